package io.github.probelight.editor.hover;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.EditorsUI;

import io.github.probelight.language.ide.Hover;

/** The window of a hover: as large as its text needs, and with F2 one that keeps the focus and lets text be copied. */
public final class HoverControl extends AbstractInformationControl implements IInformationControlExtension2 {
	private static final int WIDTH_IN_CHARS = 72;
	private static final int MARGIN = 8;

	private final boolean focused;
	private @Nullable StyledText text;

	private HoverControl(Shell parent, @Nullable String status) {
		super(parent, status);
		focused = false;
		create();
	}

	private HoverControl(Shell parent) {
		super(parent, true);
		focused = true;
		create();
	}

	/** The window that comes and goes with the mouse. */
	public static HoverControl brief(Shell parent) {
		return new HoverControl(parent, EditorsUI.getTooltipAffordanceString());
	}

	/** The window that keeps the focus, so that its text can be selected and copied. */
	public static HoverControl lasting(Shell parent) {
		return new HoverControl(parent);
	}

	@Override
	protected void createContent(@Nullable Composite parent) {
		StyledText widget = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		widget.setAlwaysShowScrollBars(false);
		widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		widget.setLineSpacing(2);
		text = widget;
	}

	@Override
	public void setInput(@Nullable Object input) {
		StyledText widget = widget();
		if (input instanceof Hover hover) {
			HoverText shown = HoverText.of(hover);
			widget.setText(shown.text());
			widget.setStyleRanges(shown.styles().toArray(StyleRange[]::new));
		} else {
			widget.setText(input == null ? "" : input.toString());
		}
	}

	@Override
	public boolean hasContents() {
		return widget().getCharCount() > 0;
	}

	/** As large as its text, up to {@link #computeSizeConstraints}. */
	@Override
	public Point computeSizeHint() {
		StyledText widget = widget();
		Point most = computeSizeConstraints(WIDTH_IN_CHARS, 1);
		int width = Math.min(most.x, widget.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		int height = Math.min(most.y, widget.computeSize(width, SWT.DEFAULT).y);
		Rectangle trim = computeTrim();
		return new Point(width + trim.width, height + trim.height);
	}

	/** A column that reads well, and most of the screen's height: a dozen lines would cut most explanations off. */
	@Override
	public Point computeSizeConstraints(int widthInChars, int heightInChars) {
		int width = super.computeSizeConstraints(WIDTH_IN_CHARS, heightInChars).x + 2 * MARGIN;
		return new Point(width, widget().getMonitor().getClientArea().height * 2 / 3);
	}

	@Override
	public void setForegroundColor(@Nullable Color colour) {
		super.setForegroundColor(colour);
		widget().setForeground(colour);
	}

	@Override
	public void setBackgroundColor(@Nullable Color colour) {
		super.setBackgroundColor(colour);
		widget().setBackground(colour);
	}

	@Override
	public void setFocus() {
		super.setFocus();
		widget().setFocus();
	}

	/** The window that takes this one's place when a person wants to stay in it. */
	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return HoverControl::lasting;
	}

	/** The text that is shown. */
	public String shownText() {
		return widget().getText();
	}

	/** Whether this is the window that keeps the focus. */
	public boolean isFocused() {
		return focused;
	}

	private StyledText widget() {
		StyledText widget = text;
		if (widget == null) {
			throw new IllegalStateException("Not created yet");
		}
		return widget;
	}
}
