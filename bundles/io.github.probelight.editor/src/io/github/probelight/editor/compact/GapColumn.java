package io.github.probelight.editor.compact;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

import io.github.probelight.editor.Messages;
import io.github.probelight.editor.colour.ContextLines;
import io.github.probelight.editor.colour.LineLooks;
import io.github.probelight.editor.colour.LogColours;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.language.ide.LineHead;
import io.github.probelight.language.ide.LineLook;
import io.github.probelight.language.ide.Style;
import io.github.probelight.summary.GapText;
import io.github.probelight.ui.LookChanges;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.workspace.ShownZone;

/**
 * The column beside the line numbers: how long after the entry shown before it an entry was written, on the top line the
 * time of day by the clocks that are chosen, and a letter for a level that asks for attention. A long silence is loud, by its colour and by a sign. A
 * line that is shown only for one near it has dots before its text.
 */
public final class GapColumn extends LineColumn implements IAnnotationHover {
	/** Of {@code 21:30:05}; there is no room for the offset of an hour that comes twice. */
	private static final int CLOCK = 8;
	/** In characters; a time stands at the start, behind what a tool has put there at the most. */
	private static final int LONGEST_HEAD = 200;
	/** Of the side of a dot, and from one to the next, in pixels. */
	private static final int DOT = 2;
	private static final int DOTS = 4;
	private static final String WIDEST = " ! +00 min W ";

	private final LineLooks looks;
	private final LogColours colours;
	private final ContextLines context;
	/** The font of the text for which there is room; nobody tells that it is another one, such as a larger one. */
	private @Nullable Font fitted;

	/** Creates the column of a viewer's lines. */
	public GapColumn(LineLooks looks, LogColours colours, ContextLines context) {
		super(Messages.Gaps_column);
		this.looks = looks;
		this.colours = colours;
		this.context = context;
		setHover(this);
	}

	/** The superclass scrolls its own pixels, and what is told of the top line would go with them. */
	@Override
	protected void added(CompositeRuler ruler, ISourceViewer shown, Control control) {
		ScrolledColumn.follow(shown, control, this::redraw);
		LookChanges.tell(control, this::redraw, this::redraw);
		fit(shown.getTextWidget());
	}

	/** Takes the width that its longest text needs in the widget's font. */
	private void fit(@Nullable StyledText widget) {
		if (widget != null && !widget.isDisposed()) {
			fitted = widget.getFont();
			GC gc = new GC(widget);
			try {
				gc.setFont(widget.getFont());
				setWidth(gc.textExtent(WIDEST).x);
			} finally {
				gc.dispose();
			}
		}
	}

	@Override
	protected void paint(GC gc, ISourceViewer shown, int line, int y, int height) {
		if (context.has(line)) {
			dots(gc, shown, y, height);
		}
		LineLook look = looks.of(line);
		LineHead head = look == null ? null : look.head();
		if (look == null || head == null) {
			return;
		}
		StyledText widget = shown.getTextWidget();
		if (!widget.getFont().equals(fitted)) {
			fitted = widget.getFont();
			widget.getDisplay().asyncExec(() -> fit(widget)); // not amid painting: all columns move
		}
		gc.setFont(widget.getFont());
		int letter = gc.textExtent("0").x;
		String text = text(shown, line);
		boolean loud = line != shown.getTopIndex() && GapText.isLong(gap(shown, line));
		draw(gc, text, getWidth() - 3 * letter - gc.textExtent(text).x, y,
				colours.colour(loud ? Style.LEVEL_WARN : Style.TIME));
		Style level = style(look);
		if (level != Style.LEVEL) {
			draw(gc, head.level().substring(0, 1), getWidth() - 2 * letter, y, colours.colour(level));
		}
	}

	/** A dotted line goes on over lines that follow one another. */
	private void dots(GC gc, ISourceViewer shown, int y, int height) {
		Color quiet = colours.colour(Style.TIME);
		boolean plain = shown.getTextWidget().getDisplay().getHighContrast();
		gc.setBackground(plain || quiet == null ? shown.getTextWidget().getForeground() : quiet);
		for (int dot = 0; dot < height; dot += DOTS) {
			gc.fillRectangle(getWidth() - 2 * DOT, y + dot, DOT, Math.min(DOT, height - dot));
		}
	}

	private static void draw(GC gc, String text, int x, int y, @Nullable Color colour) {
		if (colour != null) {
			gc.setForeground(colour);
		}
		gc.drawText(text, x, y, true);
	}

	/** What stands beside a document line; "" beside a continuation. */
	public String text(int line) {
		ISourceViewer shown = viewer();
		return shown == null ? "" : text(shown, line);
	}

	private String text(ISourceViewer shown, int line) {
		if (line == shown.getTopIndex() || looks.lineBefore(line) < 0) {
			return clock(shown, line);
		}
		return GapText.signed(gap(shown, line));
	}

	/** In words, what stands beside a document line and why it is loud; null where there is nothing to say. */
	@Override
	public @Nullable String getHoverInfo(@Nullable ISourceViewer shown, int line) {
		LineLook look = shown == null ? null : looks.of(line);
		String near = context.has(line) ? Messages.Gaps_context : null;
		if (shown == null || look == null || look.head() == null || looks.lineBefore(line) < 0) {
			return near;
		}
		String gap = GapText.sentence(gap(shown, line));
		return near == null ? gap : gap + '\n' + near;
	}

	/** By the clocks that are chosen: what the text says of it is left out of compact lines. */
	private String clock(ISourceViewer shown, int line) {
		LineLook look = looks.of(line);
		long time = look == null || look.head() == null ? EntryReader.NO_TIME : time(shown, line);
		String clock = time == EntryReader.NO_TIME ? "" : ShownZone.get().clock(time);
		return clock.substring(0, Math.min(CLOCK, clock.length()));
	}

	/** Milliseconds since the entry that is shown before; 0 where one of the times is not known. */
	private long gap(ISourceViewer shown, int line) {
		int before = looks.lineBefore(line);
		long from = before < 0
				? EntryReader.NO_TIME
				: collapsedBefore(shown, line).orElseGet(() -> time(shown, before));
		long to = time(shown, line);
		return from == EntryReader.NO_TIME || to == EntryReader.NO_TIME ? 0 : to - from;
	}

	/** The time of the entry before in the file, if that is told in the row of its run. */
	private static Optional<Long> collapsedBefore(ISourceViewer shown, int line) {
		if (!(shown.getDocument() instanceof LogDocument document)) {
			return Optional.empty();
		}
		long before = document.fileRowOfLine(line) - 1;
		return before >= 0 && document.log().filtered().runs().hides(before)
				? EntryOfLine.of(document.log(), document.log().index().lineOfRow(before)).map(EntryFacts::time)
				: Optional.empty();
	}

	private static long time(ISourceViewer shown, int line) {
		Optional<EntryFacts> entry = EntryScanner.read(start(shown, line));
		return entry.isPresent() ? entry.get().time() : EntryReader.NO_TIME;
	}

	private static String start(ISourceViewer shown, int line) {
		try {
			IRegion region = shown.getDocument().getLineInformation(line);
			return shown.getDocument().get(region.getOffset(), Math.min(region.getLength(), LONGEST_HEAD));
		} catch (BadLocationException e) {
			return ""; // the document has changed since somebody asked
		}
	}

	private static Style style(LineLook look) {
		return look.spans()
				.stream()
				.map(span -> span.style())
				.filter(style -> style == Style.LEVEL_WARN || style == Style.LEVEL_ERROR)
				.findFirst()
				.orElse(Style.LEVEL);
	}
}
