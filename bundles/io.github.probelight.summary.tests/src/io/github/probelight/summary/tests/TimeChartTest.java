package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind.Severity;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Gap;
import io.github.probelight.engine.report.Progress;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.timeline.MarkGroup;
import io.github.probelight.summary.timeline.TimeBar;
import io.github.probelight.summary.timeline.TimeChart;
import io.github.probelight.summary.timeline.TimeChartText;
import io.github.probelight.summary.timeline.TimeColumn;
import io.github.probelight.summary.timeline.TimeLane;
import io.github.probelight.summary.timeline.TimeMark;
import io.github.probelight.summary.timeline.TimeScale;

/** What a timeline draws of a report. */
class TimeChartTest {

	private static TimeChart sample(String name) {
		return TimeChart.of(ReadLogs.ofSample(name).report(), List.of());
	}

	static List<String> samples() {
		return ReadLogs.samples();
	}

	@Test
	void showsProcessesAndTasks() {
		List<TimeLane> lanes = sample("small-scan.log").lanes();
		assertThat(lanes).hasSize(1);
		assertThat(lanes.get(0).processes().bars()).extracting(TimeBar::name)
				.containsExactly("Process 1 · 16 addresses", "Process 2 · 10 addresses");
		assertThat(lanes.get(0).tasks().bars()).extracting(TimeBar::name)
				.containsExactly("Ping Scan", "SYN Stealth Scan", "UDP Scan", "Ping Scan", "SYN Stealth Scan",
						"UDP Scan");
		TimeBar syn = lanes.get(0).tasks().bars().get(1);
		assertThat(syn.curve()).extracting(Progress::percent).startsWith(0.0, 4.31, 19.06).isSorted();
		assertThat(syn.isSlow()).isFalse();
		assertThat(TimeChartText.bar(syn, Zone.GMT)).isEqualTo("""
				SYN Stealth Scan
				21:30:27 – 21:32:38, 2 min 11 s, estimated 3 min 36 s
				82 results, silent for 28 s at most""");
	}

	/** Every entry with a time is in one column, whatever the scale. */
	@ParameterizedTest
	@MethodSource("samples")
	void columnsHoldAllEntriesAndResults(String name) {
		Report report = ReadLogs.ofSample(name).report();
		TimeChart chart = TimeChart.of(report, List.of());
		if (chart.isEmpty()) {
			assertThat(report.timeline().first()).isEqualTo(Report.NO_TIME);
			return;
		}
		for (int width : new int[]{1, 60, 1300}) {
			List<TimeColumn> columns = TimeColumn.of(chart.counts(), TimeScale.of(chart.range(), 0, width), 3);
			assertThat(columns.stream().mapToLong(TimeColumn::entries).sum())
					.isEqualTo(chart.counts().entries(Long.MIN_VALUE, Long.MAX_VALUE));
			assertThat(columns.stream().mapToLong(TimeColumn::results).sum())
					.isEqualTo(chart.counts().results(Long.MIN_VALUE, Long.MAX_VALUE));
			assertThat(columns.size()).isLessThanOrEqualTo(width / 3 + 2);
		}
		assertThat(chart.counts().entries(chart.range().from(), chart.range().until()))
				.isEqualTo(chart.counts().entries(Long.MIN_VALUE, Long.MAX_VALUE));
	}

	@Test
	void columnsKeepTheirPlacesWhileAPersonPans() {
		TimeChart chart = sample("small-scan.log");
		TimeScale scale = TimeScale.of(chart.range(), 0, 400).zoomed(chart.range().from(), 0.3, chart.range());
		List<TimeColumn> all = TimeColumn.of(chart.counts(), scale, 3);
		List<TimeColumn> panned = TimeColumn.of(chart.counts(), scale.panned(0.037, chart.range()), 3);
		assertThat(all).containsAll(panned.subList(0, panned.size() / 2));
		assertThat(TimeColumn.share(0, 100)).isZero();
		assertThat(TimeColumn.share(25, 100)).isEqualTo(0.5);
		assertThat(TimeColumn.share(100, 100)).isEqualTo(1);
	}

	@Test
	void scansAtOnceHaveLanesAndTheRestShareOne() {
		List<String> messages = new ArrayList<>();
		for (int scan = 1; scan <= 6; scan++) {
			messages.add("Nmap phase started.");
			messages.add("Nmap scan of 4 IP addresses starting.");
			messages.add("Nmap task Ping Scan started.");
		}
		TimeChart chart = TimeChart.of(ofScans(messages, 3), List.of());
		assertThat(chart.lanes()).extracting(lane -> lane.tasks().bars().size()).containsExactly(1, 1, 1, 3);
		TimeChart sequence = sample("several-phases.log");
		assertThat(sequence.lanes()).hasSize(1);
	}

	/** A log in which each so many messages are of another scan, which all end at once. */
	private static Report ofScans(List<String> messages, int each) {
		StringBuilder log = new StringBuilder();
		for (int i = 0; i < messages.size(); i++) {
			log.append("2026-03-14T21:00:%02d [INFO] [Thread: Scan default:%d:nmap:stdin] [Site: S] %s\n".formatted(i,
					i / each, messages.get(i)));
		}
		for (int i = 0; i < messages.size() / each; i++) {
			log.append(
					"2026-03-14T21:01:00 [INFO] [Thread: Scan default:%d:nmap:stdin] [Site: S] Nmap phase complete.\n"
							.formatted(i));
		}
		return ReadLogs.ofText(log.toString()).report();
	}

	@Test
	void aRowIsSearchedByTime() {
		Random random = new Random(5);
		List<Report> reports = List.of(ReadLogs.ofSample("small-scan.log").report(),
				ReadLogs.ofSample("interleaved-sites.log").report());
		for (Report report : reports) {
			for (TimeLane lane : TimeChart.of(report, List.of()).lanes()) {
				List<TimeBar> bars = lane.tasks().bars();
				for (int i = 0; i < 500; i++) {
					long time = report.timeline().first()
							+ random.nextInt((int) (report.timeline().last() - report.timeline().first()));
					assertThat(lane.tasks().at(time)).isEqualTo(bars.reversed()
							.stream()
							.filter(bar -> bar.from() <= time && time <= bar.until())
							.findFirst());
					assertThat(bars.subList(0, lane.tasks().first(time))).allMatch(bar -> bar.until() < time);
				}
			}
		}
	}

	@Test
	void silencesAreThoseWorthALook() {
		StringBuilder log = new StringBuilder();
		for (String time : List.of("21:00:00", "21:04:59", "21:12:01", "21:12:02")) {
			log.append("2026-03-14T").append(time).append(" [INFO] [Site: A] x\n");
		}
		List<Gap> silences = TimeChart.of(ReadLogs.ofText(log.toString()).report(), List.of()).silences();
		assertThat(silences).extracting(gap -> TimeChartText.silence(gap, Zone.GMT))
				.containsExactly("No entry of a scan for 7 min 02 s\n21:04:59 – 21:12:01");
	}

	@Test
	void marksStandAtTheTimesOfTheirLines() {
		Report report = ReadLogs.ofSample("small-scan.log").report();
		List<Finding> findings = Findings.of(report);
		List<TimeMark> marks = TimeMark.of(findings, line -> line < 200 ? 1_000 - line : Report.NO_TIME);
		assertThat(marks).extracting(TimeMark::line)
				.isEqualTo(findings.stream()
						.flatMap(finding -> finding.lines().stream())
						.filter(line -> line < 200)
						.sorted(Collections.reverseOrder())
						.toList());
		assertThat(marks).isNotEmpty().extracting(TimeMark::time).isSorted();
	}

	@Test
	void marksTooCloseToEachOtherAreOneGroup() {
		List<TimeMark> marks = LongStream.of(0, 1, 2, 50, 58, 59, 95)
				.mapToObj(time -> new TimeMark(time * 1000, time, time == 2 ? "Bad" : "Odd",
						time == 2 ? Severity.ERROR : Severity.INFO))
				.toList();
		TimeScale scale = new TimeScale(0, 90_000, 5, 90);
		List<MarkGroup> groups = MarkGroup.of(marks, scale, 9);
		assertThat(groups).extracting(MarkGroup::x).containsExactly(5, 55, 64);
		assertThat(groups).extracting(group -> group.marks().size()).containsExactly(3, 2, 1);
		assertThat(groups.get(0).worst().name()).isEqualTo("Bad");
		assertThat(groups.get(1).severity()).isEqualTo(Severity.INFO);
		assertThat(TimeChartText.marks(groups.get(0).marks(), Zone.GMT)).isEqualTo("Odd (2)\nBad\n00:00:00 – 00:00:02");
	}

	@Test
	void aRangeAndAMomentAreSaidInWords() {
		TimeChart chart = sample("small-scan.log");
		long from = chart.range().from();
		assertThat(TimeChartText.range(chart.counts(), new TimeRange(from + 62_000, from + 93_000), Zone.GMT))
				.isEqualTo("21:31:02 – 21:31:33, 31 s, 26 entries, 25 results");
		assertThat(Stream.of(49, 48, 25, 3)
				.map(room -> TimeChartText.range(chart.counts(), new TimeRange(from + 62_000, from + 93_000), Zone.GMT,
						text -> text.length() <= room)))
				.containsExactly("21:31:02 – 21:31:33, 31 s, 26 entries, 25 results",
						"21:31:02 – 21:31:33, 31 s, 26 entries", "21:31:02 – 21:31:33, 31 s",
						"21:31:02 – 21:31:33");
		assertThat(TimeChartText.moment(chart.counts(), from + 500, Zone.GMT))
				.isEqualTo("2026-03-14 21:30:00 GMT, 2 entries, 0 results");
		assertThat(TimeChart.of(Report.EMPTY, List.of())).isEqualTo(TimeChart.EMPTY);
	}
}
