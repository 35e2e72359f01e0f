package io.github.probelight.editor.outline;

import java.util.List;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.progress.WorkbenchJob;

import io.github.probelight.editor.Messages;
import io.github.probelight.summary.outline.OutlineNode;
import io.github.probelight.ui.SpokenName;

/** The tree of an outline with a filter field, which Esc clears. */
final class FilteredOutline extends FilteredTree {
	private final OpenNodes open = new OpenNodes();
	private List<OutlineNode> all = List.of();
	private boolean filtering;
	private Runnable whenFiltered = () -> {};

	FilteredOutline(Composite parent) {
		super(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL, new OutlineFilter(), true, true);
		getViewer().setUseHashlookup(true);
		getViewer().setComparer(new OutlineIdentity());
		getViewer().setContentProvider(new OutlineContent());
		getViewer().setLabelProvider(
				new DelegatingStyledCellLabelProvider(new OutlineLabels(getViewer().getControl())));
		setInitialText(""); // it would be typed into a field that has the focus, and count as a filter
		getFilterControl().setMessage(Messages.Outline_filter);
		getFilterControl().addListener(SWT.KeyDown, this::key);
		getViewer().getTree().addListener(SWT.KeyDown, this::key);
		SpokenName.of(getFilterControl(), Messages.Outline_filter);
		SpokenName.of(getViewer().getTree(), Messages.Outline_tree);
	}

	/** Calls back when other nodes pass the filter. */
	void whenFiltered(Runnable listener) {
		whenFiltered = listener;
	}

	/** Collapses all nodes. */
	IAction collapseAction() {
		return new Action(Messages.Outline_collapseAll, PlatformUI.getWorkbench()
				.getSharedImages()
				.getImageDescriptor(ISharedImages.IMG_ELCL_COLLAPSEALL)) {
			@Override
			public void run() {
				getViewer().collapseAll();
			}
		};
	}

	/** Shows these nodes, as the filter lets them pass; what was open of them before is open again. */
	void setNodes(List<OutlineNode> nodes) {
		rememberOpen();
		if (getPatternFilter() instanceof OutlineFilter filter) {
			filter.forget();
		}
		all = nodes;
		getViewer().setInput(nodes);
		getViewer().setExpandedTreePaths(open.paths(nodes));
	}

	/** Opens these nodes when they are first shown. */
	void openFirst(int levels) {
		open.openAll(all, levels);
		getViewer().setExpandedTreePaths(open.paths(all));
	}

	/** While a filter is on, it opens what it finds: that says nothing of what a person wants open. */
	private void rememberOpen() {
		if (!filtering) {
			open.remember(all, getViewer().getExpandedTreePaths());
		}
	}

	/** The platform closes all nodes when the filter goes. */
	@Override
	protected void textChanged() {
		if (!filtering && !getFilterControl().getText().isEmpty()) {
			rememberOpen();
			filtering = true;
		}
		super.textChanged();
	}

	private void filtered() {
		if (filtering && getFilterControl().getText().isEmpty()) {
			filtering = false;
			ISelection selection = getViewer().getSelection();
			getViewer().setExpandedTreePaths(open.paths(all));
			getViewer().setSelection(selection, true);
		}
		whenFiltered.run();
	}

	/** What a person typed that no node has; "" if some have it or nothing is typed. */
	String missed() {
		return getViewer().getTree().getItemCount() > 0 ? "" : getFilterControl().getText().strip();
	}

	@Override
	protected WorkbenchJob doCreateRefreshJob() {
		WorkbenchJob job = super.doCreateRefreshJob();
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(@Nullable IJobChangeEvent event) {
				if (!isDisposed() && !getFilterControl().isDisposed()) { // it is told while they are disposed of, too
					filtered();
				}
			}
		});
		return job;
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC && !getFilterControl().getText().isEmpty()) {
			event.doit = false;
			clearText();
		}
	}
}
