package io.github.probelight.views.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.scans.ScanRow;
import io.github.probelight.summary.scans.ScanRowColumns;
import io.github.probelight.summary.scans.SiteTrend;
import io.github.probelight.summary.scans.SiteTrend.Line;
import io.github.probelight.summary.table.ColumnType;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.ui.Palette;
import io.github.probelight.views.Messages;
import io.github.probelight.views.table.CellBar;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Content;
import io.github.probelight.views.table.Grouping;
import io.github.probelight.views.table.TableSpec;
import io.github.probelight.workspace.search.CatalogueJob.Listed;

/**
 * The scans in many logs as rows of a table. In the groups of sites the bars of one column stand one below the other in
 * the order of time: that is a chart of the site, too.
 */
final class CatalogueTable implements TableSpec<Listed, ListedScan> {
	/** The id of the grouping that is there at first. */
	static final String BY_SITE = "site";

	private static final String BAR = Palette.id("bar");
	private static final String TROUBLE = Palette.id("level_warn");
	/** Characters of the widest texts beside a bar. */
	private static final int NUMBER = 6;
	private static final int DURATION = 10;
	private static final Map<String, Line> LINES = Map.of(ScanRowColumns.ALIVE.id(), Line.ALIVE,
			ScanRowColumns.OPEN.id(), Line.OPEN, ScanRowColumns.TOOK.id(), Line.DURATION);
	private static final Map<String, Integer> WIDTHS = Map.of(ScanRowColumns.LOG.id(), 32, ScanRowColumns.SITE.id(), 20,
			ScanRowColumns.TOOK.id(), 20, ScanRowColumns.ALIVE.id(), 16, ScanRowColumns.OPEN.id(), 16,
			ScanRowColumns.NOTE.id(), 60);
	private static final Set<String> RARE = Set.of("end", "by", "hosts", "dead", "filtered", "line", "files");

	private static final List<Column<ListedScan>> COLUMNS = ScanRowColumns.ALL.stream()
			.map(CatalogueTable::column)
			.toList();

	private static final List<Grouping<ListedScan>> GROUPINGS = List.of(
			new Grouping<>(BY_SITE, ScanRowColumns.SITE.title(), Messages.Catalogue_noun, scan -> scan.row().site(),
					CatalogueTable::siteAndTrend, false),
			new Grouping<>("log", ScanRowColumns.LOG.title(), Messages.Catalogue_noun, scan -> scan.row().log(),
					scan -> OneLine.of(scan.row().log()), false),
			new Grouping<>("ended", ScanRowColumns.ENDED.title(), Messages.Catalogue_noun,
					CatalogueTable::ended, CatalogueTable::ended, true));

	private static Column<ListedScan> column(TypedColumn<ScanRow> of) {
		int width = WIDTHS.getOrDefault(of.id(), of.type() == ColumnType.TIME ? 19 : 11);
		Column<ListedScan> column = Column.of(of.within(ListedScan::row), width);
		Line line = LINES.get(of.id());
		if (line != null) {
			column = column.withBar(scan -> bar(scan, line));
		} else if (of == ScanRowColumns.NOTE) {
			column = column.withColour(scan -> TROUBLE).withTip(scan -> scan.row().note());
		}
		return RARE.contains(of.id()) ? column.onlyOnDemand() : column;
	}

	/** A length between nothing and the most of the site. */
	private static @Nullable CellBar bar(ListedScan scan, Line line) {
		if (scan.trend().isEmpty()) {
			return null;
		}
		double most = Math.max(1, Collections.max(scan.trend().get().values(line)));
		return new CellBar(CellBar.Form.LENGTH, Math.max(0, line.of(scan.row())) / most, -1, BAR,
				line == Line.DURATION ? DURATION : NUMBER);
	}

	private static String siteAndTrend(ListedScan scan) {
		String site = scan.row().site().isEmpty() ? Messages.Hosts_noSite : OneLine.of(scan.row().site());
		return scan.trend()
				.map(trend -> site + ":  " + Arrays.stream(Line.values())
						.map(line -> line.title() + ' ' + trend.span(line))
						.collect(Collectors.joining("  ·  ", "", trend.neverAlive()
								? "  ·  " + Messages.Catalogue_neverAlive
								: "")))
				.orElse(site);
	}

	private static String ended(ListedScan scan) {
		String ended = ScanRowColumns.ENDED.shown(scan.row());
		return ended.isEmpty() ? Messages.Catalogue_noScan : ended;
	}

	@Override
	public List<Column<ListedScan>> columns() {
		return COLUMNS;
	}

	@Override
	public String example() {
		return Messages.Catalogue_filterExample;
	}

	@Override
	public Object identity(ListedScan scan) {
		return List.of(scan.row().files(), scan.row().entry(), ScanRowColumns.SITE.shown(scan.row()),
				ScanRowColumns.SCAN.shown(scan.row()), scan.row().start());
	}

	@Override
	public List<Grouping<ListedScan>> groupings() {
		return GROUPINGS;
	}

	@Override
	public Content<ListedScan> content(Listed source) {
		Map<ScanRow, SiteTrend> trends = new HashMap<>();
		for (SiteTrend trend : SiteTrend.of(source.rows())) {
			trend.scans().forEach(scan -> trends.put(scan, trend));
		}
		List<ListedScan> rows = source.rows()
				.stream()
				.map(row -> new ListedScan(row, Optional.ofNullable(trends.get(row))))
				.toList();
		return new Content<>(rows, Set.of(), rows.isEmpty() ? "" : totals(source));
	}

	private static String totals(Listed source) {
		long logs = source.rows().stream().map(ScanRow::log).distinct().count();
		long scans = source.rows().stream().filter(row -> row.scan() != null).count();
		return NumberText.count(scans, Messages.Catalogue_noun) + ", " + NumberText.count(logs, Messages.Catalogue_log)
				+ source.notes().stream().map(note -> "  ·  " + note).collect(Collectors.joining());
	}
}
