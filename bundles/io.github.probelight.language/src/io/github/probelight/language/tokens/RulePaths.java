package io.github.probelight.language.tokens;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/** The ways through one rule of the grammar: places, and the tokens that lead from one to another. */
final class RulePaths {

	/**
	 * A way from one place to another.
	 *
	 * @param type
	 *            the type of the token that it takes; {@link #NONE} if it takes none
	 * @param word
	 *            the quoted word that the token is; "" if it is none
	 * @param part
	 *            what else it is; null if it is a quoted word, or stands in no message
	 * @param to
	 *            the place that it leads to
	 */
	record Step(int type, String word, @Nullable MessagePart part, int to) {

		/** Where the token ends at the latest that begins at {@code at}, or -1; the text ends at {@code end}. */
		int end(String text, int at, int end) {
			MessagePart taken = part;
			if (taken != null) {
				return taken.end(text, at, end);
			}
			return word.isEmpty() || !new Keyword(word, type).isAt(text, at, end) ? -1 : at + word.length();
		}
	}

	/** The type of a step that takes no token. */
	private static final int NONE = -1;

	private final List<List<Step>> steps = new ArrayList<>();
	private final TokenTypes types;
	private final int start;
	private final int end;

	RulePaths(ParserRule rule, TokenTypes types) {
		this.types = types;
		start = place();
		end = walk(rule.getAlternatives(), start);
	}

	/** The place before any token. */
	int start() {
		return start;
	}

	/** The steps with a token that lead on from a place, in the order of the grammar. */
	List<Step> from(int place) {
		List<Step> found = new ArrayList<>();
		collect(place, new BitSet(), found);
		return List.copyOf(found);
	}

	/** Whether the rule may end at a place. */
	boolean endsAt(int place) {
		BitSet reached = new BitSet();
		collect(place, reached, new ArrayList<>());
		return reached.get(end);
	}

	/** How many places there are. */
	int size() {
		return steps.size();
	}

	private void collect(int place, BitSet reached, List<Step> found) {
		if (reached.get(place)) {
			return;
		}
		reached.set(place);
		for (Step step : steps.get(place)) {
			if (step.type == NONE) {
				collect(step.to, reached, found);
			} else {
				found.add(step);
			}
		}
	}

	private int place() {
		steps.add(new ArrayList<>());
		return steps.size() - 1;
	}

	private int step(int from, int type, String word, @Nullable MessagePart part) {
		int to = place();
		steps.get(from).add(new Step(type, word, part, to));
		return to;
	}

	private void free(int from, int to) {
		steps.get(from).add(new Step(NONE, "", null, to));
	}

	/** Adds the ways through {@code element}, its cardinality included; answers where they end. */
	private int walk(AbstractElement element, int from) {
		int before = place();
		int after = place();
		free(from, before);
		int last = once(element, before);
		if (GrammarUtil.isMultipleCardinality(element)) {
			free(last, before);
		}
		free(last, after);
		if (GrammarUtil.isOptionalCardinality(element)) {
			free(from, after);
		}
		return after;
	}

	private int once(AbstractElement element, int from) {
		return switch (element) {
			case org.eclipse.xtext.Keyword keyword -> step(from, types.of(keyword), keyword.getValue(), null);
			case Assignment assignment -> walk(assignment.getTerminal(), from);
			case RuleCall call when call.getRule() instanceof TerminalRule terminal ->
				step(from, types.of(terminal), "", MessagePart.of(terminal.getName()));
			case RuleCall call -> walk(call.getRule().getAlternatives(), from);
			case Alternatives alternatives -> choice(alternatives, from);
			case CompoundElement group -> sequence(group, from);
			default -> from;
		};
	}

	private int choice(Alternatives alternatives, int from) {
		int to = place();
		for (AbstractElement element : alternatives.getElements()) {
			free(walk(element, from), to);
		}
		return to;
	}

	private int sequence(CompoundElement group, int from) {
		int at = from;
		for (AbstractElement element : group.getElements()) {
			at = walk(element, at);
		}
		return at;
	}
}
