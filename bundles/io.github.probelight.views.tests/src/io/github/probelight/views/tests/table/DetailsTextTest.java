package io.github.probelight.views.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.read.EntryChoice;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.knowledge.Address;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.host.HostCard;
import io.github.probelight.summary.host.HostReading;
import io.github.probelight.summary.section.HostGlance;
import io.github.probelight.summary.section.HostSections;
import io.github.probelight.testing.Samples;
import io.github.probelight.views.details.DetailsText;

/** The card of a host as text that leads to lines. */
class DetailsTextTest {

	private static final String SAMPLE = "small-scan.log";
	private static final Report REPORT = Reports.ofSample(SAMPLE);
	private static final ReadLog LOG = ReadLog.ofOpen(SAMPLE, REPORT);

	private static DetailsText card(String address) throws IOException {
		ByteSource log = ByteSource.of(Samples.bytes(SAMPLE));
		HostReading reading = HostReading.of(REPORT, log, Address.of(address), EntryChoice.ALL, ReadMonitor.NONE);
		assertThat(reading.lines())
				.isEqualTo(HostReading.read(log, Address.of(address), EntryChoice.ALL, ReadMonitor.NONE).lines());
		List<HostCard> cards = HostCard.of(reading, Findings.of(REPORT));
		return DetailsText.of(HostSections.of(LOG, cards.getFirst()));
	}

	@Test
	void eachNumberOfALineLeadsThere() throws IOException {
		DetailsText card = card("10.20.30.6");
		String[] lines = new String(Samples.bytes(SAMPLE), java.nio.charset.StandardCharsets.UTF_8).split("\n");
		assertThat(card.links()).hasSizeGreaterThan(20).allSatisfy(link -> {
			String shown = card.text()
					.substring(link.span().start(), link.span().start() + link.span().length());
			assertThat(shown).isEqualTo("line " + (link.line() + 1));
			assertThat(lines[(int) link.line()]).matches(".*(10\\.20\\.30\\.6|task .* started).*");
		});
		assertThat(card.text()).startsWith("10.20.30.6: ALIVE\n")
				.contains("\n3389/TCP\tms-wbt-server\tOPEN\t")
				.contains("\n▲ warning\tcredential-failures\tLogins that were refused");
		assertThat(card.titles()).hasSizeGreaterThan(4)
				.allSatisfy(title -> assertThat(card.text().charAt(title.start() + title.length())).isEqualTo('\n'));
	}

	@Test
	void copiedTextHasItsCellsOneBelowTheOther() throws IOException {
		String plain = card("10.20.30.6").plain();
		assertThat(plain).doesNotContain("\t").endsWith("\n");
		List<String> ports = plain.lines().filter(line -> line.contains("/TCP") && line.contains(" OPEN ")).toList();
		assertThat(ports).hasSize(11)
				.allSatisfy(line -> assertThat(line.indexOf(" OPEN ")).isEqualTo(ports.getFirst().indexOf(" OPEN ")));
	}

	@Test
	void glanceSaysWithoutReadingWhatTheReportKnows() {
		Host host = REPORT.targets().hosts().get(REPORT.targets().hostIndex("Harbour Office", "10.20.30.7"));
		DetailsText glance = DetailsText.of(HostGlance.of(LOG, host));
		assertThat(glance.text()).startsWith("10.20.30.7: ALIVE\nALIVE by echo-reply\n")
				.contains("\nOpen: 80 443 8443; 0 filtered, 3 closed\n", "\nTTL 63 = 64 − 1, 127 = 128 − 1\n",
						"\n▲ warning\t");
		assertThat(glance.links()).singleElement()
				.satisfies(link -> assertThat(link.line()).isEqualTo(host.line()));
		assertThat(glance.with("More comes.").text()).endsWith("\n\nMore comes.");
	}
}
