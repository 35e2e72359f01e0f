package io.github.probelight.workspace.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.summary.query.Query;

/**
 * The query of a chip, taken apart: what an entry says of itself when it is read, and what is looked for in the text of
 * all its lines.
 */
final class ChipQuestion {
	/** What is asked, of what is known of the parts. */
	private interface Node {
		boolean holds(boolean[] facts, boolean[] words);
	}

	private final List<Query> facts = new ArrayList<>();
	private final List<Query.Words> words = new ArrayList<>();
	private final Node root;
	private final boolean rising;

	ChipQuestion(Query query) {
		root = node(query);
		rising = isRising(query);
	}

	/** The parts that an entry is asked for. */
	List<Query> facts() {
		return facts;
	}

	/** The parts that are looked for in text. */
	List<Query.Words> words() {
		return words;
	}

	/** What an entry answers, part by part. */
	boolean[] ask(EntryReader entry) {
		boolean[] answers = new boolean[facts.size()];
		for (int i = 0; i < answers.length; i++) {
			answers[i] = facts.get(i).test(entry);
		}
		return answers;
	}

	/** What a line that belongs to no entry answers. */
	boolean[] askNothing() {
		boolean[] answers = new boolean[facts.size()];
		for (int i = 0; i < answers.length; i++) {
			answers[i] = holdsOfNothing(facts.get(i));
		}
		return answers;
	}

	/** Whether a query holds of a line that belongs to no entry. */
	static boolean holdsOfNothing(Query query) {
		return switch (query) {
			case Query.All all -> all.terms().stream().allMatch(ChipQuestion::holdsOfNothing);
			case Query.Any any -> any.terms().stream().anyMatch(ChipQuestion::holdsOfNothing);
			case Query.Not not -> !holdsOfNothing(not.term());
			default -> false;
		};
	}

	/** Whether it asks for text alone, and keeps nothing without it. */
	boolean needsText() {
		return facts.isEmpty() && !root.holds(new boolean[0], new boolean[words.size()]);
	}

	/** Whether an entry with these answers may be kept, depending on the texts in its lines. */
	boolean mayHold(boolean[] answers) {
		boolean[] all = new boolean[words.size()];
		Arrays.fill(all, true);
		return !rising || root.holds(answers, all);
	}

	/** Whether an entry with these answers and these texts in its lines is kept. */
	boolean holds(boolean[] answers, boolean[] found) {
		return root.holds(answers, found);
	}

	private Node node(Query query) {
		if (query instanceof Query.Words part) {
			int at = words.size();
			words.add(part);
			return (answers, found) -> found[at];
		}
		if (!hasWords(query)) {
			int at = facts.size();
			facts.add(query);
			return (answers, found) -> answers[at];
		}
		return switch (query) {
			case Query.All all -> {
				List<Node> nodes = all.terms().stream().map(this::node).toList();
				yield (answers, found) -> nodes.stream().allMatch(node -> node.holds(answers, found));
			}
			case Query.Any any -> {
				List<Node> nodes = any.terms().stream().map(this::node).toList();
				yield (answers, found) -> nodes.stream().anyMatch(node -> node.holds(answers, found));
			}
			case Query.Not not -> {
				Node node = node(not.term());
				yield (answers, found) -> !node.holds(answers, found);
			}
			default -> throw new IllegalStateException(query.text());
		};
	}

	/** Whether no text that is found can make it hold no more. */
	static boolean isRising(Query query) {
		return switch (query) {
			case Query.All all -> all.terms().stream().allMatch(ChipQuestion::isRising);
			case Query.Any any -> any.terms().stream().allMatch(ChipQuestion::isRising);
			case Query.Not not -> !hasWords(not.term());
			default -> true;
		};
	}

	/** Whether text is looked for in it. */
	static boolean hasWords(Query query) {
		return switch (query) {
			case Query.Words words -> true;
			case Query.All all -> all.terms().stream().anyMatch(ChipQuestion::hasWords);
			case Query.Any any -> any.terms().stream().anyMatch(ChipQuestion::hasWords);
			case Query.Not not -> hasWords(not.term());
			default -> false;
		};
	}
}
