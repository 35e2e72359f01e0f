package io.github.probelight.language.tests;

import java.util.regex.Pattern;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.CharacterRange;
import org.eclipse.xtext.EOF;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.NegatedToken;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.Wildcard;

/** A terminal rule of the grammar as a regular expression. */
final class ShapePattern {

	private ShapePattern() {}

	static Pattern of(TerminalRule rule) {
		return Pattern.compile(regex(rule.getAlternatives()), Pattern.DOTALL);
	}

	private static String regex(AbstractElement element) {
		String cardinality = element.getCardinality() == null ? "" : element.getCardinality();
		return "(?:" + once(element) + ')' + cardinality;
	}

	private static String once(AbstractElement element) {
		return switch (element) {
			case Keyword keyword -> Pattern.quote(keyword.getValue());
			case CharacterRange range -> '[' + escaped(range.getLeft()) + '-' + escaped(range.getRight()) + ']';
			case NegatedToken negated -> "(?!" + regex(negated.getTerminal()) + ").";
			case Wildcard wildcard -> ".";
			case EOF end -> "\\z";
			case RuleCall call -> regex(call.getRule().getAlternatives());
			case Alternatives alternatives ->
				String.join("|", alternatives.getElements().stream().map(ShapePattern::regex).toList());
			case Group group -> String.join("", group.getElements().stream().map(ShapePattern::regex).toList());
			default -> throw new IllegalArgumentException(element.eClass().getName());
		};
	}

	private static String escaped(Keyword keyword) {
		return "\\x{" + Integer.toHexString(keyword.getValue().charAt(0)) + '}';
	}
}
