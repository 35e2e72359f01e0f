package io.github.probelight.language.tests;

import java.util.List;
import java.util.Random;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/**
 * Texts that the grammar allows, made by walking its rules. Where the grammar takes any text, simple words stand, so that
 * what was meant is what is read.
 */
public final class Sentences {

	private final Random random;
	private final List<String> free;
	private final StringBuilder text = new StringBuilder();

	/** Sentences that are the same for the same seed. */
	public Sentences(long seed) {
		this(seed, List.of());
	}

	/** Sentences whose free parts are put together from these pieces. */
	public Sentences(long seed, List<String> free) {
		random = new Random(seed);
		this.free = List.copyOf(free);
	}

	/** A sentence of the rule. */
	public String of(ParserRule rule) {
		text.setLength(0);
		walk(rule.getAlternatives());
		return text.toString();
	}

	private void walk(AbstractElement element) {
		boolean gap = element instanceof RuleCall call && call.getRule().getName().equals("GAP");
		if (GrammarUtil.isOptionalCardinality(element) && !gap && random.nextBoolean()) {
			return;
		}
		int times = GrammarUtil.isMultipleCardinality(element) ? 1 + random.nextInt(3) : 1;
		for (int n = 0; n < times; n++) {
			once(element);
		}
	}

	private void once(AbstractElement element) {
		switch (element) {
			case Keyword keyword -> text.append(keyword.getValue());
			case Assignment assignment -> walk(assignment.getTerminal());
			case RuleCall call when call.getRule() instanceof TerminalRule terminal ->
				text.append(token(terminal.getName()));
			case RuleCall call -> walk(call.getRule().getAlternatives());
			case Alternatives alternatives -> walk(pick(alternatives.getElements()));
			case CompoundElement group -> group.getElements().forEach(this::walk);
			default -> {
				// an action makes no text
			}
		}
	}

	private String token(String terminal) {
		return switch (terminal) {
			case "TIMESTAMP" -> pick(List.of("2026-02-11T08:00:00", "2026-02-11T08:00:00.5", "2026-02-11T08:00:00,123Z",
					"2026-02-11T08:00:00-05:30", "2026-02-11T08:00:00+0100"));
			case "PREFIX" -> pick(List.of("\uFEFF", "\u00A0", "\u001B[0m")); // any other takes a level behind the time
			case "WRAP" -> "_";
			case "BEHIND" -> text.toString().endsWith("_") ? " said of it" : ""; // of a known message that is closed
			case "LINE" -> pick(List.of("\tat a.B.c(B.java:1)", "Caused by: x", "00  41 |A|"));
			case "END" -> pick(List.of("\n", "\r\n", " \n"));
			case "GAP" -> pick(List.of(" ", "  ", "\t"));
			case "UNCLOSED" -> "]";
			case "LEVEL" -> pick(List.of("INFO", "WARN", "Trace"));
			case "VALUE" -> pick(List.of("two words", "a/b: c_d", "größer als"));
			case "HOST" -> text.toString().endsWith("[[")
					? "2001:db8::5"
					: pick(List.of("10.0.0.1", "host.example.test", "web-1"));
			case "PROTOCOL" -> pick(List.of("TCP", "udp", "Sctp"));
			case "NUMBER" -> pick(List.of("0", "7", "65536", "99999999999"));
			case "CAPS" -> pick(List.of("FOO", "BAR", "UP"));
			case "WORD" -> pick(List.of("foo", "no-response", "bär", "x_1"));
			case "SP" -> pick(List.of(" ", "  "));
			case "STOP" -> ".";
			case "FREE" -> free();
			case "AMOUNT" -> pick(List.of("124", "85ms", "1,200ms", "-12.5ms", "x/y"));
			case "PROSE" -> pick(List.of("free text!", "something (else) = [other]", "1"));
			default -> throw new IllegalArgumentException(terminal);
		};
	}

	private String free() {
		if (free.isEmpty()) {
			return pick(List.of("foo", "bär 7", "two words", "a/b: c_d", "(x) [y]", "10.0.0.1"));
		}
		StringBuilder pieces = new StringBuilder();
		for (int n = 1 + random.nextInt(4); n > 0; n--) {
			pieces.append(pick(free));
		}
		return pieces.toString();
	}

	private <T> T pick(List<T> from) {
		return from.get(random.nextInt(from.size()));
	}
}
