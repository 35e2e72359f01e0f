package io.github.probelight.language.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.junit.jupiter.api.Test;

import io.github.probelight.language.tokens.LegibleText;
import io.github.probelight.testing.Samples;

/** Each token looks as the grammar says beside its terminal. */
class TokensTest {

	private static final String SHAPE = "_SHAPE";
	private final Map<String, Pattern> shapes = new HashMap<>();
	private final Set<String> seen = new HashSet<>();

	@Test
	void everyTerminalHasAShape() {
		assertThat(terminals()).isNotEmpty()
				.allSatisfy(
						name -> assertThat(GrammarUtil.findRuleForName(Reading.GRAMMAR.getGrammar(), name + SHAPE))
								.isNotNull());
	}

	@Test
	void tokensOfSamplesHaveTheirShape() {
		for (String name : Samples.names()) {
			check(new String(Samples.bytes(name), StandardCharsets.UTF_8));
		}
		assertThat(seen).as("terminals that occur in the samples").isEqualTo(terminals());
	}

	@Test
	void tokensOfDamagedLogsHaveTheirShape() {
		DamagedSamples mutations = new DamagedSamples(99);
		for (int n = 0; n < 1_500; n++) {
			check(mutations.next());
		}
		assertThat(seen).isEqualTo(terminals());
	}

	@Test
	void aShapeCanRefuse() {
		assertThat(shape("NUMBER").matcher("12a").matches()).isFalse();
		assertThat(shape("WORD").matcher("-a").matches()).isFalse();
		assertThat(shape("TIMESTAMP").matcher("2026-02-11T08:00").matches()).isFalse();
		assertThat(shape("VALUE").matcher("a\nb").matches()).isFalse();
		assertThat(shape("PROTOCOL").matcher("ICMP").matches()).isFalse();
		assertThat(shape("END").matcher("x\n").matches()).isFalse();
	}

	private void check(String text) {
		for (ILeafNode leaf : Reading.parse("Log", text).getRootNode().getLeafNodes()) {
			if (leaf.getGrammarElement() instanceof RuleCall call && call.getRule() instanceof TerminalRule terminal) {
				seen.add(terminal.getName());
				String token = leaf.getText();
				boolean first = terminal.getName().equals("TIMESTAMP");
				assertThat(first ? LegibleText.of(token).text() : LegibleText.inLine(token)).as(terminal.getName())
						.matches(shape(terminal.getName()));
			} else {
				assertThat(leaf.getGrammarElement()).isInstanceOf(AbstractElement.class);
			}
		}
	}

	private Pattern shape(String terminal) {
		return shapes.computeIfAbsent(terminal, name -> ShapePattern
				.of((TerminalRule) GrammarUtil.findRuleForName(Reading.GRAMMAR.getGrammar(), name + SHAPE)));
	}

	private static Set<String> terminals() {
		Set<String> names = new HashSet<>();
		for (AbstractRule rule : Reading.GRAMMAR.getGrammar().getRules()) {
			if (rule instanceof TerminalRule terminal && !terminal.isFragment()) {
				names.add(terminal.getName());
			}
		}
		return names;
	}
}
