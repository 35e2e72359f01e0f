package io.github.probelight.editor.hover;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.Messages;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.summary.query.EntryPart;
import io.github.probelight.workspace.filter.Chip;

/** Where the word of a hover leads: to all entries that say it, and to the views that know more of it. */
final class HoverLinks {
	private static final String VIEWS = "io.github.probelight.views.";

	private final LogEditor editor;
	private final HoverPages pages;

	HoverLinks(LogEditor editor, HoverPages pages) {
		this.editor = editor;
		this.pages = pages;
	}

	List<IAction> actions() {
		List<IAction> actions = new ArrayList<>();
		if (pages.entry().isEmpty()) {
			return actions;
		}
		EntryFacts entry = pages.entry().get();
		if (pages.host().isPresent()) {
			only(EntryPart.HOST, entry, actions);
			actions.add(showIn("hosts", Messages.Hover_hosts, entry));
			if (entry.port() >= 0) {
				actions.add(showIn("ports", Messages.Hover_ports, entry));
			}
		} else if (pages.word().equals(entry.reason()) || pages.word().equals(entry.state())) {
			only(pages.word().equals(entry.reason()) ? EntryPart.REASON : EntryPart.STATE, entry, actions);
			actions.add(showIn("reasons", Messages.Hover_reasons, entry));
		} else if (!pages.task().isEmpty() && pages.word().equals(pages.task())) {
			only(EntryPart.TASK, entry, actions);
			actions.add(showIn("tasks", Messages.Hover_tasks, entry));
		}
		return actions;
	}

	/** Only the entries that share a part with this one. */
	private void only(EntryPart part, EntryFacts entry, List<IAction> actions) {
		part.query(entry).map(Chip::only).ifPresent(chip -> actions.add(new Action(Messages.Hover_only) {
			@Override
			public void run() {
				editor.filter().showOnly(chip);
			}
		}));
	}

	private IAction showIn(String view, String name, EntryFacts entry) {
		return new Action(NLS.bind(Messages.Hover_showIn, name)) {
			@Override
			public void run() {
				show(VIEWS + view, entry);
			}
		};
	}

	private void show(String view, EntryFacts entry) {
		try {
			IViewPart part = editor.getSite().getPage().showView(view);
			IShowInTarget target = Adapters.adapt(part, IShowInTarget.class);
			if (target != null) {
				target.show(new ShowInContext(editor.getEditorInput(), new StructuredSelection(entry)));
			}
		} catch (PartInitException e) {
			ILog.get().error("The view " + view + " cannot be shown", e);
		}
	}
}
