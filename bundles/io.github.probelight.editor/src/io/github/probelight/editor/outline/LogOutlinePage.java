package io.github.probelight.editor.outline;

import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import io.github.probelight.editor.Messages;
import io.github.probelight.editor.outline.OutlineJob.Request;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.outline.OutlineNode;
import io.github.probelight.summary.outline.OutlineTree;
import io.github.probelight.ui.LogNews;
import io.github.probelight.ui.LookChanges;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;
import io.github.probelight.workspace.ShownZone;

/** The outline of a log: a tree with a filter field that leads the editor and follows it. */
public final class LogOutlinePage extends Page implements IContentOutlinePage {
	private static final int FIRST_LEVELS = 4;

	private final LogCursor cursor;
	private @Nullable OpenLog log;
	private @Nullable LogNews news;
	private @Nullable Composite control;
	private @Nullable OutlineMessage message;
	private @Nullable TreeViewer viewer;
	private @Nullable FilteredOutline filtered;
	private List<OutlineNode> nodes = List.of();
	/** Of what the outline was asked for last; null for none. */
	private @Nullable Request asked;
	/** Of what the outline is that came last; null for none. */
	private @Nullable Report made;
	private boolean noMemory;
	/** Whether nodes of the log were shown before: a person may have opened and closed some. */
	private boolean begun;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final OutlineJob job = new OutlineJob(this::later);
	private final LinkWithEditor link;
	/** The page itself is selecting: the editor is not to follow. */
	private boolean following;

	/** Creates a page that moves this cursor. */
	public LogOutlinePage(LogCursor cursor) {
		this.cursor = cursor;
		link = new LinkWithEditor(() -> cursorMoved(cursor.line()));
	}

	/** Shows the outline of another log, or of none. */
	public void setLog(@Nullable OpenLog next) {
		log = next;
		LogNews running = news;
		if (running != null) {
			running.follow(next);
		}
	}

	/** Makes an empty area; the tree comes in an event of its own, for which the text of the editor need not wait. */
	@Override
	public void createControl(@Nullable Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		area.setLayout(layout);
		control = area;
		getSite().setSelectionProvider(this);
		area.getDisplay().asyncExec(() -> {
			if (!area.isDisposed()) {
				createTree(area);
			}
		});
	}

	private void createTree(Composite area) {
		message = new OutlineMessage(area);
		FilteredOutline outline = new FilteredOutline(area);
		filtered = outline;
		outline.whenFiltered(this::say);
		TreeViewer tree = outline.getViewer();
		viewer = tree;
		tree.addSelectionChangedListener(this::selected);
		IActionBars bars = getSite().getActionBars();
		bars.getToolBarManager().add(outline.collapseAction());
		bars.getToolBarManager().add(link);
		bars.updateActionBars();
		LogNews running = new LogNews(area.getDisplay(), this::update);
		LookChanges.tell(area, () -> {}, this::update);
		news = running;
		running.follow(log);
		update();
		area.layout();
		if (area.isFocusControl()) {
			setFocus();
		}
	}

	/** The caret stands on a line: selects the innermost node that holds it, if the page is linked. */
	public void cursorMoved(long line) {
		TreeViewer tree = viewer;
		if (!link.isChecked() || tree == null || tree.getControl().isDisposed()) {
			return;
		}
		List<OutlineNode> path = OutlineTree.pathTo(nodes, line);
		following = true;
		try {
			tree.setSelection(path.isEmpty()
					? StructuredSelection.EMPTY
					: new TreeSelection(new TreePath(path.toArray())), true);
		} finally {
			following = false;
		}
	}

	private void selected(SelectionChangedEvent event) {
		if (!following && event.getStructuredSelection().getFirstElement() instanceof OutlineNode node) {
			cursor.reveal(node.line());
		}
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	private void update() {
		OpenLog current = log;
		Request last = asked;
		if (current == null || last != null && last.log() != current) {
			asked = null; // what is on its way comes too late
			made = null;
			noMemory = false;
			fill(List.of());
			begun = false;
		}
		if (current != null) {
			Request next = new Request(current, current.scope().report(), ShownZone.get());
			Request before = asked;
			if (before == null || before.report() != next.report() || !before.zone().equals(next.zone())) {
				asked = next;
				job.submit(next);
			}
		}
		say();
	}

	/** In the background: has the outline shown, unless there is another log now. */
	private void later(OutlineJob.Outline outline) {
		Composite area = control;
		if (area == null || area.isDisposed()) {
			return;
		}
		area.getDisplay().asyncExec(() -> {
			Request last = asked;
			if (!area.isDisposed() && last != null && last.log() == outline.request().log()) {
				take(outline);
			}
		});
	}

	private void take(OutlineJob.Outline outline) {
		List<OutlineNode> next = outline.nodes();
		made = outline.request().report();
		noMemory = next == null;
		if (next != null) {
			fill(next);
		}
		say();
	}

	private void say() {
		OutlineMessage line = message;
		FilteredOutline outline = filtered;
		if (line == null || line.isDisposed() || outline == null) {
			return;
		}
		OpenLog current = log;
		Request last = asked;
		boolean reading = current != null && current.state() == OpenLogState.READING;
		if (noMemory) {
			line.say(Messages.Outline_noMemory);
		} else if (nodes.isEmpty()) {
			boolean soon = reading || last != null && last.report() != made;
			line.say(soon ? Messages.Outline_reading : Messages.Outline_nothing);
		} else {
			String missed = outline.missed();
			line.say(missed.isEmpty() ? "" : NLS.bind(Messages.Outline_noMatch, missed));
		}
	}

	private void fill(List<OutlineNode> next) {
		TreeViewer tree = viewer;
		FilteredOutline outline = filtered;
		if (tree == null || outline == null || outline.isDisposed() || next.equals(nodes)) {
			return;
		}
		boolean first = !begun && !next.isEmpty();
		begun |= first;
		nodes = next;
		following = true;
		tree.getControl().setRedraw(false);
		try {
			outline.setNodes(nodes);
			if (first) {
				outline.openFirst(FIRST_LEVELS);
			}
		} finally {
			tree.getControl().setRedraw(true);
			following = false;
		}
		cursorMoved(cursor.line());
	}

	/** The tree, for those who want to look at it; null before the page's controls are created. */
	public @Nullable TreeViewer viewer() {
		return viewer;
	}

	/** Whether the page's controls are gone: a new page is needed then. */
	public boolean isDisposed() {
		Composite area = control;
		return area != null && area.isDisposed();
	}

	@Override
	public @Nullable Control getControl() {
		return control;
	}

	@Override
	public void setFocus() {
		TreeViewer tree = viewer;
		Composite area = control;
		if (tree != null) {
			tree.getControl().setFocus();
		} else if (area != null) {
			area.forceFocus();
		}
	}

	@Override
	public void dispose() {
		LogNews running = news;
		news = null;
		viewer = null;
		if (running != null) {
			running.follow(null);
		}
		super.dispose();
	}

	@Override
	public void addSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		if (listener != null) {
			listeners.add(listener);
		}
	}

	@Override
	public ISelection getSelection() {
		TreeViewer tree = viewer;
		return tree == null ? StructuredSelection.EMPTY : tree.getSelection();
	}

	@Override
	public void removeSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		if (listener != null) {
			listeners.remove(listener);
		}
	}

	@Override
	public void setSelection(@Nullable ISelection selection) {
		TreeViewer tree = viewer;
		if (tree != null) {
			tree.setSelection(selection, true);
		}
	}
}
