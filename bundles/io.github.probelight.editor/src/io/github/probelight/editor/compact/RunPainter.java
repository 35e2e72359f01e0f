package io.github.probelight.editor.compact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

import io.github.probelight.language.ide.Style;
import io.github.probelight.ui.Palette;

/** Draws what is told of a run, its words in the colours that they have in the lines behind it. */
public final class RunPainter {
	/** What {@code RunText} says: count, state, reason, protocol, hosts and times. */
	private static final Pattern PARTS = Pattern.compile("([\\d,]+)( \u00d7 )([^ ,]+)( [^,(]+)?( \\([^)]*\\))?(, .*)?");

	private RunPainter() {}

	/** A piece of a label with the word of its colour; "" for the usual one. */
	public record Piece(String text, String word) {}

	/** Draws a label; the context has its font, and the colour of what is no known word. */
	static void paint(GC gc, String label, int x, int y) {
		Color usual = gc.getForeground();
		int at = x;
		for (Piece piece : pieces(label)) {
			Color colour = piece.word().isEmpty() ? null : Palette.colour(Palette.id(piece.word()));
			gc.setForeground(colour == null ? usual : colour);
			gc.drawText(piece.text(), at, y, true);
			at += gc.textExtent(piece.text()).x;
		}
		gc.setForeground(usual);
	}

	/** The pieces of a label; all of it in one where it says something else. */
	public static List<Piece> pieces(String label) {
		Matcher parts = PARTS.matcher(label);
		if (!parts.matches()) {
			return List.of(new Piece(label, ""));
		}
		String state = parts.group(3);
		return Stream
				.of(new Piece(parts.group(1), Style.NUMBER.name()), new Piece(parts.group(2), ""),
						new Piece(state, word(state)), new Piece(text(parts.group(4)), Style.REASON.name()),
						new Piece(text(parts.group(5)), ""), new Piece(text(parts.group(6)), ""))
				.filter(piece -> !piece.text().isEmpty())
				.toList();
	}

	private static String text(@Nullable String group) {
		return group == null ? "" : group;
	}

	/** The word by which the palette knows a state, as it does in the lines. */
	private static String word(String state) {
		String one = state.equals("OPEN|FILTERED") ? Style.FILTERED.name() : state.replace("|FILTERED", "");
		boolean known = Stream.of(Style.ALIVE, Style.DEAD, Style.OPEN, Style.CLOSED, Style.FILTERED)
				.anyMatch(style -> style.name().equals(one));
		return known ? one : Style.STATE.name();
	}
}
