package io.github.probelight.workbench.help;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

import io.github.probelight.ui.SpokenName;

/** The pages of the help beside their contents. */
public final class HelpView extends ViewPart {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.workbench.help.view";

	/** The most that the contents take, as a part of the whole. */
	private static final double MOST = 0.42;
	/** Beside a title: what shows its depth, and a scroll bar, in pixels. */
	private static final int AROUND = 64;
	private static final String COMMAND = "command:";

	private @Nullable Tree contents;
	private @Nullable HelpPane pane;

	@Override
	public void createPartControl(@Nullable Composite parent) {
		if (parent == null) {
			return;
		}
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		Tree tree = new Tree(sash, SWT.SINGLE | SWT.FULL_SELECTION);
		contents = tree;
		SpokenName.of(tree, Messages.Contents);
		fill(tree);
		tree.addListener(SWT.Selection, event -> {
			if (event.item.getData() instanceof HelpPage page) {
				show(page);
			}
		});
		HelpPane made = new HelpPane(sash, this::follow);
		pane = made;
		SpokenName.of(made.control(), getTitle());
		sash.addListener(SWT.Resize, new Listener() {
			@Override
			public void handleEvent(@Nullable Event event) {
				if (sash.getClientArea().width > AROUND) {
					sash.removeListener(SWT.Resize, this); // from now on it is as a person draws it
					divide(sash, tree);
				}
			}
		});
		show(HelpPages.FIRST);
	}

	/** Titles are read whole, where the text has room enough beside them. */
	private static void divide(SashForm sash, Tree tree) {
		int width = sash.getClientArea().width;
		GC gc = new GC(tree);
		int longest = HelpPages.all().stream().mapToInt(page -> gc.textExtent(page.title()).x).max().orElse(0);
		gc.dispose();
		int contents = Math.min(longest + AROUND, (int) (MOST * width));
		sash.setWeights(contents, width - contents);
	}

	private static void fill(Tree tree) {
		TreeItem group = null;
		for (HelpPage page : HelpPages.all()) {
			if (group == null || !group.getText().equals(page.group())) {
				group = new TreeItem(tree, SWT.NONE);
				group.setText(page.group());
			}
			TreeItem item = new TreeItem(group, SWT.NONE);
			item.setText(page.title());
			item.setData(page);
			group.setExpanded(true);
		}
	}

	/** Shows a page; nothing else happens for an unknown id. */
	public void show(String id) {
		HelpPages.find(id).ifPresent(this::show);
	}

	/** Shows which pages tell of some words, the first of which is read by Enter. */
	public void search(String words) {
		show(HelpPages.found(words));
	}

	private void show(HelpPage page) {
		HelpPane shown = pane;
		Tree tree = contents;
		if (shown != null && tree != null) {
			shown.show(page);
			select(tree, page.id());
		}
	}

	private static void select(Tree tree, String id) {
		tree.deselectAll();
		for (TreeItem group : tree.getItems()) {
			for (TreeItem item : group.getItems()) {
				if (item.getData() instanceof HelpPage page && page.id().equals(id)) {
					tree.setSelection(item);
				}
			}
		}
	}

	/** Follows a link to a page or runs its command. */
	public void follow(String target) {
		if (target.startsWith(HelpPane.PAGE)) {
			show(target.substring(HelpPane.PAGE.length()));
		} else if (target.startsWith(COMMAND)) {
			run(target.substring(COMMAND.length()));
		} else {
			showView(target.substring(target.indexOf(':') + 1));
		}
	}

	private void run(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			// what it is for is not there now, such as the caret's line without an editor
			getViewSite().getActionBars().getStatusLineManager().setMessage(e.getMessage());
		}
	}

	private void showView(String id) {
		try {
			getSite().getPage().showView(id);
		} catch (PartInitException e) {
			ILog.get().error("The help names a view that cannot be shown: " + id, e);
		}
	}

	/** What is shown now. */
	public String shownText() {
		HelpPane shown = pane;
		return shown == null ? "" : shown.control().getText();
	}

	@Override
	public void setFocus() {
		HelpPane shown = pane;
		if (shown != null) {
			shown.control().setFocus();
		}
	}
}
