package io.github.probelight.knowledge;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is known about one word of a scan log, as plain text without markup.
 *
 * @param kind
 *            the sort of word
 * @param word
 *            the word as it stands in a log, singular, or the code of a finding; unique within its kind
 * @param name
 *            a short title, a few words
 * @param meaning
 *            what it means, in a few sentences
 * @param trigger
 *            what sets it off: protocol, ICMP type and code, or the step of the scan that writes it
 * @param causes
 *            usual causes, the likeliest first
 * @param checks
 *            what to look at next, in this order
 * @param rfcs
 *            numbers of the RFCs that define the behaviour, the most important first; may be empty
 */
public record Topic(Kind kind, String word, String name, String meaning, String trigger, List<String> causes,
		List<String> checks, List<Integer> rfcs) {

	/** Copies the lists, so that a topic never changes. */
	public Topic {
		causes = List.copyOf(causes);
		checks = List.copyOf(checks);
		rfcs = List.copyOf(rfcs);
	}

	/**
	 * A part of what is known, the same for all who show it.
	 *
	 * @param heading
	 *            what it is
	 * @param texts
	 *            at least one
	 * @param listed
	 *            whether there may be several, of which each is a point of a list
	 */
	public record Part(String heading, List<String> texts, boolean listed) {
		/** The texts, each of a list on a line with a bullet. */
		public String text() {
			return listed ? "• " + String.join("\n• ", texts) : texts.get(0);
		}
	}

	/** What there is beside the meaning, in the order in which it is read; what is empty is left out. */
	public List<Part> parts() {
		return Stream
				.of(new Part("Set off by", trigger.isEmpty() ? List.of() : List.of(trigger), false),
						new Part("Usual causes", causes, true), new Part("What to check", checks, true))
				.filter(part -> !part.texts.isEmpty())
				.toList();
	}

	/** The first sentence of the meaning. */
	public String summary() {
		int end = meaning.indexOf(". ");
		return end < 0 ? meaning : meaning.substring(0, end + 1);
	}
}
