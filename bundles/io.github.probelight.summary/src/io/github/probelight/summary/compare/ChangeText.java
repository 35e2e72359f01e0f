package io.github.probelight.summary.compare;

import java.util.List;
import java.util.stream.Stream;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Service;
import io.github.probelight.knowledge.Services;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;

/** Changes as people read them. */
public final class ChangeText {

	private ChangeText() {}

	/** {@code 3 hosts appeared, 1 port opened and 2 findings new}, or that nothing has changed; without a full stop. */
	public static String sentence(Comparison comparison) {
		List<String> counts = Stream.of(ChangeKind.values())
				.filter(kind -> kind.isChange() && comparison.count(kind) > 0)
				.map(kind -> count(kind, comparison.count(kind)))
				.toList();
		if (comparison.sameLog()) {
			return "Both are the same log: nothing changed";
		}
		if (counts.isEmpty()) {
			return "Nothing changed";
		}
		int last = counts.size() - 1;
		return last == 0 ? counts.getFirst() : String.join(", ", counts.subList(0, last)) + " and " + counts.get(last);
	}

	/** {@code 3 hosts appeared}. */
	public static String count(ChangeKind kind, long count) {
		return NumberText.count(count, kind.noun()) + ' ' + kind.verb();
	}

	/** Returns what is to be known of the sites that were compared, a sentence each without its full stop. */
	public static List<String> notes(Comparison comparison) {
		return comparison.sites()
				.renamed()
				.entrySet()
				.stream()
				.map(pair -> "The only site is " + site(pair.getKey()) + " in the old log and " + site(pair.getValue())
						+ " in the new one: it is compared as one")
				.toList();
	}

	private static String site(String name) {
		return name.isEmpty() ? "not named" : '"' + OneLine.of(name) + '"';
	}

	/** {@code 445/TCP microsoft-ds}; "" of a change that is about no port. */
	public static String port(Change change) {
		if (change.port() < 0) {
			return "";
		}
		String protocol = change.protocol().isEmpty() ? "" : '/' + change.protocol();
		return change.port() + protocol
				+ Services.standard()
						.find(change.port(), change.protocol())
						.map(Service::name)
						.map(name -> ' ' + name)
						.orElse("");
	}

	/** Returns what a change is about where it is no host: the name of the finding, of the check or the task. */
	public static String subject(Change change) {
		return switch (change.kind()) {
			case FINDING_NEW, FINDING_GONE, FINDING_CHANGED -> Knowledge.standard()
					.find(Kind.FINDING, change.subject())
					.map(Topic::name)
					.orElse(change.subject());
			default -> change.subject();
		};
	}

	/** {@code ALIVE by reset}, {@code 20 ms}. */
	public static String side(Change.Side side) {
		return side.reason().isEmpty() ? side.value() : (side.value() + " by " + side.reason()).strip();
	}

	/** Returns what a change means: of a finding what is found, else what its kind means and what the reason does. */
	public static String meaning(Change change) {
		String kind = change.kind().meaning();
		return switch (change.kind()) {
			case FINDING_NEW, FINDING_GONE, FINDING_CHANGED -> Knowledge.standard()
					.find(Kind.FINDING, change.subject())
					.map(Topic::summary)
					.orElse(kind);
			case HOST_APPEARED, HOST_CHANGED, PORT_FILTERED -> Knowledge.standard()
					.find(Kind.REASON, change.to().reason())
					.map(topic -> kind + ". " + topic.summary())
					.orElse(kind);
			default -> kind;
		};
	}
}
