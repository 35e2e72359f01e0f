package io.github.probelight.summary.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.probelight.engine.read.EntryChoice;
import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.engine.report.CheckCount;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.LoginCount;
import io.github.probelight.engine.report.ProblemGroup;
import io.github.probelight.engine.report.Scan;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.host.AddressRange;

/** Queries for the entries about something that a report tells of. */
public final class Queries {

	private static final Query VULNERABLE = new Query.All(
			List.of(new Query.Text("vulnerable"), new Query.Not(new Query.Text("not vulnerable"))));

	/** Stands for what varies in a text. */
	private static final String VARIES = "\u2026";
	/** A shorter part of a text says nothing. */
	private static final int LEAST_PART = 3;

	private Queries() {}

	/** Returns the query for a host, an address or a name. */
	public static Query host(String host) {
		return AddressRange.of(host)
				.<Query>map(Query.Addresses::new)
				.orElseGet(() -> new Query.Has(EntryField.NAME, host));
	}

	/** Returns the query for any of some hosts or networks; empty for none. */
	public static Optional<Query> hosts(Collection<String> hosts) {
		return any(hosts.stream().map(Queries::host).distinct().toList());
	}

	/** Returns the query for a scan by the name of one of its threads, or by its own such as {@code default:7}. */
	static Query scan(String thread) {
		return new Query.Has(EntryField.SCAN, ScanNumber.of(thread.startsWith("Scan ") ? thread : "Scan " + thread));
	}

	/** Returns the query for the entries of a scan: by its number, and its site where it names one. */
	public static Query scan(Scan scan) {
		Query number = ScanNumber.of("Scan " + scan.name()).isEmpty() ? Query.EVERYTHING : scan(scan.name());
		return scan.site().isEmpty() ? number : both(number, new Query.Has(EntryField.SITE, scan.site()));
	}

	/** Returns the query for what is said of the logins of a service. */
	public static Query logins(LoginCount logins) {
		Query kind = new Query.Has(EntryField.KIND, "credentials-*");
		return logins.service().isEmpty() ? kind : both(kind, new Query.Text(logins.service()));
	}

	/** Returns the query for the verdicts of a check. */
	public static Query check(CheckCount check) {
		return check.check().isEmpty()
				? kind(MessageKind.CHECK)
				: both(kind(MessageKind.CHECK), new Query.Text(check.check()));
	}

	/** Returns the query for entries that say the same but for what varies. */
	public static Query problem(ProblemGroup problem) {
		Query level = problem.level().isEmpty()
				? Query.EVERYTHING
				: new Query.Has(EntryField.LEVEL, problem.level());
		return Stream.of(problem.text().split(VARIES))
				.map(String::strip)
				.filter(part -> part.length() >= LEAST_PART)
				.<Query>map(Query.Text::new)
				.reduce(level, Queries::both);
	}

	/**
	 * Returns the query for the entries that hold what is searched for: an expression where case counts or only whole
	 * words do; empty for an expression that is none.
	 */
	public static Optional<Query> found(TextQuery search) {
		boolean plain = !search.regex() && !search.caseSensitive() && !search.wholeWord();
		if (plain || search.text().isEmpty()) {
			return Optional.of(new Query.Text(search.text()));
		}
		String expression = Expressions.of(search);
		return Expressions.problem(search.text()).isPresent() && search.regex()
				? Optional.empty()
				: Optional.of(new Query.Expression(Expressions.of(expression)));
	}

	/** Returns the query for a range of time; everything for all times. */
	public static Query times(TimeRange range) {
		return range.isAll()
				? Query.EVERYTHING
				: new Query.During(new MomentRange(new Moment(range.from(), false, Zone.GMT, ""),
						new Moment(range.until(), false, Zone.GMT, "")));
	}

	/**
	 * Returns the query for the entries that a finding is about: those of its hosts or networks, else those of its kind;
	 * empty where nothing but its lines tells.
	 */
	public static Optional<Query> finding(Finding finding) {
		return switch (finding.kind()) {
			case UNRESOLVED_TARGET -> Optional.of(kind(MessageKind.UNRESOLVED));
			case LOW_MEMORY -> any(List.of(kind(MessageKind.LOW_MEMORY), kind(MessageKind.OUT_OF_MEMORY)));
			case CREDENTIAL_FAILURES -> Optional.of(kind(MessageKind.CREDENTIALS_FAILED));
			case VULNERABLE -> Optional.of(both(kind(MessageKind.CHECK), VULNERABLE));
			default -> hosts(finding.subjects().names());
		};
	}

	private static Query kind(MessageKind kind) {
		return new Query.Has(EntryField.KIND, Codes.of(kind));
	}

	/** Returns the query for what two ask for; one that wants everything adds nothing. */
	public static Query both(Query one, Query other) {
		List<Query> terms = new ArrayList<>(terms(one));
		terms.addAll(terms(other));
		return terms.size() == 1 ? terms.getFirst() : new Query.All(terms);
	}

	/** Returns the entries of a range of time that answer a query. */
	public static EntryChoice choice(TimeRange range, Query query) {
		return query.equals(Query.EVERYTHING)
				? EntryChoice.within(range)
				: new EntryChoice(range, query::test, query::mayBeIn);
	}

	/** Returns what a query asks for at the same time, one by one. */
	public static List<Query> terms(Query query) {
		return query instanceof Query.All all ? all.terms() : List.of(query);
	}

	/** Returns the query for any of some, addresses that adjoin as one range; empty for none. */
	public static Optional<Query> either(Collection<Query> sides) {
		List<AddressRange> ranges = sides.stream()
				.flatMap(side -> side instanceof Query.Addresses addresses
						? Stream.of(addresses.range())
						: Stream.empty())
				.toList();
		Stream<Query> others = sides.stream().filter(side -> !(side instanceof Query.Addresses)).distinct();
		return any(Stream.concat(AddressRange.joined(ranges).stream().map(Query.Addresses::new), others).toList());
	}

	/** Returns how many queries there are of which one is asked for, 1 where it is no choice. */
	public static int sides(Query query) {
		return query instanceof Query.Any any ? any.terms().size() : 1;
	}

	private static Optional<Query> any(List<Query> sides) {
		return sides.isEmpty()
				? Optional.empty()
				: Optional.of(sides.size() == 1 ? sides.getFirst() : new Query.Any(sides));
	}

	/** Returns a query in few words, on one line: of many sides the first, and how many more there are. */
	public static String label(Query query) {
		return OneLine.of(query instanceof Query.Any any && any.terms().size() > 2
				? any.terms().getFirst().text() + " or " + NumberText.of(any.terms().size() - 1L) + " more"
				: query.text());
	}

	/**
	 * Returns a query in few words likewise, for a place where all that is shown is of one log: ranges of time are without
	 * what its times have in common.
	 *
	 * @param first
	 *            the first time of the log, or {@link io.github.probelight.engine.report.Report#NO_TIME}
	 * @param last
	 *            the last time of the log
	 */
	public static String label(Query query, long first, long last) {
		List<Query> terms = terms(query);
		return terms.stream().noneMatch(Query.During.class::isInstance)
				? label(query)
				: OneLine.of(terms.stream().map(term -> termOf(term, first, last)).collect(Collectors.joining(" ")));
	}

	private static String termOf(Query term, long first, long last) {
		return term instanceof Query.During during
				? EntryTerms.TIME + ':' + ShortRange.of(during.range(), first, last)
				: new Query.All(List.of(term)).text();
	}
}
