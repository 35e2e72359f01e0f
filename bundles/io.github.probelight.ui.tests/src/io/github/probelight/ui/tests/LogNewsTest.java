package io.github.probelight.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.ui.LogNews;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogListener;
import io.github.probelight.workspace.OpenLogState;
import io.github.probelight.workspace.OpenLogs;

/** News of logs on their way to the UI thread. */
@ExtendWith(NoLoggedErrors.class)
class LogNewsTest {
	private static final String LINE = "2026-03-14T21:30:00 [INFO] [Thread: x] [Site: A] [10.0.0.1] ALIVE (reason=echo-reply)\n";

	@TempDir
	Path folder = Path.of("");
	private final OpenLogs logs = new OpenLogs();

	@AfterEach
	void letGo() {
		logs.all().forEach(logs::release);
	}

	private OpenLog open(String name) throws IOException {
		OpenLog log = logs.open(Files.writeString(folder.resolve(name), LINE));
		Waiting.until(name + " to be read", () -> log.state() == OpenLogState.COMPLETE);
		return log;
	}

	/** Reads a line more, and returns when all listeners know it; no event is handled meanwhile. */
	private static void grow(OpenLog log) throws Exception {
		Files.writeString(log.path(), LINE, StandardOpenOption.APPEND);
		long lines = log.report().extent().lines() + 1;
		CountDownLatch told = new CountDownLatch(1);
		OpenLogListener last = changed -> {
			if (changed.state() == OpenLogState.COMPLETE && changed.report().extent().lines() == lines) {
				told.countDown();
			}
		};
		log.addListener(last);
		log.readOn();
		assertThat(told.await(1, TimeUnit.MINUTES)).isTrue();
		log.removeListener(last);
	}

	@Test
	void areNotLostWhenAnotherLogIsFollowedWhileSomeAreOnTheirWay() throws Exception {
		OpenLog first = open("first.log");
		OpenLog second = open("second.log");
		AtomicLong seen = new AtomicLong();
		LogNews[] news = new LogNews[1];
		news[0] = new LogNews(Display.getCurrent(), () -> {
			OpenLog log = news[0].log();
			seen.set(log == null ? -1 : log.report().extent().lines());
		});
		news[0].follow(first);
		Waiting.forEvents();
		grow(first); // this is on its way now
		news[0].follow(second);
		assertThat(seen).hasValue(1);
		grow(second);
		Waiting.until("the news of the second log", () -> seen.get() == 2);
		news[0].follow(null);
		assertThat(seen).hasValue(-1);
		grow(second);
		Waiting.forEvents();
		assertThat(seen).as("nothing is heard of a log that is not followed").hasValue(-1);
	}
}
