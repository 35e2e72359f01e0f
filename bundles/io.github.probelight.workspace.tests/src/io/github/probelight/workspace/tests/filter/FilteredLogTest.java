package io.github.probelight.workspace.tests.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.engine.text.ShownRows;
import io.github.probelight.summary.query.Query;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogs;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.CollapsedRuns;
import io.github.probelight.workspace.filter.FilterProgress;
import io.github.probelight.workspace.filter.LineFilter;
import io.github.probelight.workspace.filter.RunsShown;

/** What is shown of an open log while filters come, go and are switched. */
class FilteredLogTest {
	private static final String HEAD = "2026-03-14T21:30:00 [INFO] [Thread: Scan default:1] [Site: A] [10.0.0.%d] ";
	private static final String LOG = HEAD.formatted(1) + "ALIVE (reason=x)\n"
			+ HEAD.formatted(2) + "DEAD (reason=y)\n"
			+ HEAD.formatted(2) + "broke\n\tat one\n\tat two\n"
			+ HEAD.formatted(3) + "ALIVE (reason=y)\n";

	@TempDir
	Path folder = Path.of("");
	private final OpenLogs logs = new OpenLogs();
	private Path file = Path.of("");

	@BeforeEach
	void write() throws IOException {
		file = folder.resolve("scan.log");
		Files.writeString(file, LOG);
	}

	@AfterEach
	void letGo() {
		logs.all().forEach(logs::release);
	}

	private OpenLog open() throws IOException, InterruptedException {
		OpenLog log = logs.open(file);
		finish(log);
		return log;
	}

	private static void finish(OpenLog log) throws InterruptedException {
		Job.getJobManager().join(log, null);
	}

	private static Query query(String text) throws QueryException {
		return QueryParser.parse(text);
	}

	private static List<Long> rows(OpenLog log) {
		ShownRows shown = log.filtered().shown();
		return LongStream.range(0, shown.rows()).mapToObj(shown::fileRow).toList();
	}

	private static void set(OpenLog log, LineFilter filter) throws InterruptedException {
		log.filtered().set(filter);
		finish(log);
	}

	@Test
	void showsAllLinesUntilItIsGivenAFilter() throws IOException, InterruptedException, QueryException {
		OpenLog log = open();
		assertThat(rows(log)).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
		assertThat(log.filtered().progress()).isEqualTo(new FilterProgress(6, 6, false, 6, 0, 0, 6));
		LineFilter filter = LineFilter.NONE.add(Chip.only(query("state:alive")));
		set(log, filter);
		assertThat(rows(log)).containsExactly(0L, 5L);
		assertThat(log.filtered().progress()).isEqualTo(new FilterProgress(6, 6, false, 2, 0, 0, 6));
		set(log, filter.withContext(1));
		assertThat(rows(log)).containsExactly(0L, 1L, 4L, 5L);
		assertThat(log.filtered().progress()).isEqualTo(new FilterProgress(6, 6, false, 4, 2, 0, 6));
		assertThat(log.filtered().progress().keptLines()).as("that answer").isEqualTo(2);
		set(log, filter.switched(false));
		assertThat(rows(log)).hasSize(6);
	}

	@Test
	void combinesConditions() throws IOException, InterruptedException, QueryException {
		OpenLog log = open();
		Chip host = Chip.only(query("10.0.0.2"));
		Chip dead = Chip.only(query("state:dead"));
		LineFilter filter = LineFilter.NONE.add(host).add(dead);
		set(log, filter);
		assertThat(rows(log)).containsExactly(1L);
		set(log, filter.negate(dead));
		assertThat(rows(log)).containsExactly(2L, 3L, 4L);
		set(log, filter.toggle(host));
		assertThat(rows(log)).containsExactly(1L);
		set(log, filter.toggle(dead));
		assertThat(rows(log)).containsExactly(1L, 2L, 3L, 4L);
		set(log, filter.withContext(1));
		assertThat(rows(log)).containsExactly(0L, 1L, 2L);
	}

	/** An entry with its continuations is kept as one, whichever of its lines holds a text. */
	@Test
	void keepsEntriesWhole() throws IOException, InterruptedException, QueryException {
		OpenLog log = open();
		for (String text : List.of("\"at two\"", "broke", "/^\\tat o/", "broke \"at two\"", "-reason:x -10.0.0.3 -y")) {
			set(log, LineFilter.NONE.add(Chip.only(query(text))));
			assertThat(rows(log)).as(text).containsExactly(2L, 3L, 4L);
			set(log, LineFilter.NONE.add(Chip.hide(query(text))));
			assertThat(rows(log)).as("not " + text).containsExactly(0L, 1L, 5L);
		}
	}

	@Test
	void goesOnWithALogThatGrows() throws IOException, InterruptedException, QueryException {
		OpenLog log = open();
		set(log, LineFilter.NONE.add(Chip.hide(query("state:alive"))));
		assertThat(rows(log)).containsExactly(1L, 2L, 3L, 4L);
		Files.writeString(file, "\tbehind\n" + HEAD.formatted(4) + "DEAD (reason=z)\n", StandardOpenOption.APPEND);
		log.readOn();
		finish(log);
		assertThat(rows(log)).containsExactly(1L, 2L, 3L, 4L, 7L);
	}

	@Test
	void whoListensHearsOfIt() throws IOException, InterruptedException, QueryException {
		OpenLog log = open();
		AtomicInteger heard = new AtomicInteger();
		log.addListener(changed -> heard.incrementAndGet());
		set(log, LineFilter.NONE.add(Chip.only(query("state:alive"))));
		assertThat(heard.get()).isPositive();
	}

	/** A long run is a row that tells of all of it, until somebody expands it, or leads to one of its lines. */
	@Test
	void collapsesAndExpandsRuns() throws IOException, InterruptedException {
		StringBuilder text = new StringBuilder(HEAD.formatted(1) + "ALIVE (reason=x)\n");
		for (int i = 0; i < 30; i++) {
			text.append(HEAD.formatted(i + 2)).append("DEAD (reason=no-response)\n");
		}
		Files.writeString(file, text.append(HEAD.formatted(9)).append("broke\n"));
		OpenLog log = open();
		set(log, LineFilter.NONE.withRuns(RunsShown.COLLAPSED));
		assertThat(rows(log)).containsExactly(0L, 1L, 31L);
		CollapsedRuns.Run run = log.filtered().runs().at(1).orElseThrow();
		Semaphore news = new Semaphore(0);
		log.addListener(changed -> news.release());
		while (!log.filtered().text(run).equals("30 × DEAD no-response, 10.0.0.0/27, 21:30:00 – 21:30:00")) {
			assertThat(news.tryAcquire(1, TimeUnit.MINUTES)).as(log.filtered().text(run)).isTrue();
		}
		assertThat(log.filtered().expandAround(31)).isFalse();
		assertThat(log.filtered().expandAround(17)).isTrue();
		finish(log);
		assertThat(rows(log)).hasSize(32);
		CollapsedRuns.Run expanded = log.filtered().runOf(17).orElseThrow();
		assertThat(expanded.expanded()).isTrue();
		log.filtered().expand(expanded, false);
		finish(log);
		assertThat(rows(log)).containsExactly(0L, 1L, 31L);
		log.filtered().expand(expanded, true);
		set(log, LineFilter.NONE.withRuns(RunsShown.SWITCHED_OFF));
		assertThat(rows(log)).hasSize(32);
		set(log, LineFilter.NONE.withRuns(RunsShown.COLLAPSED));
		assertThat(rows(log)).hasSize(3);
	}

	/** A condition that hides its first row makes another run of the rest, and that of another site begins beside it. */
	@Test
	void staysExpandedUnderAnotherFilter() throws IOException, InterruptedException, QueryException {
		StringBuilder text = new StringBuilder();
		String head = "2026-03-14T21:30:00 [INFO] [Thread: Scan default:1:nmap:stdin] [Site: %s] ";
		for (int i = 1; i <= 30; i++) {
			for (String site : new String[]{"A", "B"}) {
				text.append(head.formatted(site)).append("[10.0.0." + i + "] DEAD (reason=no-response)\n");
			}
		}
		Files.writeString(file, text.append(head.formatted("A")).append("broke\n"));
		OpenLog log = open();
		LineFilter collapsed = LineFilter.NONE.withRuns(RunsShown.COLLAPSED);
		set(log, collapsed);
		assertThat(rows(log)).containsExactly(0L, 1L, 60L);
		log.filtered().expand(log.filtered().runs().at(0).orElseThrow(), true);
		finish(log);
		assertThat(rows(log)).as("all of one site").hasSize(30 + 1 + 1);
		set(log, collapsed.add(Chip.hide(query("10.0.0.1"))));
		assertThat(rows(log)).as("without its first row").hasSize(29 + 1 + 1).startsWith(2L, 3L, 4L, 6L);
		log.filtered().expand(log.filtered().runOf(4).orElseThrow(), false);
		finish(log);
		assertThat(rows(log)).containsExactly(2L, 3L, 60L);
		set(log, collapsed);
		assertThat(rows(log)).as("nobody wants to see all any more").containsExactly(0L, 1L, 60L);
	}

	/** Without a condition a run may begin earlier than the one that was expanded under it. */
	@Test
	void staysExpandedWhereItBeginsEarlier() throws IOException, InterruptedException, QueryException {
		StringBuilder text = new StringBuilder();
		for (int i = 1; i <= 60; i++) {
			text.append(HEAD.formatted(i)).append("DEAD (reason=no-response)\n");
		}
		Files.writeString(file, text.append(HEAD.formatted(61)).append("broke\n"));
		OpenLog log = open();
		LineFilter collapsed = LineFilter.NONE.withRuns(RunsShown.COLLAPSED);
		for (String hidden : new String[]{"10.0.0.1", "10.0.0.0/27"}) {
			set(log, collapsed.add(Chip.hide(query(hidden))));
			assertThat(rows(log)).hasSize(2);
			log.filtered().expand(log.filtered().runs().at(rows(log).getFirst()).orElseThrow(), true);
			finish(log);
			assertThat(rows(log)).hasSizeGreaterThan(20);
			set(log, collapsed);
			assertThat(rows(log)).as("all, after what %s hid was expanded", hidden).hasSize(61);
			assertThat(log.filtered().runs().at(0)).hasValueSatisfying(run -> assertThat(run.expanded()).isTrue());
			log.filtered().expand(log.filtered().runs().at(0).orElseThrow(), false);
			finish(log);
			assertThat(rows(log)).containsExactly(0L, 60L);
		}
	}

	/** The workbench's own place for progress paints all the time, which keeps a window from what it has to do. */
	@Test
	void worksWithoutTheWorkbenchsProgress() throws IOException, InterruptedException, QueryException {
		OpenLog log = open();
		log.filtered().set(LineFilter.NONE.add(Chip.only(query("state:dead"))));
		assertThat(Job.getJobManager().find(log)).allMatch(Job::isSystem);
		finish(log);
		assertThat(rows(log)).containsExactly(1L);
	}
}
