package io.github.probelight.language.tokens;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/** The ways through one rule of the grammar: places, and the tokens that lead from one to another. */
final class RulePaths {

	/** The type of a step that takes no token. */
	private static final int FREE = -1;

	private record Step(int type, int to) {}

	private final List<List<Step>> steps = new ArrayList<>();
	private final TokenTypes types;
	private final int start;
	private final int end;

	RulePaths(ParserRule rule, TokenTypes types) {
		this.types = types;
		start = place();
		end = walk(rule.getAlternatives(), start);
	}

	/** The places before any token. */
	BitSet start() {
		BitSet places = new BitSet();
		reach(places, start);
		return places;
	}

	/** The place where the rule ends. */
	int end() {
		return end;
	}

	/** All places that one token leads to from any of {@code places}. */
	BitSet after(BitSet places, int type) {
		BitSet reached = new BitSet();
		places.stream().forEach(place -> {
			for (Step step : steps.get(place)) {
				if (step.type == type) {
					reach(reached, step.to);
				}
			}
		});
		return reached;
	}

	private void reach(BitSet places, int place) {
		if (places.get(place)) {
			return;
		}
		places.set(place);
		for (Step step : steps.get(place)) {
			if (step.type == FREE) {
				reach(places, step.to);
			}
		}
	}

	private int place() {
		steps.add(new ArrayList<>());
		return steps.size() - 1;
	}

	private int step(int from, int type) {
		int to = place();
		steps.get(from).add(new Step(type, to));
		return to;
	}

	private void free(int from, int to) {
		steps.get(from).add(new Step(FREE, to));
	}

	/** Adds the ways through {@code element}, its cardinality included; answers where they end. */
	private int walk(AbstractElement element, int from) {
		int before = place();
		int after = place();
		free(from, before);
		int last = once(element, before);
		free(last, after);
		if (GrammarUtil.isMultipleCardinality(element)) {
			free(last, before);
		}
		if (GrammarUtil.isOptionalCardinality(element)) {
			free(from, after);
		}
		return after;
	}

	private int once(AbstractElement element, int from) {
		return switch (element) {
			case Keyword keyword -> step(from, types.of(keyword));
			case Assignment assignment -> walk(assignment.getTerminal(), from);
			case RuleCall call when call.getRule() instanceof TerminalRule terminal -> step(from, types.of(terminal));
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
