package io.github.probelight.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.engine.report.Report;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogs;
import io.github.probelight.workspace.TimePlace;
import io.github.probelight.workspace.TimePlace.Where;

/** A time of a log is found by its blocks; who reads all lines finds the same. */
class TimePlaceTest {
	/** 2026-03-14T21:30:00. */
	private static final long BEGIN = 1_773_523_800_000L;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

	@TempDir
	Path folder = Path.of("");
	private final OpenLogs logs = new OpenLogs();

	@AfterEach
	void letGo() {
		logs.all().forEach(logs::release);
	}

	private OpenLog open(List<String> lines, String end) throws IOException, InterruptedException {
		OpenLog log = logs.open(Files.writeString(folder.resolve("scan.log"), String.join("\n", lines) + end));
		Job.getJobManager().join(log, null);
		return log;
	}

	private static String entry(long time) {
		return LocalDateTime.ofEpochSecond(time / 1000, 0, ZoneOffset.UTC).format(TIME)
				+ " [INFO] [Thread: Scan default:1] [Site: A] [10.0.0.1] ALIVE (reason=echo-reply)";
	}

	/** The first line of an entry at or after a time, by reading its digits. */
	private static long slow(List<String> lines, long time) {
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			if (line.startsWith("2026-")
					&& LocalDateTime.parse(line.substring(0, 19), TIME).toEpochSecond(ZoneOffset.UTC)
							* 1000 >= time) {
				return i;
			}
		}
		return -1;
	}

	@Test
	void isTheFirstLineInTheOrderOfTheFile() throws IOException, InterruptedException {
		for (long seed = 1; seed <= 4; seed++) {
			Random random = new Random(seed);
			List<String> lines = new ArrayList<>();
			long time = BEGIN;
			for (int i = 0; i < 3_000; i++) {
				// clocks go back now and then, by far more than a block is long
				time += 1000L * (random.nextInt(200) == 0 ? -random.nextInt(2_000) : random.nextInt(4));
				lines.add(random.nextInt(5) == 0 ? "  continued 2026-03-14T21:30:00" : entry(time));
			}
			OpenLog log = open(lines, seed % 2 == 0 ? "" : "\n");
			long first = log.report().timeline().first();
			long last = log.report().timeline().last();
			for (long wanted = first; wanted <= last; wanted += 7_000) {
				TimePlace place = TimePlace.of(log, wanted);
				assertThat(place.where()).isEqualTo(Where.WITHIN);
				assertThat(place.line()).as("seed %s, %s", seed, wanted).isEqualTo(slow(lines, wanted));
				assertThat(place.time()).isGreaterThanOrEqualTo(wanted);
				assertThat(lines.get((int) place.line())).isEqualTo(entry(place.time()));
			}
			assertThat(TimePlace.of(log, last).line()).isEqualTo(slow(lines, last));
			logs.release(log);
		}
	}

	@Test
	void ofATimeThatTheLogDoesNotHaveIsItsNearestEnd() throws IOException, InterruptedException {
		List<String> lines = List.of("a file's head", entry(BEGIN), "continued", entry(BEGIN + 9_000),
				entry(BEGIN + 5_000));
		OpenLog log = open(lines, "\n");
		assertThat(TimePlace.of(log, BEGIN - 1)).isEqualTo(new TimePlace(Where.BEFORE, 1, BEGIN));
		assertThat(TimePlace.of(log, BEGIN + 9_001)).isEqualTo(new TimePlace(Where.BEHIND, 3, BEGIN + 9_000));
		assertThat(TimePlace.of(log, BEGIN + 1)).isEqualTo(new TimePlace(Where.WITHIN, 3, BEGIN + 9_000));
	}

	@Test
	void ofALogWithoutTimesIsNowhere() throws IOException, InterruptedException {
		OpenLog log = open(List.of("not a word of a scan"), "\n");
		assertThat(TimePlace.of(log, BEGIN)).isEqualTo(new TimePlace(Where.NOWHERE, -1, Report.NO_TIME));
	}
}
