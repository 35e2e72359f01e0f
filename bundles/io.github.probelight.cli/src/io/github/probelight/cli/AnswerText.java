package io.github.probelight.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.export.text.GridText;
import io.github.probelight.export.text.PageWriter;
import io.github.probelight.query.SqlRows;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;

/** The answer to a query in columns for a person: as many rows and columns as one may want to look at, and how many there are. */
final class AnswerText {

	/** Rows that are shown. */
	static final int MOST = 1000;
	/** Characters of a cell. */
	private static final int CELL = 60;
	private static final String GAP = "  ";
	private static final String ABSENT = "NULL";

	private final List<String> names;
	private final List<Boolean> right;
	private final List<List<String>> lines = new ArrayList<>();
	private long count;

	/** Takes all rows, and keeps those that are shown. */
	AnswerText(SqlRows rows) {
		names = rows.names().stream().map(AnswerText::cell).toList();
		right = rows.numbers();
		for (; rows.hasNext(); count++) {
			if (count < MOST) {
				lines.add(rows.next().stream().map(AnswerText::cell).toList());
			} else {
				rows.skip();
			}
		}
	}

	private static String cell(@Nullable Object value) {
		return switch (value) {
			case null -> ABSENT;
			case List<?> list -> cut(list.stream().map(String::valueOf).collect(Collectors.joining(", ")));
			default -> cut(value.toString());
		};
	}

	private static String cut(String text) {
		return PageWriter.cut(OneLine.of(text), CELL);
	}

	/** Prints head, rows, and how many of them there are. */
	void print(PrintWriter out) {
		List<Integer> widths = widths();
		int shown = fitting(widths);
		out.println(line(names, widths, shown));
		out.println(widths.stream().limit(shown).map("─"::repeat).collect(Collectors.joining(GAP)));
		for (List<String> line : lines) {
			out.println(line(line, widths, shown));
		}
		out.println('(' + rows() + (shown < names.size() ? "; columns left out: " + left(shown) : "") + ')');
	}

	private String rows() {
		if (count > MOST) {
			return NumberText.of(MOST) + " of " + NumberText.of(count) + " rows; --format csv writes all";
		}
		return count == 1 ? "1 row" : NumberText.of(count) + " rows";
	}

	private String left(int shown) {
		return PageWriter.cut(names.stream().skip(shown).collect(Collectors.joining(", ")), PageWriter.WIDTH);
	}

	private List<Integer> widths() {
		List<Integer> widths = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			int width = names.get(i).length();
			for (List<String> line : lines) {
				width = Math.max(width, line.get(i).length());
			}
			widths.add(width);
		}
		return widths;
	}

	/** Returns how many columns go into a line, one at least. */
	private static int fitting(List<Integer> widths) {
		int shown = 1;
		int width = widths.getFirst();
		while (shown < widths.size() && width + GAP.length() + widths.get(shown) <= PageWriter.WIDTH) {
			width += GAP.length() + widths.get(shown);
			shown++;
		}
		return shown;
	}

	private String line(List<String> cells, List<Integer> widths, int shown) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < shown; i++) {
			line.append(i == 0 ? "" : GAP).append(GridText.pad(cells.get(i), widths.get(i), right.get(i)));
		}
		return line.toString().stripTrailing();
	}
}
