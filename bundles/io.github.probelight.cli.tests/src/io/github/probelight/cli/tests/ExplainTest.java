package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;

/** Words and what they mean. */
class ExplainTest {

	static List<Topic> reasons() {
		return Knowledge.standard().topics(Kind.REASON);
	}

	@ParameterizedTest
	@MethodSource("reasons")
	void everyReasonIsExplained(Topic reason) {
		Run run = Run.of("explain", reason.word());
		assertThat(run.code()).isZero();
		assertThat(run.out()).startsWith(reason.word() + " (reason): " + reason.name());
		assertThat(run.out().replaceAll("\\s+", " ")).contains(reason.meaning()).contains(reason.checks());
		assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
	}

	@Test
	void aTaskNeedsNoQuotes() {
		assertThat(Run.of("explain", "SYN", "Stealth", "Scan").out()).startsWith("SYN Stealth Scan (task): ");
	}

	@ParameterizedTest
	@EnumSource
	void everyWordIsListed(Kind kind) {
		Run run = Run.of("explain", "--list");
		assertThat(run.code()).isZero();
		assertThat(run.out().lines()).containsAll(Knowledge.standard()
				.topics(kind)
				.stream()
				.map(topic -> String.format("  %-27s  %s", topic.word(), topic.name()))
				.toList()).allMatch(line -> line.length() <= 100);
	}

	@Test
	void anUnknownWordIsNamed() {
		Run run = Run.of("explain", "reset", "frobnicated\u001B");
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.out()).startsWith("reset (reason): ");
		assertThat(run.err()).hasLineCount(1).contains("frobnicated\u241B", "explain --list");
	}
}
