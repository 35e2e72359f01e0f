package io.github.probelight.editor.mark;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;

import io.github.probelight.editor.colour.LineLooks;
import io.github.probelight.editor.navigate.HostAtCaret;
import io.github.probelight.language.ide.LineLook;
import io.github.probelight.language.ide.Span;
import io.github.probelight.language.ide.Style;

/** The word that the caret is in or beside: an address, what the grammar takes for one word, else a word of the text. */
final class WordAtCaret {
	private static final Set<Style> WHOLE = EnumSet.of(Style.THREAD, Style.SITE, Style.ALIVE, Style.DEAD, Style.OPEN,
			Style.CLOSED, Style.FILTERED, Style.STATE, Style.REASON, Style.TASK, Style.LEVEL_WARN, Style.LEVEL_ERROR);
	/** They are in each line, or in one. */
	private static final Set<Style> NONE = EnumSet.of(Style.TIME, Style.LEVEL);
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}_]");
	private static final int LEAST = 3;
	private static final int MOST = 100;

	private WordAtCaret() {}

	/** The word; "" if there is none that is worth marking. */
	static String of(StyledText widget, LineLooks looks) {
		int offset = widget.getCaretOffset();
		int line = widget.getLineAtOffset(offset);
		return of(widget.getLine(line), offset - widget.getOffsetAtLine(line), looks.of(line));
	}

	/** Of a line with the caret before a character. */
	static String of(String text, int column, @Nullable LineLook look) {
		Optional<Span> span = look == null
				? Optional.empty()
				: look.spans()
						.stream()
						.filter(one -> holds(one.offset(), column, one.offset() + one.length()))
						.findFirst();
		if (span.filter(one -> NONE.contains(one.style())).isPresent()) {
			return "";
		}
		String address = HostAtCaret.address(text, column);
		if (!address.isEmpty()) {
			return address;
		}
		String whole = span.filter(one -> WHOLE.contains(one.style()))
				.map(one -> text.substring(one.offset(), Math.min(text.length(), one.offset() + one.length())))
				.orElseGet(() -> word(text, column));
		return whole.length() < LEAST || whole.length() > MOST ? "" : whole;
	}

	private static String word(String text, int column) {
		Matcher word = WORD.matcher(text);
		while (word.find()) {
			if (holds(word.start(), column, word.end())) {
				return word.group();
			}
		}
		return "";
	}

	private static boolean holds(int begin, int column, int end) {
		return begin <= column && column <= end;
	}
}
