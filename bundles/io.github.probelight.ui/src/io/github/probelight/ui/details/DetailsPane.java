package io.github.probelight.ui.details;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

import io.github.probelight.ui.Messages;
import io.github.probelight.ui.RunAction;
import io.github.probelight.ui.SpokenName;
import io.github.probelight.ui.details.DetailsText.GridLines;
import io.github.probelight.ui.details.DetailsText.Link;
import io.github.probelight.ui.details.DetailsText.Span;

/**
 * Shows what is known of one thing, and below it what can be done with that. A number of a line leads there, by the mouse
 * and by Enter; Tab goes from one to the next.
 */
public final class DetailsPane {
	private static final int MARGIN = 6;
	/** The name by which themes/dark.css knows the text, under the key that the platform's CSS engine reads. */
	private static final String CSS_CLASS = "ProbelightDetails";
	private static final String CSS_CLASS_KEY = "org.eclipse.e4.ui.css.CssClassName";
	/** What it needs beside its text, in pixels. */
	public static final int MARGINS = 2 * MARGIN;

	private final Composite area;
	private final StyledText widget;
	private final Offers offers;
	private final LongConsumer goTo;
	private DetailsText shown = DetailsText.EMPTY;
	/** The width of the widest row of a grid, in pixels. */
	private int widest;
	/** The room for which the grids are laid, in pixels. */
	private int laidFor;

	/**
	 * Makes the widget.
	 *
	 * @param goTo
	 *            shows a line of the log, 0-based
	 */
	public DetailsPane(Composite parent, LongConsumer goTo) {
		this.goTo = goTo;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		widget = new StyledText(area, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(widget);
		offers = new Offers(area, MARGIN);
		area.addListener(SWT.FocusIn, event -> widget.setFocus());
		widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		widget.setAlwaysShowScrollBars(false);
		widget.setData(CSS_CLASS_KEY, CSS_CLASS);
		widget.addListener(SWT.MouseUp, this::clicked);
		widget.addListener(SWT.Resize, event -> resized());
		widget.addListener(SWT.KeyDown, this::key);
		widget.addListener(SWT.Traverse, this::traverse);
		SpokenName.of(widget, () -> firstTitle(shown));
		MenuManager menu = new MenuManager();
		menu.add(new RunAction(Messages.Details_copy, widget::copy));
		menu.add(new RunAction(Messages.Details_copyAll, this::copyAll));
		menu.add(new Separator());
		menu.add(new RunAction(Messages.Details_selectAll, widget::selectAll));
		widget.setMenu(menu.createContextMenu(widget));
	}

	/** The widget that holds all. */
	public Composite control() {
		return area;
	}

	/** The widget of the text. */
	public StyledText text() {
		return widget;
	}

	/** How large it is to be to show all: its sentences may take several lines, rows of a grid one each. */
	public Point computeSize(int mostWidth) {
		int width = Math.max(widest, Math.min(mostWidth, widget.computeSize(SWT.DEFAULT, SWT.DEFAULT).x));
		return new Point(width, area.computeSize(width, SWT.DEFAULT).y);
	}

	/** Has the colours of the place where it is. */
	public void setForeground(@Nullable Color ink) {
		area.setForeground(ink);
		widget.setForeground(ink);
		offers.control().setForeground(ink);
	}

	/** See {@link #setForeground}. */
	public void setBackground(@Nullable Color ground) {
		area.setBackground(ground);
		widget.setBackground(ground);
		offers.control().setBackground(ground);
	}

	/** Offers what can be done with what is shown; nothing for none. */
	public void offer(List<IAction> actions) {
		offers.show(actions);
	}

	/** What is offered. */
	public List<IAction> offered() {
		return offers.shown();
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
		int caret = widget.getCaretOffset();
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
		layGrids();
		if (same) { // more is known of the same: a person may be reading it
			widget.setCaretOffset(Math.min(caret, text.text().length()));
		}
		widget.setTopPixel(same ? top : 0);
		widget.setRedraw(true);
	}

	private static String firstTitle(DetailsText text) {
		return text.titles().isEmpty()
				? Messages.Details_name
				: text.text().substring(0, text.titles().getFirst().length());
	}

	/** Sets the cells of each grid one below the other, as far as there is room. */
	private void layGrids() {
		widest = 0;
		int room = room();
		laidFor = room; // at once: laying shows and hides a scroll bar, which resizes
		GC gc = new GC(widget);
		try {
			for (GridLines grid : shown.grids()) {
				GridStops stops = GridStops.of(widget, grid, text -> gc.textExtent(text).x);
				widest = Math.max(widest, stops.width() + MARGINS + 1);
				stops.within(room).applyTo(widget, grid);
			}
		} finally {
			gc.dispose();
		}
	}

	/** For a row of text, whether there is a scroll bar or not. */
	private int room() {
		return widget.getSize().x - MARGINS - widget.getVerticalBar().getSize().x;
	}

	private void resized() {
		if (room() != laidFor && !shown.grids().isEmpty()) {
			layGrids();
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

	/** Tab goes to the next place that leads somewhere, Shift+Tab back; from the last one on to the next widget. */
	private void traverse(Event event) {
		boolean back = event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
		if (!back && event.detail != SWT.TRAVERSE_TAB_NEXT) {
			return;
		}
		Point at = widget.getSelection();
		Stream<Link> links = shown.links().stream();
		Optional<Link> next = back
				? links.filter(link -> link.span().start() + link.span().length() <= at.x).reduce((one, later) -> later)
				: links.filter(link -> link.span().start() >= at.y && (at.x < at.y || link.span().start() > at.x))
						.findFirst();
		event.doit = next.isEmpty();
		next.ifPresent(link -> {
			widget.setSelection(link.span().start(), link.span().start() + link.span().length());
			widget.showSelection();
		});
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
		copy(widget.getDisplay(), shown);
	}

	/** Copies a text as plain text. */
	static void copy(Display display, DetailsText text) {
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[]{text.plain()}, new Transfer[]{TextTransfer.getInstance()});
		} finally {
			clipboard.dispose();
		}
	}
}
