package io.github.probelight.lsp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;

import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.language.ide.Span;
import io.github.probelight.language.ide.Style;

/** Colours of lines as numbers: five for each word, the first two counted from the word before. */
final class ColourNumbers {

	/** So many lines at once at most. */
	static final int MOST_LINES = 20_000;

	private final List<String> legend;
	private final int[] types = new int[Style.values().length];

	/** {@code own}: with names of ours, for editors that have colours for them; else with those that all have. */
	ColourNumbers(boolean own) {
		legend = Arrays.stream(Style.values())
				.map(style -> own ? ownName(style) : standardName(style))
				.distinct()
				.toList();
		for (Style style : Style.values()) {
			types[style.ordinal()] = legend.indexOf(own ? ownName(style) : standardName(style));
		}
	}

	/** What the numbers of types stand for. */
	SemanticTokensLegend legend() {
		return new SemanticTokensLegend(legend, List.of());
	}

	/** The colours of some lines, as far as there are lines. */
	SemanticTokens of(ServedLog document, int from, int to, CancelChecker wanted) {
		List<Integer> numbers = new ArrayList<>();
		int first = Math.max(0, from);
		int end = (int) Math.min(Math.min(document.lines(), to), (long) first + MOST_LINES);
		int before = 0;
		for (int line = first; line < end; line++) {
			wanted.checkCanceled();
			int column = 0;
			for (Span span : LogLanguage.get().colours(document.line(line))) {
				numbers.addAll(List.of(line - before, span.offset() - column, span.length(),
						types[span.style().ordinal()], 0));
				before = line;
				column = span.offset();
			}
		}
		return new SemanticTokens(numbers);
	}

	/** {@code scanLevelWarn}. */
	private static String ownName(Style style) {
		StringBuilder name = new StringBuilder("scan");
		for (String word : style.name().split("_")) {
			name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
		}
		return name.toString();
	}

	private static String standardName(Style style) {
		return switch (style) {
			case TIME, CONTINUATION -> "comment";
			case LEVEL, STATE -> "type";
			case LEVEL_WARN, FILTERED -> "macro";
			case LEVEL_ERROR, DEAD -> "regexp";
			case THREAD -> "namespace";
			case SITE -> "string";
			case PROPERTY -> "property";
			case TARGET -> "variable";
			case ALIVE -> "enumMember";
			case OPEN -> "function";
			case CLOSED -> "operator";
			case REASON -> "enum";
			case ATTRIBUTE -> "parameter";
			case TASK -> "method";
			case NUMBER -> "number";
			case KEYWORD -> "keyword";
		};
	}
}
