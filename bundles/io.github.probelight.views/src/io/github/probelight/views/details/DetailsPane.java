package io.github.probelight.views.details;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongConsumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import io.github.probelight.views.Messages;
import io.github.probelight.views.details.DetailsText.GridLines;
import io.github.probelight.views.details.DetailsText.Link;
import io.github.probelight.views.details.DetailsText.Span;

/** Shows a text about the selected row of a table. A number of a line leads there, by the mouse and by Enter. */
public final class DetailsPane {
	private static final int MARGIN = 6;
	/** Room between cells, in pixels. */
	private static final int GAP = 14;
	/** What is longer takes the room of the next cell in its own row, not in all of them. */
	private static final String LONG = "0".repeat(14);

	private final StyledText widget;
	private final LongConsumer goTo;
	private DetailsText shown = DetailsText.EMPTY;

	/**
	 * Makes the widget.
	 *
	 * @param goTo
	 *            shows a line of the log, 0-based
	 */
	public DetailsPane(Composite parent, LongConsumer goTo) {
		this.goTo = goTo;
		widget = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
		widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		widget.setAlwaysShowScrollBars(false);
		widget.addListener(SWT.MouseUp, this::clicked);
		widget.addListener(SWT.KeyDown, this::key);
		MenuManager menu = new MenuManager();
		menu.add(action(Messages.Action_copy, widget::copy));
		menu.add(action(Messages.Details_copyAll, this::copyAll));
		menu.add(new Separator());
		menu.add(action(Messages.Action_selectAll, widget::selectAll));
		widget.setMenu(menu.createContextMenu(widget));
	}

	/** The widget. */
	public StyledText control() {
		return widget;
	}

	/** What is shown. */
	public DetailsText shown() {
		return shown;
	}

	/** Shows a text from its begin; what is shown already stays where it is. */
	public void show(DetailsText text) {
		if (text.equals(shown)) {
			return;
		}
		boolean same = firstTitle(text).equals(firstTitle(shown));
		int top = widget.getTopPixel();
		shown = text;
		widget.setRedraw(false);
		widget.setText(text.text());
		for (Span title : text.titles()) {
			widget.setStyleRange(new StyleRange(title.start(), title.length(), null, null, SWT.BOLD));
		}
		for (Link link : text.links()) {
			StyleRange style = new StyleRange(link.span().start(), link.span().length(), null, null);
			style.underline = true;
			style.underlineStyle = SWT.UNDERLINE_LINK;
			style.foreground = JFaceColors.getHyperlinkText(widget.getDisplay()); // the system's is not the theme's
			widget.setStyleRange(style);
		}
		GC gc = new GC(widget);
		try {
			text.grids().forEach(grid -> tabs(grid, gc));
		} finally {
			gc.dispose();
		}
		widget.setTopPixel(same ? top : 0); // more is known of the same: a person may be reading it
		widget.setRedraw(true);
	}

	private static String firstTitle(DetailsText text) {
		return text.titles().isEmpty() ? "" : text.text().substring(0, text.titles().getFirst().length());
	}

	private void tabs(GridLines grid, GC gc) {
		int[] stops = {};
		int most = gc.textExtent(LONG).x;
		for (int line = grid.from(); line < grid.from() + grid.count() && line < widget.getLineCount(); line++) {
			String[] cells = widget.getLine(line).split("\t", -1);
			stops = stops.length < cells.length - 1 ? Arrays.copyOf(stops, cells.length - 1) : stops;
			for (int c = 0; c < cells.length - 1; c++) {
				stops[c] = Math.max(stops[c], Math.min(most, gc.textExtent(cells[c]).x) + GAP);
			}
		}
		Arrays.parallelPrefix(stops, Integer::sum);
		int lines = Math.min(grid.count(), widget.getLineCount() - grid.from());
		if (stops.length > 0 && lines > 0) {
			widget.setLineTabStops(grid.from(), lines, stops);
		}
	}

	private void clicked(Event event) {
		if (event.button == 1 && widget.getSelectionCount() == 0) {
			int offset = widget.getOffsetAtPoint(new Point(event.x, event.y));
			link(offset, offset).ifPresent(link -> goTo.accept(link.line()));
		}
	}

	/** Goes where the caret is, or to the first place that its line leads to. */
	private void key(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			int caret = widget.getCaretOffset();
			int line = widget.getLineAtOffset(caret);
			int end = widget.getOffsetAtLine(line) + widget.getLine(line).length();
			link(caret, caret).or(() -> link(widget.getOffsetAtLine(line), end))
					.ifPresent(link -> goTo.accept(link.line()));
		}
	}

	/** The first link that reaches into a range of offsets. */
	private Optional<Link> link(int from, int to) {
		return shown.links()
				.stream()
				.filter(link -> from >= 0 && link.span().start() <= to
						&& link.span().start() + link.span().length() >= from)
				.findFirst();
	}

	/** Copies all that is shown, as plain text. */
	public void copyAll() {
		Clipboard clipboard = new Clipboard(widget.getDisplay());
		try {
			clipboard.setContents(new Object[]{shown.plain()}, new Transfer[]{TextTransfer.getInstance()});
		} finally {
			clipboard.dispose();
		}
	}

	private static IAction action(String label, Runnable run) {
		return new Action(label) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
