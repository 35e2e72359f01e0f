package io.github.probelight.editor.outline;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import io.github.probelight.editor.Messages;
import io.github.probelight.engine.report.Report;
import io.github.probelight.ui.LogNews;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;
import io.github.probelight.summary.outline.OutlineNode;
import io.github.probelight.summary.outline.OutlineTree;

/** The outline of a log: a tree with a filter field that leads the editor and follows it. */
public final class LogOutlinePage extends Page implements IContentOutlinePage {
	private static final int FIRST_LEVELS = 4;

	private final LogCursor cursor;
	private @Nullable OpenLog log;
	private @Nullable LogNews news;
	private @Nullable Composite control;
	private @Nullable Label message;
	private @Nullable TreeViewer viewer;
	private List<OutlineNode> nodes = List.of();
	private @Nullable Report shown;
	private boolean linked = true;
	/** The page itself is selecting: the editor is not to follow. */
	private boolean following;

	/** Creates a page that moves this cursor. */
	public LogOutlinePage(LogCursor cursor) {
		this.cursor = cursor;
	}

	/** Shows the outline of another log, or of none. */
	public void setLog(@Nullable OpenLog next) {
		log = next;
		LogNews running = news;
		if (running != null) {
			running.follow(next);
		}
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		area.setLayout(layout);
		control = area;
		Label label = new Label(area, SWT.WRAP);
		GridData labelData = new GridData(SWT.FILL, SWT.TOP, true, false);
		labelData.horizontalIndent = 6;
		labelData.verticalIndent = 4;
		label.setLayoutData(labelData);
		message = label;
		FilteredTree filtered = new FilteredTree(area, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL, new OutlineFilter(),
				true,
				true);
		filtered.setInitialText(Messages.Outline_filter);
		TreeViewer tree = filtered.getViewer();
		viewer = tree;
		tree.setUseHashlookup(true);
		tree.setComparer(new OutlineIdentity());
		tree.setContentProvider(new OutlineContent());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels(tree.getControl())));
		tree.addSelectionChangedListener(this::selected);
		addActions(getSite().getActionBars().getToolBarManager(), tree);
		getSite().setSelectionProvider(this);
		LogNews running = new LogNews(area.getDisplay(), this::update);
		news = running;
		running.follow(log);
		update();
	}

	private void addActions(IToolBarManager bar, TreeViewer tree) {
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		Action collapse = new Action(Messages.Outline_collapseAll,
				images.getImageDescriptor(ISharedImages.IMG_ELCL_COLLAPSEALL)) {
			@Override
			public void run() {
				tree.collapseAll();
			}
		};
		Action link = new Action(Messages.Outline_linkWithEditor, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				linked = isChecked();
				if (linked) {
					cursorMoved(cursor.line());
				}
			}
		};
		link.setImageDescriptor(images.getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
		link.setChecked(linked);
		bar.add(collapse);
		bar.add(link);
		bar.update(false);
	}

	/** The caret stands on a line: selects the innermost node that holds it, if the page is linked. */
	public void cursorMoved(long line) {
		TreeViewer tree = viewer;
		if (!linked || tree == null || tree.getControl().isDisposed()) {
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
	}

	private void update() {
		TreeViewer tree = viewer;
		Label label = message;
		if (tree == null || label == null || label.isDisposed()) {
			return;
		}
		OpenLog current = log;
		Report report = current == null ? Report.EMPTY : current.scope().report();
		if (report != shown) {
			boolean first = nodes.isEmpty();
			shown = report;
			nodes = OutlineTree.of(report);
			fill(tree, first);
		}
		boolean reading = current != null && current.state() == OpenLogState.READING;
		show(label, !nodes.isEmpty() ? "" : reading ? Messages.Outline_reading : Messages.Outline_nothing);
	}

	private void fill(TreeViewer tree, boolean first) {
		following = true;
		tree.getControl().setRedraw(false);
		try {
			TreePath[] expanded = tree.getExpandedTreePaths();
			tree.setInput(nodes);
			if (first) {
				tree.expandToLevel(FIRST_LEVELS);
			} else {
				tree.setExpandedTreePaths(expanded);
			}
		} finally {
			tree.getControl().setRedraw(true);
			following = false;
		}
		cursorMoved(cursor.line());
	}

	private static void show(Label label, String text) {
		if (label.getText().equals(text) && ((GridData) label.getLayoutData()).exclude == text.isEmpty()) {
			return;
		}
		label.setText(text);
		label.setVisible(!text.isEmpty());
		((GridData) label.getLayoutData()).exclude = text.isEmpty();
		label.getParent().layout(true);
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
		if (tree != null) {
			tree.getControl().setFocus();
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
		TreeViewer tree = viewer;
		if (tree != null) {
			tree.addSelectionChangedListener(listener);
		}
	}

	@Override
	public ISelection getSelection() {
		TreeViewer tree = viewer;
		return tree == null ? StructuredSelection.EMPTY : tree.getSelection();
	}

	@Override
	public void removeSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		TreeViewer tree = viewer;
		if (tree != null) {
			tree.removeSelectionChangedListener(listener);
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
