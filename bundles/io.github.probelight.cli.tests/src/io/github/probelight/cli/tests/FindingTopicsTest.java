package io.github.probelight.cli.tests;

import static io.github.probelight.engine.report.FindingKind.ALL_PORTS_OPEN;
import static io.github.probelight.engine.report.FindingKind.CLOCK_BACKWARDS;
import static io.github.probelight.engine.report.FindingKind.ESTIMATE_MISSED;
import static io.github.probelight.engine.report.FindingKind.GHOST_SUBNET;
import static io.github.probelight.engine.report.FindingKind.LONE_OPEN_PORT;
import static io.github.probelight.engine.report.FindingKind.LOSSY_HOST;
import static io.github.probelight.engine.report.FindingKind.PORT_EVERYWHERE;
import static io.github.probelight.engine.report.FindingKind.SAME_PORTS_EVERYWHERE;
import static io.github.probelight.engine.report.FindingKind.SILENCE;
import static io.github.probelight.engine.report.FindingKind.SLOW_HOST;
import static io.github.probelight.engine.report.FindingKind.TASK_STALLED;
import static io.github.probelight.engine.report.FindingKind.UNREACHABLE_SUBNET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Limits;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;

/** The engine's findings and the words for them, which know nothing of each other. */
class FindingTopicsTest {

	private static final int MINUTE = 60_000;

	@Test
	void eachFindingHasATopicAndEachTopicAFinding() {
		assertThat(Knowledge.standard().topics(Kind.FINDING)).extracting(Topic::word)
				.containsExactlyInAnyOrderElementsOf(
						Arrays.stream(FindingKind.values()).map(FindingKind::code).toList())
				.hasSize(FindingKind.values().length);
	}

	@ParameterizedTest
	@EnumSource
	void isExplainedWithItsRuleAndOneLineOfMeaning(FindingKind kind) {
		Run run = Run.of("explain", kind.code());
		Topic topic = topic(kind);
		assertThat(run.code()).isZero();
		assertThat(run.out()).contains(kind.code() + " (finding): " + topic.name());
		assertThat(topic.trigger()).containsPattern("\\bcounted\\b");
		assertThat(topic.summary()).hasSizeLessThanOrEqualTo(90).endsWith(".").isNotEqualTo(topic.meaning());
	}

	static Stream<Arguments> limits() {
		return Stream.of(
				rule(UNREACHABLE_SUBNET, Limits.SUBNET_RESULTS + " results", Limits.SUBNET_PERCENT + " %"),
				rule(ALL_PORTS_OPEN, Limits.ALL_OPEN_PORTS + " ports", Limits.ALL_OPEN_PERCENT + " %",
						"number " + Limits.ALL_OPEN_PORTS),
				rule(SAME_PORTS_EVERYWHERE, Limits.SAME_PORTS_HOSTS + " hosts", Limits.SAME_PORTS_PERCENT + " %",
						"number " + Limits.SAME_PORTS_HOSTS),
				rule(PORT_EVERYWHERE, Limits.EVERYWHERE_HOSTS + " of those", Limits.EVERYWHERE_PERCENT + " %"),
				rule(GHOST_SUBNET, Limits.GHOST_PERCENT + " % of " + Limits.SUBNET_ADDRESSES + " addresses"),
				rule(LONE_OPEN_PORT, Limits.LONE_FILTERED + " are FILTERED"),
				rule(TASK_STALLED, Limits.STALL / MINUTE + " minutes"),
				rule(ESTIMATE_MISSED, Limits.ESTIMATE_FACTOR + " times", Limits.ESTIMATE_SLACK / MINUTE + " minute "),
				rule(CLOCK_BACKWARDS, Limits.CLOCK_SKEW / MINUTE + " minute "),
				rule(SILENCE, Limits.SILENCE / MINUTE + " minutes"),
				rule(SLOW_HOST, Limits.SLOW_LATENCY + " ms", Limits.SLOW_TIMEOUT + " ms"),
				rule(LOSSY_HOST, Limits.LOSSY_VARIANCE + " ms"));
	}

	@ParameterizedTest
	@MethodSource("limits")
	void theRuleHasTheNumbersOfTheEngine(FindingKind kind, List<String> numbers) {
		assertThat(topic(kind).trigger()).contains(numbers);
	}

	private static Arguments rule(FindingKind kind, String... numbers) {
		return Arguments.of(kind, List.of(numbers));
	}

	private static Topic topic(FindingKind kind) {
		return Knowledge.standard().find(Kind.FINDING, kind.code()).orElseThrow();
	}
}
