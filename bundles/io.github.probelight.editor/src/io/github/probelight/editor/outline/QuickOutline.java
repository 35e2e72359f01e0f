package io.github.probelight.editor.outline;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import io.github.probelight.editor.Messages;
import io.github.probelight.summary.outline.OutlineNode;
import io.github.probelight.summary.outline.OutlineTree;
import io.github.probelight.ui.SpokenName;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.ShownZone;

/**
 * The outline of a log over its text: typing filters it, Enter or a click goes to a node, Esc closes it. A job makes it,
 * as for the page beside the text.
 */
public final class QuickOutline extends PopupDialog {
	private static final int FIRST_LEVELS = 4;
	/** More nodes than this are expanded by the person. */
	private static final int MOST_EXPANDED = 1000;
	private static final int WIDTH = 560;
	private static final int HEIGHT = 380;

	private final LogCursor cursor;
	private final OpenLog log;
	private final StyledText over;
	private final OutlineJob job = new OutlineJob(this::later);
	private @Nullable FilteredOutline outline;
	private @Nullable OutlineMessage message;
	private List<OutlineNode> known = List.of();
	/** The field holds what the tree is not filtered by yet. */
	private boolean behind;
	private boolean entered;

	/** Makes the outline of a log, to be shown over a text. */
	public QuickOutline(Shell parent, OpenLog log, LogCursor cursor, StyledText over) {
		super(parent, SWT.TOOL | SWT.ON_TOP | SWT.RESIZE, true, true, false, false, false, Messages.Outline_quick,
				Messages.Outline_quickHint);
		this.log = log;
		this.cursor = cursor;
		this.over = over;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		OutlineMessage line = new OutlineMessage(area);
		message = line;
		FilteredOutline made = new FilteredOutline(area);
		outline = made;
		TreeViewer tree = made.getViewer();
		tree.getTree().addListener(SWT.DefaultSelection, event -> go());
		tree.getTree().addListener(SWT.MouseUp, this::clicked);
		SpokenName.of(tree.getTree(), Messages.Outline_quick);
		made.getFilterControl().addListener(SWT.Traverse, this::traversed);
		made.getFilterControl().addListener(SWT.Modify, event -> behind = true);
		made.getFilterControl().addListener(SWT.KeyDown, this::key);
		tree.getTree().addListener(SWT.KeyDown, this::key);
		made.whenFiltered(this::filtered);
		line.say(Messages.Outline_reading);
		job.submit(new OutlineJob.Request(log, log.report(), ShownZone.get()));
		return area;
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC) {
			close();
		}
	}

	/** The field filters a moment after it was typed in: Enter waits for that. */
	private void traversed(Event event) {
		if (event.detail == SWT.TRAVERSE_RETURN) {
			event.doit = false;
			entered = behind;
			if (!behind) {
				go();
			}
		}
	}

	private void later(OutlineJob.Outline made) {
		if (!over.isDisposed()) {
			over.getDisplay().asyncExec(() -> take(made.nodes()));
		}
	}

	private void take(@Nullable List<OutlineNode> nodes) {
		FilteredOutline shown = outline;
		OutlineMessage line = message;
		if (shown == null || shown.isDisposed() || line == null) {
			return;
		}
		List<OutlineNode> all = nodes == null ? List.of() : nodes;
		line.say(nodes == null ? Messages.Outline_noMemory : all.isEmpty() ? Messages.Outline_nothing : "");
		shown.setNodes(all);
		shown.getViewer().expandToLevel(count(all, MOST_EXPANDED) < MOST_EXPANDED ? FIRST_LEVELS : 1);
		known = all;
		selectCaret(shown);
	}

	/** What the caret is in is where a person begins. */
	private void selectCaret(FilteredOutline shown) {
		List<OutlineNode> path = OutlineTree.pathTo(known, cursor.line());
		if (!path.isEmpty()) {
			shown.getViewer().setSelection(new TreeSelection(new TreePath(path.toArray())), true);
		}
	}

	/** How many nodes there are, as far as {@code most}. */
	private static int count(List<OutlineNode> nodes, int most) {
		int count = 0;
		for (OutlineNode node : nodes) {
			count += count >= most ? 0 : 1 + count(node.children(), most - count);
		}
		return count;
	}

	/** Enter in the field takes the first node that matches; a person who goes on typing is not disturbed. */
	private void filtered() {
		FilteredOutline shown = outline;
		if (shown == null || shown.isDisposed()) {
			return;
		}
		behind = false;
		Tree tree = shown.getViewer().getTree();
		String typed = shown.getFilterControl().getText().strip();
		TreeItem first = typed.isEmpty() || tree.getItemCount() == 0 ? null : deepest(tree.getItem(0));
		if (first != null) {
			tree.setSelection(first);
		} else if (typed.isEmpty()) {
			selectCaret(shown);
		}
		OutlineMessage line = message;
		if (line != null && !line.isDisposed()) {
			line.say(shown.missed().isEmpty() ? "" : NLS.bind(Messages.Outline_noMatch, typed));
		}
		if (entered) {
			entered = false;
			go();
		}
	}

	/** What holds a match is shown with it: the match is inside. */
	private TreeItem deepest(TreeItem item) {
		FilteredOutline shown = outline;
		boolean matches = shown != null && shown.getPatternFilter() instanceof OutlineFilter filter
				&& filter.isLeafMatch(shown.getViewer(), item.getData());
		return matches || item.getItemCount() == 0 || !item.getExpanded() ? item : deepest(item.getItem(0));
	}

	private void clicked(Event event) {
		FilteredOutline shown = outline;
		if (shown != null && event.button == 1
				&& shown.getViewer().getTree().getItem(new Point(event.x, event.y)) != null) {
			go();
		}
	}

	private void go() {
		FilteredOutline shown = outline;
		TreeItem[] selected = shown == null ? new TreeItem[0] : shown.getViewer().getTree().getSelection();
		if (selected.length > 0 && selected[0].getData() instanceof OutlineNode node) {
			close();
			cursor.reveal(node.line());
		}
	}

	/** The tree and the field, for those who want to look at them; null before it is open. */
	public @Nullable TreeViewer viewer() {
		FilteredOutline shown = outline;
		return shown == null ? null : shown.getViewer();
	}

	/** The field; null before it is open. */
	public @Nullable Text field() {
		FilteredOutline shown = outline;
		return shown == null ? null : shown.getFilterControl();
	}

	@Override
	protected @Nullable Control getFocusControl() {
		return field();
	}

	@Override
	protected Point getInitialSize() {
		Point text = over.getSize();
		return new Point(Math.min(WIDTH, Math.max(WIDTH / 2, text.x - 40)),
				Math.min(HEIGHT, Math.max(HEIGHT / 2, text.y - 20)));
	}

	@Override
	protected Point getInitialLocation(@Nullable Point size) {
		Rectangle text = over.getClientArea();
		int width = size == null ? WIDTH : size.x;
		return over.toDisplay(Math.max(0, (text.width - width) / 2), 0);
	}

	@Override
	public boolean close() {
		job.cancel();
		return super.close();
	}
}
