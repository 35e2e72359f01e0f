package io.github.probelight.views.compare;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.github.probelight.knowledge.Address;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.compare.Change;
import io.github.probelight.summary.compare.ChangeColumns;
import io.github.probelight.summary.compare.ChangeKind;
import io.github.probelight.summary.compare.ChangeText;
import io.github.probelight.summary.compare.ComparedLogs;
import io.github.probelight.summary.compare.SitePairs;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.ui.Palette;
import io.github.probelight.views.Messages;
import io.github.probelight.views.StateColours;
import io.github.probelight.views.hosts.AddressMatch;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Content;
import io.github.probelight.views.table.Grouping;
import io.github.probelight.views.table.SortKey;
import io.github.probelight.views.table.TableSpec;

/** What has changed as rows of a table: of hosts and ports side by side what each log says. */
final class CompareTable implements TableSpec<CompareRows, Change> {
	private static final String SEPARATOR = "  ·  ";
	private static final List<Column<Change>> COLUMNS = List.of(
			Column.of(
					TypedColumn.text("change", CompareMessages.change, CompareMessages.changeHint,
							CompareTable::mark),
					22)
					.withColour(change -> colour(change.kind()))
					.sortedBy(SortKey.number(change -> change.kind().ordinal())),
			Column.of(ChangeColumns.ADDRESS, 18)
					.matchedBy(new AddressMatch<>(Change::address))
					.sortedBy(SortKey.text(CompareTable::sortable)),
			Column.of(ChangeColumns.SITE, 16),
			Column.of(TypedColumn.text("service", CompareMessages.port, CompareMessages.portHint, CompareTable::port),
					20)
					.sortedBy(SortKey.number(Change::port)),
			Column.of(TypedColumn.<Change>text("old", ChangeColumns.FROM.title(), ChangeColumns.FROM.meaning(),
					change -> side(change.from())), 22).withColour(change -> StateColours.of(change.from().value())),
			Column.of(TypedColumn.<Change>text("new", ChangeColumns.TO.title(), ChangeColumns.TO.meaning(),
					change -> side(change.to())), 22).withColour(change -> StateColours.of(change.to().value())),
			Column.of(ChangeColumns.OLD_LINE, 9),
			Column.of(ChangeColumns.NEW_LINE, 9),
			Column.of(
					TypedColumn.text("means", CompareMessages.means, CompareMessages.meansHint, ChangeText::meaning),
					60).withTip(change -> OneLine.of(ChangeText.meaning(change))),
			Column.of(ChangeColumns.WHAT, 16).onlyOnDemand());

	private static final List<Grouping<Change>> GROUPINGS = List.of(
			new Grouping<>("kind", CompareMessages.change, CompareMessages.noun, Change::kind,
					change -> change.kind().title(), false),
			new Grouping<>("host", ChangeColumns.ADDRESS.title(), CompareMessages.noun,
					change -> change.site() + '\n' + change.address(),
					change -> change.address().isEmpty() ? CompareMessages.noHost : change.address(), true),
			new Grouping<>("site", ChangeColumns.SITE.title(), CompareMessages.noun, Change::site,
					change -> change.site().isEmpty() ? CompareMessages.noSite : change.site(), false));

	/** A sign and words: colour alone tells not everybody. */
	private static String mark(Change change) {
		return change.kind().sign() + ' ' + change.kind().noun() + ' ' + change.kind().verb();
	}

	/** The id of the colour of a kind of change. */
	static String colour(ChangeKind kind) {
		return switch (kind.sign()) {
			case "+" -> Palette.id("open");
			case "−" -> Palette.id("dead");
			case "▲" -> Palette.id("level_warn");
			case "○" -> Palette.id("closed");
			default -> Palette.id("filtered");
		};
	}

	/** Returns a text that is in order as the address is. */
	private static String sortable(Change change) {
		Address address = Address.of(change.address());
		return "%d%016x%016x%s".formatted(address.family().ordinal(), address.high(), address.low(), address.name());
	}

	private static String port(Change change) {
		return change.port() < 0 ? ChangeText.subject(change) : ChangeText.port(change);
	}

	private static String side(Change.Side side) {
		return ChangeText.side(side);
	}

	@Override
	public List<Column<Change>> columns() {
		return COLUMNS;
	}

	@Override
	public String example() {
		return CompareMessages.filterHint;
	}

	@Override
	public Object identity(Change row) {
		return List.of(row.kind(), row.site(), row.address(), row.port(), row.protocol(), row.subject());
	}

	@Override
	public List<Grouping<Change>> groupings() {
		return GROUPINGS;
	}

	@Override
	public Content<Change> content(CompareRows source) {
		List<Change> changes = source.changes();
		ComparedLogs logs = source.logs();
		int all = source.ofKinds().size();
		long once = source.kinds().isEmpty() || source.kinds().contains(ChangeKind.NOT_SCANNED)
				? logs.comparison().count(ChangeKind.NOT_SCANNED)
				: 0;
		String real = NumberText.count(all - once, CompareMessages.noun);
		String count = once == 0 ? real : real + SEPARATOR + ChangeText.count(ChangeKind.NOT_SCANNED, once);
		String hosts = NLS.bind(CompareMessages.hosts,
				NumberText.of(logs.old().report().targets().hosts().size()),
				NumberText.of(logs.now().report().targets().hosts().size()));
		return new Content<>(changes, sites(logs) > 1 ? Set.of() : Set.of(ChangeColumns.SITE.id()),
				count + SEPARATOR + hosts + (changes.size() == all
						? ""
						: SEPARATOR + NLS.bind(Messages.Table_filtered, NumberText.of(changes.size()),
								NumberText.of(all))));
	}

	private static long sites(ComparedLogs logs) {
		SitePairs pairs = logs.comparison().sites();
		return Stream.of(logs.old(), logs.now())
				.flatMap(log -> log.report().targets().sites().stream())
				.map(site -> pairs.now(site.name()))
				.distinct()
				.count();
	}
}
