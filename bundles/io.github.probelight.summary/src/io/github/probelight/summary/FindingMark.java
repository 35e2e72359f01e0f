package io.github.probelight.summary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.FindingKind.Severity;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;

/** The findings that something is a part of in a few characters: the sign of the worst severity, and how many there are. */
public final class FindingMark {

	private static final Comparator<FindingKind> WORST_FIRST = Comparator.comparing(FindingKind::severity)
			.reversed()
			.thenComparing(Comparator.naturalOrder());
	/** More than the kinds that there are. */
	private static final int KINDS = 100;

	private FindingMark() {}

	/** Returns the mark, such as {@code ▲ 2}; "" where there is no finding. */
	public static String of(Collection<FindingKind> kinds) {
		return worst(kinds).map(severity -> sign(severity) + ' ' + kinds.size()).orElse("");
	}

	/** Returns the sign of a severity, which differs in shape from the others. */
	public static String sign(Severity severity) {
		return switch (severity) {
			case ERROR -> "✖";
			case WARNING -> "▲";
			case INFO -> "○";
		};
	}

	/** Returns the worst severity; empty where there is no finding. */
	public static Optional<Severity> worst(Collection<FindingKind> kinds) {
		return kinds.stream().map(FindingKind::severity).max(Comparator.naturalOrder());
	}

	/** Returns a number that is the larger the worse the severity and, for the same one, the more findings there are. */
	public static int weight(Collection<FindingKind> kinds) {
		return worst(kinds).map(severity -> (severity.ordinal() + 1) * KINDS + kinds.size()).orElse(0);
	}

	/** Returns the kinds, the worst first. */
	public static List<FindingKind> worstFirst(Collection<FindingKind> kinds) {
		return kinds.stream().sorted(WORST_FIRST).toList();
	}

	/** Returns the names of the findings with their signs, the worst first, one a line. */
	public static String names(Collection<FindingKind> kinds) {
		return names(kinds, "\n");
	}

	/** Returns the names of the findings with their signs, the worst first, in one line. */
	public static String listed(Collection<FindingKind> kinds) {
		return names(kinds, ", ");
	}

	private static String names(Collection<FindingKind> kinds, String between) {
		return worstFirst(kinds).stream()
				.map(kind -> sign(kind.severity()) + ' ' + Knowledge.standard()
						.find(Kind.FINDING, kind.code())
						.map(Topic::name)
						.orElse(kind.code()))
				.collect(Collectors.joining(between));
	}

	/** Returns the names of the findings with their signs, the worst first, each with what it means. */
	public static String explained(Collection<FindingKind> kinds) {
		return worstFirst(kinds).stream()
				.map(kind -> sign(kind.severity()) + ' ' + TopicText.inShort(Kind.FINDING, kind.code()))
				.collect(Collectors.joining("\n\n"));
	}
}
