package io.github.probelight.summary.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.explain.Explainer;
import io.github.probelight.summary.explain.Explanation;
import io.github.probelight.summary.explain.LineReading;
import io.github.probelight.summary.explain.NearWords;
import io.github.probelight.summary.table.LineTables;
import io.github.probelight.summary.table.Tables;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.testing.Samples;

/** What is shown can be asked about. */
class ExplainerTest {

	@ParameterizedTest
	@EnumSource
	void everyColumnIsExplained(Tables table) {
		for (TypedColumn<?> column : table.table().columns()) {
			assertThat(Explainer.explain(column.id())).as(column.id()).isNotEmpty();
			assertThat(Explainer.explain(column.title())).as(column.title()).isNotEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyColumnOfLinesIsExplained(LineTables table) {
		table.columns().forEach(column -> assertThat(Explainer.explain(column.id())).as(column.id()).isNotEmpty());
	}

	@ParameterizedTest
	@EnumSource
	void everyFindingIsExplained(FindingKind kind) {
		assertThat(Explainer.explain(kind.code())).singleElement()
				.extracting(Explanation::title)
				.asString()
				.startsWith(kind.code() + " (finding): ");
	}

	static List<String> samples() {
		return ReadLogs.samples();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyLineOfASampleIsExplained(String sample) {
		new String(Samples.bytes(sample), UTF_8).lines().limit(300).forEach(line -> {
			LineReading reading = LineReading.all(line, Zone.GMT).getFirst();
			assertThat(reading.entry()).as(line).isEqualTo(EntryReader.read(line).isPresent());
			assertThat(reading.what()).isNotBlank();
			assertThat(reading.parts()).allSatisfy(part -> assertThat(part.text()).doesNotContain("\u001B", "\n"));
		});
	}

	@Test
	void wordsAreTakenApartWhereTheyAreNotOneName() {
		assertThat(Explainer.together(List.of("DEAD", "no-response", "SYN", "Stealth", "Scan", "reset")))
				.containsExactly("DEAD", "no-response", "SYN Stealth Scan", "reset");
		assertThat(Explainer.together(List.of("Scan", "default:7:nmap:stdin", "Scan", "syn-ack")))
				.containsExactly("Scan default:7:nmap:stdin", "Scan", "syn-ack");
	}

	@Test
	void nothingIsNearToNonsense() {
		assertThat(NearWords.of("qqqqqqqqqqq")).isEmpty();
		assertThat(NearWords.of("x".repeat(10_000))).isEmpty();
		assertThat(NearWords.of("rseet")).first().isEqualTo("reset");
	}
}
