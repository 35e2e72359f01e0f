package io.github.probelight.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.github.probelight.engine.report.Report;
import io.github.probelight.export.text.GridText;
import io.github.probelight.export.text.PageWriter;
import io.github.probelight.export.text.Wrap;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.ShortName;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.scans.ScanRow;
import io.github.probelight.summary.scans.ScanRow.Standing;
import io.github.probelight.summary.scans.ScanRowColumns;
import io.github.probelight.summary.scans.SiteTrend;
import io.github.probelight.summary.scans.SiteTrend.Line;
import io.github.probelight.summary.table.ColumnType;
import io.github.probelight.summary.table.TypedColumn;

/** The scans in many logs as a table for a terminal: as wide as a page, but where one must be told from the other. */
final class ScansText {

	private static final String GAP = "  ";
	private static final int NAME = 16;
	/** Some heads are longer than the numbers under them. */
	private static final int HEAD = 5;
	/** Scans of a site that are drawn. */
	private static final int BLOCKS = 30;
	/** What is left of a site's name where there is no room. */
	private static final int LEAST_SITE = 8;
	/** What there is no room for in most tables is shown where a log tells of it. */
	private static final List<TypedColumn<ScanRow>> RARE = List.of(ScanRowColumns.ENGINE);
	private static final List<TypedColumn<ScanRow>> NUMBERS = List.of(ScanRowColumns.TOOK, ScanRowColumns.ENDED,
			ScanRowColumns.ADDRESSES, ScanRowColumns.ALIVE, ScanRowColumns.OPEN, ScanRowColumns.FINDINGS,
			ScanRowColumns.PROBLEMS);

	/** A column as text. */
	private record Shown(String title, boolean right, Function<ScanRow, String> text) {}

	private final List<ScanRow> rows;
	private final Zone zone;
	private final PrintWriter out;
	private final Function<String, String> names;

	ScansText(List<ScanRow> rows, Zone zone, PrintWriter out) {
		this.rows = rows;
		this.zone = zone;
		this.out = out;
		Set<String> all = rows.stream().map(ScanRowColumns.LOG::shown).collect(Collectors.toCollection(HashSet::new));
		names = ShortName.among(all, NAME);
	}

	/** Prints all rows in their order. */
	void rows() {
		table(rows, true);
		trouble(rows);
	}

	/** Prints the rows of each site in the order of time, under what became of the site; then what belongs to none. */
	void bySite() {
		List<SiteTrend> trends = SiteTrend.of(rows);
		Set<ScanRow> told = new LinkedHashSet<>();
		for (SiteTrend trend : trends) {
			if (!told.isEmpty()) {
				out.println();
			}
			Wrap.print(out, "", "", name(trend.site()) + ": " + NumberText.count(trend.scans().size(), "scan") + ", "
					+ Arrays.stream(Line.values())
							.map(of -> of.title().toLowerCase(Locale.ROOT) + ' ' + trend.span(of) + ' '
									+ trend.blocks(of, BLOCKS))
							.collect(Collectors.joining(", "))
					+ (trend.neverAlive() ? ", never alive" : ""));
			table(trend.scans(), false);
			told.addAll(trend.scans());
		}
		List<ScanRow> rest = rows.stream().filter(row -> !told.contains(row)).toList();
		if (!told.isEmpty() && rest.stream().anyMatch(row -> row.scan() != null || !row.note().isEmpty())) {
			out.println();
		}
		if (rest.stream().anyMatch(row -> row.scan() != null)) {
			line("Not counted:");
			table(rest, true);
		}
		trouble(rest);
	}

	private static String name(String site) {
		return site.isEmpty() ? "(no site)" : OneLine.of(site);
	}

	private void table(List<ScanRow> some, boolean withSite) {
		List<ScanRow> scans = some.stream().filter(row -> row.scan() != null).toList();
		if (scans.isEmpty()) {
			return;
		}
		List<Shown> columns = columns(scans, withSite);
		int[] widths = columns.stream()
				.mapToInt(column -> Math.max(column.title.length(),
						scans.stream().mapToInt(row -> column.text.apply(row).length()).max().orElse(0)))
				.toArray();
		if (withSite) {
			int all = joined(columns, widths, Shown::title).length();
			widths[1] = Math.max(LEAST_SITE, widths[1] - Math.max(0, all - PageWriter.WIDTH));
		}
		line(joined(columns, widths, Shown::title));
		for (ScanRow row : scans) {
			line(joined(columns, widths, column -> column.text.apply(row)));
		}
	}

	private List<Shown> columns(List<ScanRow> scans, boolean withSite) {
		List<Shown> columns = new ArrayList<>();
		columns.add(new Shown(ScanRowColumns.LOG.title(), false, row -> names.apply(ScanRowColumns.LOG.shown(row))));
		if (withSite) {
			columns.add(new Shown(ScanRowColumns.SITE.title(), false, row -> name(row.site())));
		}
		boolean several = scans.stream().map(ScanRow::log).distinct().count() < scans.size();
		if (several) {
			columns.add(shown(ScanRowColumns.SCAN));
		}
		RARE.stream()
				.filter(column -> scans.stream().anyMatch(row -> column.value(row) != null))
				.forEach(column -> columns.add(shown(column)));
		columns.add(new Shown(ScanRowColumns.START.title(), false, row -> row.start() == Report.NO_TIME
				? ""
				: zone.day(row.start()) + ' ' + zone.minute(row.start())));
		NUMBERS.forEach(column -> columns.add(shown(column)));
		return columns;
	}

	private Shown shown(TypedColumn<ScanRow> column) {
		String title = column.type() == ColumnType.NUMBER && column.title().length() > HEAD
				? column.title().substring(0, HEAD - 1) + '.'
				: column.title();
		return new Shown(title, column.type().right(),
				row -> PageWriter.cut(OneLine.of(column.shown(row, zone)), NAME));
	}

	private static String joined(List<Shown> columns, int[] widths, Function<Shown, String> text) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < widths.length; i++) {
			Shown column = columns.get(i);
			boolean near = i > 0 && column.right && columns.get(i - 1).right;
			line.append(i == 0 ? "" : near ? " " : GAP)
					.append(GridText.pad(PageWriter.cut(text.apply(column), widths[i]), widths[i], column.right));
		}
		return line.toString();
	}

	/** Says of logs that are not as they should be what is the matter. */
	private void trouble(List<ScanRow> some) {
		Set<String> said = new LinkedHashSet<>();
		for (ScanRow row : some) {
			if (!row.note().isEmpty()) {
				String log = ScanRowColumns.LOG.shown(row);
				said.add(row.standing() == Standing.READ ? log + ": " + row.note() : row.note());
			}
		}
		said.forEach(note -> Wrap.print(out, "", "", note));
	}

	/** Prints what is to be said of all. */
	void notes(List<String> notes) {
		long logs = rows.stream()
				.filter(row -> row.standing() != Standing.REFUSED)
				.map(ScanRow::log)
				.distinct()
				.count();
		long scans = rows.stream().filter(row -> row.scan() != null).count();
		if (logs + notes.size() > 0 || rows.isEmpty()) {
			out.println();
		}
		line(NumberText.count(scans, "scan") + " in " + NumberText.count(logs, "log") + '.');
		notes.forEach(this::line);
	}

	private void line(String text) {
		out.println(text.stripTrailing());
	}
}
