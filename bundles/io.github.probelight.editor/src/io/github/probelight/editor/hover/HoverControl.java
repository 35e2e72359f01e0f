package io.github.probelight.editor.hover;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.EditorsUI;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.ui.Palette;
import io.github.probelight.ui.details.DetailsPane;
import io.github.probelight.ui.details.HostPage;

/**
 * The window of a hover. While the mouse passes it holds two sentences; F2, or the mouse that comes into it, turns to all
 * that is known, of a host to its card, with links. That one keeps the focus, and lets text be copied.
 */
public final class HoverControl extends AbstractInformationControl implements IInformationControlExtension2 {
	private static final int WIDTH_IN_CHARS = 72;
	private static final int BORDER = 1;

	private final boolean focused;
	private final LogEditor editor;
	private @Nullable DetailsPane pane;

	private HoverControl(Shell parent, LogEditor editor, @Nullable String status) {
		super(parent, status);
		this.editor = editor;
		focused = false;
		create();
		border(getShell());
	}

	private HoverControl(Shell parent, LogEditor editor) {
		super(parent, true);
		this.editor = editor;
		focused = true;
		create();
		border(getShell());
	}

	/** The window that comes and goes with the mouse. */
	static HoverControl brief(Shell parent, LogEditor editor) {
		return new HoverControl(parent, editor, EditorsUI.getTooltipAffordanceString());
	}

	/** The window that keeps the focus. */
	public static HoverControl lasting(Shell parent, LogEditor editor) {
		return new HoverControl(parent, editor);
	}

	/** Painted, since a theme's style sheet takes the background of a shell for itself. */
	private static void border(Shell shell) {
		if (shell.getLayout() instanceof GridLayout layout) {
			layout.marginWidth = BORDER;
			layout.marginHeight = BORDER;
		}
		shell.addListener(SWT.Paint, (Event event) -> {
			Color colour = Palette.colour(Palette.id("none"));
			Rectangle area = shell.getClientArea();
			if (colour != null) {
				event.gc.setForeground(colour);
				event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
			}
		});
	}

	@Override
	protected void createContent(@Nullable Composite parent) {
		if (parent != null) {
			pane = new DetailsPane(parent, editor.cursor()::reveal);
		}
	}

	@Override
	public void setInput(@Nullable Object input) {
		if (input instanceof HoverPages pages && focused) {
			all(pages);
		} else if (input instanceof HoverPages pages) {
			pane().show(pages.first());
		}
	}

	private void all(HoverPages pages) {
		HoverLinks links = new HoverLinks(editor, pages);
		if (pages.host().isEmpty()) {
			pane().show(pages.whole());
			pane().offer(links.actions());
			return;
		}
		HostPage page = new HostPage(pane(), editor::cursor);
		page.offer(links.actions());
		page.whenGrown(this::grow);
		page.show(pages.host());
	}

	@Override
	public boolean hasContents() {
		return !pane().shown().text().isEmpty();
	}

	/** The window in whose place this one comes is smaller. */
	@Override
	public void setVisible(boolean visible) {
		if (visible && focused) {
			grow();
		}
		super.setVisible(visible);
	}

	/** Is as large as what it holds needs, and wholly on its screen; it never becomes smaller by itself. */
	private void grow() {
		Rectangle now = getShell().getBounds();
		Rectangle screen = pane().control().getMonitor().getClientArea();
		Point hint = computeSizeHint();
		int width = Math.min(screen.width, Math.max(now.width, hint.x));
		int height = Math.min(screen.height, Math.max(now.height, hint.y));
		getShell().setBounds(Math.clamp(now.x, screen.x, screen.x + screen.width - width),
				Math.clamp(now.y, screen.y, screen.y + screen.height - height), width, height);
	}

	/** As large as its text, up to {@link #computeSizeConstraints}. */
	@Override
	public Point computeSizeHint() {
		Point most = computeSizeConstraints(WIDTH_IN_CHARS, 1);
		Point size = pane().computeSize(most.x);
		Rectangle trim = computeTrim();
		return new Point(size.x + trim.width, Math.min(most.y, size.y) + trim.height);
	}

	@Override
	public Rectangle computeTrim() {
		Rectangle trim = super.computeTrim();
		return new Rectangle(trim.x - BORDER, trim.y - BORDER, trim.width + 2 * BORDER, trim.height + 2 * BORDER);
	}

	/** A column that reads well, and most of the screen's height: a dozen lines would cut most explanations off. */
	@Override
	public Point computeSizeConstraints(int widthInChars, int heightInChars) {
		int width = super.computeSizeConstraints(WIDTH_IN_CHARS, heightInChars).x + DetailsPane.MARGINS;
		return new Point(width, pane().control().getMonitor().getClientArea().height * 2 / 3);
	}

	@Override
	public void setForegroundColor(@Nullable Color colour) {
		super.setForegroundColor(colour);
		pane().setForeground(colour);
	}

	@Override
	public void setBackgroundColor(@Nullable Color colour) {
		super.setBackgroundColor(colour);
		pane().setBackground(colour);
	}

	@Override
	public void setFocus() {
		super.setFocus();
		pane().text().setFocus();
	}

	/** The window that takes this one's place when a person wants to stay in it. */
	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return parent -> lasting(parent, editor);
	}

	private DetailsPane pane() {
		DetailsPane made = pane;
		if (made == null) {
			throw new IllegalStateException("Not created yet");
		}
		return made;
	}
}
