package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.scan.Unread;
import io.github.probelight.summary.Place;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.section.Block;
import io.github.probelight.summary.section.Grid;
import io.github.probelight.summary.section.ReportPart;
import io.github.probelight.summary.section.ReportSection;
import io.github.probelight.summary.section.ReportSections;
import io.github.probelight.summary.section.Row;
import io.github.probelight.summary.section.Sentence;
import io.github.probelight.summary.section.Value;

/** What a report says, as data. */
class ReportSectionsTest {

	static List<String> samples() {
		return ReadLogs.samples();
	}

	private static List<ReportSection> sections(ReadLog log) {
		return ReportSections.of(log, () -> Findings.of(log.report()));
	}

	private static ReportSection section(List<ReportSection> sections, String title) {
		return sections.stream().filter(section -> section.title().text().startsWith(title)).findFirst().orElseThrow();
	}

	private static Grid grid(ReportSection section) {
		return section.blocks().stream().filter(Grid.class::isInstance).map(Grid.class::cast).findFirst().orElseThrow();
	}

	private static Stream<Value> values(ReportSection section) {
		List<Value> values = new ArrayList<>(section.title().values());
		for (Block block : section.blocks()) {
			switch (block) {
				case Sentence sentence -> values.addAll(sentence.values());
				case Grid grid -> grid.rows().stream().filter(Row.Cells.class::isInstance).forEach(row -> {
					Row.Cells cells = (Row.Cells) row;
					values.addAll(cells.cells());
					cells.notes().forEach(note -> values.addAll(note.values()));
				});
			}
		}
		return values.stream();
	}

	@Test
	void haveTitlesInTheOrderInWhichTheyAreRead() {
		assertThat(sections(ReadLogs.ofSample("small-scan.log")).stream().map(section -> section.title().text()))
				.containsExactly("small-scan.log, site Harbour Office", "Addresses", "Worth a second look",
						"Ports open on most hosts",
						"Nmap phase of Harbour Office, line 4: 7 min 10 s, complete",
						"Why hosts are", "Why ports are", "Targets that were left out", "Hosts that refused logins",
						"Checks that found something", "What entries complain of",
						"Exceptions", "Longest silence: 33 s behind line 137");
	}

	@Test
	void nothingIsWorthALookOnlyWhereSomethingWasLookedAt() {
		assertThat(said("Nmap phase started.", "Nmap task Ping Scan started.", "[10.0.0.1] ALIVE (reason=echo-reply)",
				"Nmap phase complete."))
				.isEqualTo("Nothing that is worth a second look in 4 entries, 1 host and 1 task");
		assertThat(said()).isEqualTo("No entry was read, so there is nothing to say");
		for (String message : List.of("[10.0.0.1] a - VULNERABLE", "Nmap phase started.",
				"[10.0.0.1:445/TCP] Administrative credentials failed (access denied).",
				"Authentication attempt failed.",
				"a.b.CException: x", "x\n2026-03-14T21:00:01 [ERROR]\n  Error encountered",
				"x\n2026-03-14T21:00:01 [FATAL] y")) {
			assertThat(said(message)).as(message).isEqualTo("Worth a second look");
		}
	}

	/** Nothing answers a query, or nothing was written in a range of time. */
	@Test
	void theHeadOfNoEntriesNamesNeitherTimesNorPhases() {
		List<Sentence> head = sections(ReadLogs.ofMessages()).getFirst()
				.blocks()
				.stream()
				.filter(Sentence.class::isInstance)
				.map(Sentence.class::cast)
				.toList();
		assertThat(head).singleElement().extracting(Sentence::text).asString().endsWith("0 entries, 0 continuations");
	}

	/** Somebody pasted results of one entry: what they would say is not known. */
	@Test
	void nothingIsNotSaidOfResultsThatWereNotRead() {
		ReadLog log = ReadLogs.ofMessages("x");
		Part part = new Part("x.log", 0, 6, 300, Optional.empty(), FileState.UNCHANGED, "",
				new Unread(5, 0, 0), "");
		assertThat(findings(new ReadLog(List.of(part), log.report())).title().text())
				.isEqualTo("No finding in what could be read: 1 entry, 0 hosts and 0 tasks");
	}

	/** Nobody knows how long it was silent. */
	@Test
	void aTaskThatIsTheLastEntryHasNoSilence() {
		ReportSection phase = section(sections(ReadLogs.ofMessages("Nmap phase started.",
				"Nmap scan of 4 IP addresses starting.", "Nmap task Ping Scan started.")), "Nmap phase of");
		assertThat(grid(phase).rows().stream().map(row -> ((Row.Cells) row).cells().getLast().text()))
				.containsExactly("1 s", "");
	}

	@Test
	void addressesOfAProcessAreWrittenAsOtherNumbersAre() {
		ReportSection phase = section(sections(ReadLogs.ofMessages("Nmap phase started.",
				"Nmap scan of 4096 IP addresses starting.", "Nmap scan of 1 IP address starting.")), "Nmap phase of");
		assertThat(grid(phase).rows().stream().map(row -> ((Row.Cells) row).cells().getFirst().text()))
				.containsExactly("Process of 4,096 addresses", "Process of 1 address");
	}

	@Test
	void oneIsNotSaidInThePlural() {
		Sentence extent = (Sentence) sections(ReadLogs.ofMessages("x")).getFirst()
				.blocks()
				.stream()
				.filter(block -> block instanceof Sentence sentence && sentence.text().contains(" bytes, "))
				.findFirst()
				.orElseThrow();
		assertThat(extent.text()).endsWith(" bytes, 1 line: 1 entry, 0 continuations");
	}

	/** Returns the title of what is said of findings. */
	private static String said(String... messages) {
		return findings(ReadLogs.ofMessages(messages)).title().text();
	}

	private static ReportSection findings(ReadLog log) {
		return parts(log).get(ReportPart.FINDINGS).getFirst();
	}

	private static Map<ReportPart, List<ReportSection>> parts(ReadLog log) {
		return ReportSections.parts(log, () -> Findings.of(log.report()), Zone.GMT, false);
	}

	@Test
	void oneSiteIsNamedInTheHeadAndSeveralHaveASection() {
		assertThat(parts(ReadLogs.ofSample("small-scan.log"))).doesNotContainKeys(ReportPart.SITES, ReportPart.SCANS);
		assertThat(parts(ReadLogs.ofSample("interleaved-sites.log"))).containsKeys(ReportPart.SITES, ReportPart.SCANS);
		assertThat(sections(ReadLogs.ofSample("interleaved-sites.log")).getFirst().title().text())
				.isEqualTo("interleaved-sites.log");
		assertThat(sections(ReadLogs.ofSample("small-scan.log")).getFirst().title().values())
				.as("the name has the rest")
				.contains(new Value.Quoted("small-scan.log", 100 - ", site Harbour Office".length()));
	}

	@Test
	void complaintsThatHaveASectionOfTheirOwnAreToldThere() {
		Map<ReportPart, List<ReportSection>> parts = parts(ReadLogs.ofSample("other-messages.log"));
		assertThat(grid(parts.get(ReportPart.PROBLEMS).getFirst()).rows()
				.stream()
				.map(row -> ((Row.Cells) row).cells().getFirst().text()))
				.containsExactly("snmp-default-community - ERROR timed out after … attempts",
						"Scan failed on one check.",
						"System is running low on memory: … MB free of … MB");
		assertThat(parts).containsKeys(ReportPart.TARGETS, ReportPart.LOGINS);
	}

	@Test
	void shortFormsSayTheSameInFewerLines() {
		ReadLog log = ReadLogs.ofSample("small-scan.log");
		Map<ReportPart, List<ReportSection>> brief = ReportSections.brief(log, () -> Findings.of(log.report()));
		Grid whole = grid(findings(log));
		Grid lines = grid(brief.get(ReportPart.FINDINGS).getFirst());
		assertThat(lines.rows()).hasSameSizeAs(whole.rows()).allMatch(row -> ((Row.Cells) row).notes().isEmpty());
		for (int i = 0; i < lines.rows().size(); i++) {
			List<Value> cells = ((Row.Cells) lines.rows().get(i)).cells();
			List<Value> same = ((Row.Cells) whole.rows().get(i)).cells();
			assertThat(cells.subList(0, 4)).isEqualTo(same.subList(0, 4));
			assertThat(cells.get(4).text()).startsWith(same.get(4).text());
		}
		assertThat(((Row.Cells) lines.rows().getFirst()).cells().getLast().text())
				.isEqualTo("Logins that were refused: 10.20.30.6, 10.20.30.21");
		assertThat(grid(brief.get(ReportPart.TASKS).getFirst()).rows()).hasSize(6)
				.first()
				.extracting(row -> ((Row.Cells) row).cells().get(2).text())
				.isEqualTo("2 min 11 s");
		assertThat(grid(brief.get(ReportPart.PORTS).getFirst()).rows()).hasSize(6);
	}

	@Test
	void keepNumbersTimesAndLinesAsTheyAre() {
		ReportSection phase = section(sections(ReadLogs.ofSample("small-scan.log")), "Nmap phase of");
		assertThat(phase.title().plain()).isFalse();
		assertThat(phase.title().values()).contains(new Value.Line(new Place(3, "", 4), true),
				new Value.Duration(430_000, true));
		Row.Cells process = (Row.Cells) grid(phase).rows().get(0);
		Row.Cells task = (Row.Cells) grid(phase).rows().get(1);
		assertThat(process.depth()).isZero();
		assertThat(task.depth()).isEqualTo(1);
		assertThat(task.cells()).contains(new Value.Line(new Place(6, "", 7), false), new Value.Duration(21_000, true),
				new Value.Duration(22_000, true), new Value.Count(16), new Value.Rate(16, 21_000));
	}

	@Test
	void findingsSayHowBadTheyAreAndOfWhom() {
		ReportSection findings = section(sections(ReadLogs.ofSample("other-messages.log")), "Worth a second look");
		Row.Cells worst = (Row.Cells) grid(findings).rows().get(0);
		assertThat(worst.cells()).startsWith(new Value.Grade(FindingKind.Severity.ERROR), new Value.Words("low-memory"),
				new Value.Count(2));
		assertThat(worst.notes()).extracting(Sentence::text)
				.contains("The engine reported too little memory, or ran out of it.");
		assertThat(values(findings)).contains(new Value.Names(List.of("gone.example.test"), 0));
	}

	@Test
	void findingsNamePortsAndSubnetsAndTellRealHostsApart() {
		ReadLog log = ReadLogs.ofMessages(Stream.concat(
				IntStream.rangeClosed(1, 254).mapToObj(host -> "[192.0.2." + host + "] ALIVE (reason=reset)"),
				IntStream.rangeClosed(1, 20).mapToObj(host -> "[192.0.2." + host + ":25/TCP] OPEN (reason=syn-ack)"))
				.toArray(String[]::new));
		ReportSection findings = section(sections(log), "Worth a second look");
		assertThat(grid(findings).rows().stream().flatMap(row -> ((Row.Cells) row).notes().stream()))
				.extracting(Sentence::text)
				.contains("25/TCP in 192.0.2.0/24", "192.0.2.0/24", "Not counted, for they have an open port: 20");
	}

	@ParameterizedTest
	@MethodSource("samples")
	void fitTheirColumnsAndLeadToLinesOfTheLog(String sample) {
		ReadLog log = ReadLogs.ofSample(sample);
		for (ReportSection section : sections(log)) {
			for (Block block : section.blocks()) {
				if (block instanceof Grid grid) {
					assertThat(grid.rows()).allSatisfy(row -> {
						if (row instanceof Row.Cells cells) {
							assertThat(cells.cells()).hasSizeBetween(2, grid.columns().size());
						}
					});
				}
			}
			assertThat(values(section).filter(Value.Line.class::isInstance).map(Value.Line.class::cast))
					.allSatisfy(
							line -> assertThat(line.place().line()).isBetween(-1L, log.report().extent().lines() - 1));
		}
	}

	@ParameterizedTest
	@MethodSource("samples")
	void showNothingThatMisleads(String sample) {
		assertThat(sections(ReadLogs.ofSample(sample)).stream().flatMap(ReportSectionsTest::values))
				.isNotEmpty()
				.allSatisfy(value -> assertThat(value.text())
						.doesNotContainPattern("[\\p{Cc}\u202A-\u202E\u2066-\u2069\u200E\u200F\u200B\uFEFF]"));
	}

	@Test
	void textsOfALogAreWholeAndSayHowMuchIsEnough() {
		String name = "h".repeat(300);
		ReportSection section = section(
				sections(ReadLogs.ofMessages("Unable to determine IP address for target: " + name)), "Targets");
		Row.Cells row = (Row.Cells) grid(section).rows().get(0);
		assertThat(row.cells().get(0)).isEqualTo(new Value.Quoted(name, 32));
		assertThat(row.cells().get(0).text()).isEqualTo(name);
	}
}
