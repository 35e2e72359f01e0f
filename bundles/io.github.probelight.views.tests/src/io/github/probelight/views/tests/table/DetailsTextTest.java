package io.github.probelight.views.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.probelight.cli.Probelight;
import io.github.probelight.engine.read.EntryChoice;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.host.HostCard;
import io.github.probelight.summary.host.HostReading;
import io.github.probelight.summary.section.HostGlance;
import io.github.probelight.summary.section.HostSections;
import io.github.probelight.testing.Samples;
import io.github.probelight.knowledge.Address;
import io.github.probelight.ui.details.DetailsText;

/** The card of a host as text that leads to lines. */
class DetailsTextTest {

	private static final String SAMPLE = "small-scan.log";
	private static final Report REPORT = Reports.ofSample(SAMPLE);
	private static final ReadLog LOG = ReadLog.ofOpen(SAMPLE, REPORT);

	private static DetailsText card(String address) throws IOException {
		ByteSource log = ByteSource.of(Samples.bytes(SAMPLE));
		HostReading reading = HostReading.of(REPORT, log, address, EntryChoice.ALL, ReadMonitor.NONE);
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

	/** What is copied says the same in the same order as the terminal, which has heads over its columns too. */
	@Test
	void saysWhatTheTerminalSays() throws IOException {
		StringWriter out = new StringWriter();
		int code = Probelight.run(new ByteArrayInputStream(Samples.bytes(SAMPLE)), new PrintWriter(out),
				new PrintWriter(out), "host", "10.20.30.9", "-");
		assertThat(code).isZero();
		List<String> said = words(out.toString());
		int at = 0;
		for (String word : words(card("10.20.30.9").plain().replace(SAMPLE, "-"))) {
			int found = said.subList(at, said.size()).indexOf(word);
			assertThat(found).as("%s behind %s", word, said.subList(Math.max(0, at - 5), at)).isNotNegative();
			at += found + 1;
		}
		assertThat(at).isGreaterThan(said.size() * 9 / 10);
	}

	/** Without the word before a line, which the terminal has above a column, and signs that only one of them has. */
	private static List<String> words(String text) {
		return Arrays.stream(text.split("\\s+"))
				.filter(word -> word.matches(".*\\w.*") && !word.equals("line"))
				.toList();
	}

	@Test
	void inPassingAPersonReadsStatePortsAndWorstFindings() {
		Host host = REPORT.targets().hosts().get(REPORT.targets().hostIndex("Harbour Office", "10.20.30.6"));
		assertThat(DetailsText.of(List.of(HostGlance.brief(host))).text().lines()).hasSizeLessThanOrEqualTo(5)
				.startsWith("10.20.30.6: ALIVE", "ALIVE by echo-reply: Ping answered")
				.anyMatch(line -> line.startsWith("Open: ") && line.contains("3389"))
				.contains("▲ warning: Logins that were refused");
	}

	@Test
	void glanceSaysWithoutReadingWhatTheReportKnows() {
		Host host = REPORT.targets().hosts().get(REPORT.targets().hostIndex("Harbour Office", "10.20.30.7"));
		DetailsText glance = DetailsText.of(HostGlance.of(LOG, host, Zone.GMT));
		assertThat(glance.text()).startsWith("10.20.30.7: ALIVE\nALIVE by echo-reply\n")
				.contains("\nOpen: 80 443 8443; 0 filtered, 3 closed\n", "\nTTL 63 = 64 − 1, 127 = 128 − 1\n",
						"\n▲ warning\t");
		assertThat(glance.links()).singleElement()
				.satisfies(link -> assertThat(link.line()).isEqualTo(host.line()));
		assertThat(glance.with("More comes.").text()).endsWith("\n\nMore comes.");
	}
}
