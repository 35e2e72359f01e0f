package io.github.probelight.summary.compare;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.query.EntryWords;
import io.github.probelight.summary.query.QueryWords;

/**
 * The words of a query that asks for changes.
 *
 * @param old the older report
 * @param now the newer one
 * @param comparison from one to the other
 */
public record ChangeWords(Report old, Report now, Comparison comparison) implements QueryWords {

	/** Those that have no values, as of logs that are not read yet. */
	public static final ChangeWords NONE = new ChangeWords(Report.EMPTY, Report.EMPTY, Comparison.NONE);

	/** Returns those of two logs. */
	public static ChangeWords of(ComparedLogs logs) {
		return new ChangeWords(logs.old().report(), logs.now().report(), logs.comparison());
	}

	@Override
	public List<String> keys() {
		return new ChangeTerms().keys();
	}

	@Override
	public Collection<String> values(String key) {
		return switch (key) {
			case "change" -> Stream.of(ChangeKind.values())
					.filter(kind -> comparison.count(kind) > 0)
					.map(ChangeKind::code)
					.toList();
			case "finding" -> subjects(Set.of(ChangeKind.FINDING_NEW, ChangeKind.FINDING_GONE,
					ChangeKind.FINDING_CHANGED));
			case "check" -> subjects(Set.of(ChangeKind.CHECK));
			case "task" -> subjects(Set.of(ChangeKind.TASK_LONGER));
			case "old" -> new EntryWords(old).values("state");
			case "new" -> new EntryWords(now).values("state");
			case "state", "reason", "site", "protocol", "port" -> both(key);
			default -> List.of();
		};
	}

	private Collection<String> subjects(Set<ChangeKind> kinds) {
		return new TreeSet<>(comparison.of(kinds).stream().map(Change::subject).toList());
	}

	private Collection<String> both(String key) {
		Collection<String> values = new LinkedHashSet<>(new EntryWords(now).values(key));
		values.addAll(new EntryWords(old).values(key));
		return values;
	}
}
