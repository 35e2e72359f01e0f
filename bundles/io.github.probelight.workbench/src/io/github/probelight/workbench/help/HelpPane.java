package io.github.probelight.workbench.help;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

import io.github.probelight.workbench.help.HelpText.HelpSpan;

/** Where a page of the help is read. A link is followed by a click, or by Enter where the caret stands. */
final class HelpPane {
	/** Before the id of a page, in a link. */
	static final String PAGE = "page:";

	private static final int MARGIN = 12;
	private static final int SPACING = 2;

	private final StyledText text;
	private final Consumer<String> follow;
	private List<HelpSpan> spans = List.of();

	/**
	 * Makes the widget.
	 *
	 * @param follow
	 *            takes what a link leads to
	 */
	HelpPane(Composite parent, Consumer<String> follow) {
		this.follow = follow;
		text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(SPACING);
		text.addListener(SWT.MouseUp, event -> {
			int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
			if (event.button == 1 && offset >= 0 && text.getSelectionCount() == 0) {
				follow(offset);
			}
		});
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				follow(text.getCaretOffset());
			}
		});
	}

	StyledText control() {
		return text;
	}

	void show(HelpPage page) {
		HelpText help = page.text();
		spans = help.spans();
		text.setText(help.text());
		for (HelpSpan span : spans) {
			StyleRange style = new StyleRange(span.from(), span.length(), null, null);
			if (span.isLink()) {
				style.underline = true;
				style.underlineStyle = SWT.UNDERLINE_LINK;
				style.foreground = JFaceColors.getHyperlinkText(text.getDisplay()); // the system's is not the theme's
			} else {
				style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
			}
			text.setStyleRange(style);
		}
		text.setCaretOffset(0);
		text.setTopPixel(0); // by its line it would begin behind the margin, with the heading cut
	}

	private void follow(int offset) {
		spans.stream()
				.filter(span -> span.isLink() && span.holds(offset))
				.findFirst()
				.ifPresent(span -> follow.accept(span.target()));
	}
}
