package io.github.probelight.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import io.github.probelight.summary.FindingMark;
import io.github.probelight.summary.section.Grid;
import io.github.probelight.summary.section.ReportSection;
import io.github.probelight.summary.section.Row;
import io.github.probelight.summary.section.Sentence;
import io.github.probelight.summary.section.Value;

/**
 * Sections as one text: a line for each title, sentence and row. The cells of a row stand apart by tabs.
 *
 * @param text
 *            all lines, with LF between
 * @param titles
 *            where the titles are
 * @param links
 *            what leads to a line of the log
 * @param grids
 *            which lines belong to one grid, so that their cells stand one below the other
 */
public record DetailsText(String text, List<Span> titles, List<Link> links, List<GridLines> grids) {
	/** Nothing to say. */
	public static final DetailsText EMPTY = new DetailsText("", List.of(), List.of(), List.of());

	private static final int LONGEST_CELL = 200;

	/** A piece of the text. */
	public record Span(int start, int length) {}

	/** A piece of the text that leads to a line of the log, 0-based. */
	public record Link(Span span, long line) {}

	/** Some lines of the text, the first of which is {@code from}, 0-based. */
	public record GridLines(int from, int count) {}

	/** The text of some sections. */
	public static DetailsText of(List<ReportSection> sections) {
		Writing writing = new Writing();
		sections.forEach(writing::section);
		return writing.done();
	}

	/** Only a sentence. */
	public static DetailsText of(String sentence) {
		return new DetailsText(sentence, List.of(), List.of(), List.of());
	}

	/** This text with a sentence below it. */
	public DetailsText with(String sentence) {
		return new DetailsText(text + "\n\n" + sentence, titles, links, grids);
	}

	/** The same text for whom has no tabs at any place: the cells of a grid are filled up with blanks. */
	public String plain() {
		String[] lines = text.split("\n", -1);
		for (GridLines grid : grids) {
			List<String[]> rows = IntStream.range(grid.from, grid.from + grid.count)
					.mapToObj(i -> lines[i].split("\t", -1))
					.toList();
			int[] widths = widths(rows);
			for (int i = 0; i < grid.count; i++) {
				lines[grid.from + i] = "  " + padded(rows.get(i), widths);
			}
		}
		return String.join("\n", lines) + '\n';
	}

	private static int[] widths(List<String[]> rows) {
		int[] widths = new int[rows.stream().mapToInt(row -> row.length).max().orElse(0)];
		for (String[] row : rows) {
			for (int c = 0; c < row.length - 1; c++) {
				widths[c] = Math.max(widths[c], row[c].length());
			}
		}
		return widths;
	}

	private static String padded(String[] cells, int[] widths) {
		StringBuilder line = new StringBuilder();
		for (int c = 0; c < cells.length; c++) {
			line.append(cells[c]);
			if (c < cells.length - 1) {
				line.append(" ".repeat(widths[c] - cells[c].length() + 2));
			}
		}
		return line.toString().stripTrailing();
	}

	private static final class Writing {
		private final StringBuilder text = new StringBuilder();
		private final List<Span> titles = new ArrayList<>();
		private final List<Link> links = new ArrayList<>();
		private final List<GridLines> grids = new ArrayList<>();
		private int lines;

		void section(ReportSection section) {
			if (lines > 0) {
				end();
			}
			int from = text.length();
			sentence(section.title());
			titles.add(new Span(from, text.length() - from));
			end();
			section.blocks().forEach(block -> {
				switch (block) {
					case Sentence sentence -> {
						sentence(sentence);
						end();
					}
					case Grid grid -> grid(grid);
				}
			});
		}

		private void grid(Grid grid) {
			int from = lines;
			for (Row row : grid.rows()) {
				switch (row) {
					case Row.Cells cells -> cells(cells.cells());
					case Row.More more -> text.append(more.text());
				}
				end();
			}
			grids.add(new GridLines(from, lines - from));
		}

		private void cells(List<Value> cells) {
			for (int i = 0; i < cells.size(); i++) {
				text.append(i == 0 ? "" : "\t");
				value(cells.get(i));
			}
		}

		private void sentence(Sentence sentence) {
			sentence.values().forEach(this::value);
		}

		private void value(Value value) {
			int from = text.length();
			switch (value) {
				case Value.Line line when line.place().line() >= 0 -> {
					text.append(new Value.Line(line.place(), true).text());
					links.add(new Link(new Span(from, text.length() - from), line.place().line()));
				}
				case Value.Grade grade ->
					text.append(FindingMark.sign(grade.severity())).append(' ').append(value.text());
				default -> {
					String all = value.text().replace('\t', ' ');
					text.append(all.length() <= LONGEST_CELL ? all : all.substring(0, LONGEST_CELL - 1) + '…');
				}
			}
		}

		private void end() {
			text.append('\n');
			lines++;
		}

		DetailsText done() {
			String all = Objects.requireNonNull(text.toString().stripTrailing());
			return new DetailsText(all, titles, links, grids);
		}
	}
}
