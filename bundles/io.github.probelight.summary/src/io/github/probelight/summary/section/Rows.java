package io.github.probelight.summary.section;

import java.util.ArrayList;
import java.util.List;

/** A grid that is being filled. */
final class Rows {

	private final List<Heading> columns;
	private final List<Row> rows = new ArrayList<>();

	Rows(Heading... columns) {
		this.columns = List.of(columns);
	}

	void row(Row row) {
		rows.add(row);
	}

	/** Adds a row of texts, which are words of ours, of numbers, and of {@link Value}s. */
	void add(Object... things) {
		rows.add(Row.of(things));
	}

	/** Says that there are more rows than these, if the number is above 0; of what is a plural that only adds an s. */
	Rows more(long number, String several) {
		return more(number, several.substring(0, several.length() - 1), several);
	}

	/** Says the same, with the words for one of it and for several. */
	Rows more(long number, String one, String several) {
		if (number > 0) {
			rows.add(new Row.More(number, one, several));
		}
		return this;
	}

	Grid grid() {
		return new Grid(columns, List.copyOf(rows));
	}

	/** Puts the grid into a section of its own, if it has rows. */
	void under(String title, List<ReportSection> sections) {
		if (!rows.isEmpty()) {
			sections.add(new ReportSection(Sentence.of(title), List.of(grid())));
		}
	}
}
