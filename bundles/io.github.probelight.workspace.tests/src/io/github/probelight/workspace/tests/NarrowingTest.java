package io.github.probelight.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.workspace.LineTimes;
import io.github.probelight.workspace.Narrowing;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogs;
import io.github.probelight.workspace.Scope;

/** What the numbers of an open log are about can be narrowed, and widened again. */
class NarrowingTest {
	private static final String LINE = "2026-03-14T21:30:0%d [INFO] [Thread: Scan default:1] [Site: A] [10.0.0.%1$d] %s (reason=x)\n";
	/** 2026-03-14T21:30:00. */
	private static final long BEGIN = 1_773_523_800_000L;

	@TempDir
	Path folder = Path.of("");
	private final OpenLogs logs = new OpenLogs();

	@BeforeEach
	void write() throws IOException {
		Files.writeString(folder.resolve("scan.log"),
				LINE.formatted(1, "ALIVE") + LINE.formatted(2, "DEAD") + LINE.formatted(3, "ALIVE"));
		Files.writeString(folder.resolve("other.log"), LINE.formatted(4, "ALIVE"));
	}

	@AfterEach
	void letGo() {
		logs.all().forEach(logs::release);
	}

	private OpenLog open(String name) throws IOException, InterruptedException {
		OpenLog log = logs.open(folder.resolve(name));
		finish(log);
		return log;
	}

	private static void finish(OpenLog log) throws InterruptedException {
		Job.getJobManager().join(log, null);
	}

	private static TimeRange seconds(int from, int until) {
		return new TimeRange(BEGIN + 1000L * from, BEGIN + 1000L * until);
	}

	private static List<String> hosts(Report report) {
		return report.targets().hosts().stream().map(host -> host.address()).toList();
	}

	@Test
	void allWhoShowNumbersGetThoseOfTheNarrowing() throws IOException, InterruptedException, QueryException {
		OpenLog log = open("scan.log");
		assertThat(log.scope()).isEqualTo(new Scope.Whole(log));
		log.narrow(Narrowing.NONE.within(seconds(2, 4)));
		finish(log);
		assertThat(hosts(log.scope().report())).containsExactly("10.0.0.2", "10.0.0.3");
		assertThat(log.scope().isOld()).isFalse();
		assertThat(log.scope().whole()).isSameAs(log.report());
		log.narrow(log.narrowing().asking(QueryParser.parse("state:alive")));
		finish(log);
		assertThat(hosts(log.scope().report())).containsExactly("10.0.0.3");
		assertThat(log.scope().name()).isEqualTo("scan.log, 21:30:02 – 21:30:04, state:alive");
		log.narrow(Narrowing.NONE);
		assertThat(log.scope().report()).isSameAs(log.report());
		assertThat(log.scope().name()).isEqualTo("scan.log");
	}

	@Test
	void whatWasShownIsShownAsOldUntilTheWorkIsDone() throws IOException, InterruptedException {
		OpenLog log = open("scan.log");
		List<Boolean> old = new CopyOnWriteArrayList<>();
		List<Report> reports = new CopyOnWriteArrayList<>();
		log.addListener(changed -> {
			old.add(changed.scope().isOld());
			reports.add(changed.scope().report());
		});
		Job.getJobManager().suspend();
		try {
			log.narrow(Narrowing.NONE.within(seconds(0, 2)));
		} finally {
			Job.getJobManager().resume();
		}
		finish(log);
		assertThat(old).containsExactly(true, false);
		assertThat(reports.getFirst()).isSameAs(log.report());
		assertThat(hosts(reports.getLast())).containsExactly("10.0.0.1");
		log.narrow(log.narrowing());
		assertThat(old).as("nothing is new").hasSize(2);
	}

	/** The log is read on with a narrowing, whose report goes on, too. */
	@Test
	void goesOnWithALogThatGrows() throws IOException, InterruptedException, QueryException {
		OpenLog log = open("scan.log");
		log.narrow(Narrowing.NONE.asking(QueryParser.parse("state:dead")));
		finish(log);
		Files.writeString(folder.resolve("scan.log"), LINE.formatted(5, "DEAD") + LINE.formatted(6, "ALIVE"),
				StandardOpenOption.APPEND);
		log.readOn();
		finish(log);
		assertThat(log.report().extent().lines()).isEqualTo(5);
		assertThat(hosts(log.scope().report())).containsExactly("10.0.0.2", "10.0.0.5");
	}

	@Test
	void linesHaveTheTimesOfTheirEntries() throws IOException, InterruptedException {
		Files.writeString(folder.resolve("back.log"), "no entry\n" + LINE.formatted(5, "ALIVE")
				+ "\tcontinued\n" + LINE.formatted(3, "DEAD") + LINE.formatted(4, "DEAD").replace("04 [", "04.250 ["));
		OpenLog log = open("back.log");
		assertThat(LineTimes.of(log, 0, 0)).isEmpty();
		assertThat(LineTimes.of(log, 0, 1)).hasValue(seconds(5, 6));
		assertThat(LineTimes.of(log, 2, 2)).hasValue(seconds(5, 6));
		assertThat(LineTimes.of(log, 1, 3)).as("the clock went back").hasValue(seconds(3, 6));
		assertThat(LineTimes.of(log, 4, 4)).hasValue(seconds(4, 5));
	}

	@Test
	void eachLogHasItsOwn() throws IOException, InterruptedException {
		OpenLog log = open("scan.log");
		OpenLog other = open("other.log");
		log.narrow(Narrowing.NONE.within(seconds(2, 3)));
		finish(log);
		assertThat(hosts(log.scope().report())).containsExactly("10.0.0.2");
		assertThat(other.narrowing()).isEqualTo(Narrowing.NONE);
		assertThat(hosts(other.scope().report())).containsExactly("10.0.0.4");
		logs.release(log);
		log.narrow(Narrowing.NONE);
		assertThat(log.narrowing().isNone()).as("nobody reads a log that is closed").isFalse();
		assertThat(open("scan.log").narrowing()).isEqualTo(Narrowing.NONE);
	}
}
