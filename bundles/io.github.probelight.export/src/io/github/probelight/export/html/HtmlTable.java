package io.github.probelight.export.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.github.probelight.summary.section.Grid;
import io.github.probelight.summary.section.Heading;
import io.github.probelight.summary.section.Row;

/**
 * Rows in columns.
 *
 * @param caption what they are, for who does not see the heading above
 * @param headed whether a column has a head
 * @param heads of the columns
 * @param span how many columns there are
 * @param rows at least one
 */
record HtmlTable(String caption, boolean headed, List<HtmlCell> heads, int span, List<HtmlRow> rows) {

	/**
	 * A row: cells, or a note that goes over all columns.
	 *
	 * @param depth how far it lies below the rows before it, 0 to {@value #DEEPEST}
	 * @param cells one for each column; none of a note
	 * @param note a note, or none
	 */
	record HtmlRow(int depth, List<HtmlCell> cells, List<String> note) {

		private static final int DEEPEST = 3;

		static HtmlRow note(String text) {
			return new HtmlRow(0, List.of(), List.of(text));
		}
	}

	static HtmlTable of(String caption, Grid grid, Set<String> anchors) {
		List<Heading> columns = grid.columns();
		List<HtmlCell> heads = columns.stream().map(HtmlCell::head).toList();
		List<HtmlRow> rows = new ArrayList<>();
		for (Row row : grid.rows()) {
			switch (row) {
				case Row.More more -> rows.add(HtmlRow.note(more.text()));
				case Row.Cells cells -> {
					rows.add(new HtmlRow(Math.min(cells.depth(), HtmlRow.DEEPEST), cells(columns, cells, anchors),
							List.of()));
					cells.notes().forEach(note -> rows.add(HtmlRow.note(HtmlCell.text(note))));
				}
			}
		}
		return new HtmlTable(caption, columns.stream().anyMatch(column -> !column.title().isEmpty()), heads,
				columns.size(), rows);
	}

	/** A row may have fewer cells than there are columns. */
	private static List<HtmlCell> cells(List<Heading> columns, Row.Cells row, Set<String> anchors) {
		List<HtmlCell> cells = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			cells.add(i < row.cells().size()
					? HtmlCell.of(i, columns.get(i), row.cells().get(i), anchors)
					: HtmlCell.EMPTY);
		}
		return cells;
	}
}
