package io.github.probelight.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.workspace.RecentLog;
import io.github.probelight.workspace.RecentLogs;

/** The list of logs that were read. */
class RecentLogsTest {

	@TempDir
	Path folder = Path.of("");

	private Path store() {
		return folder.resolve("recent");
	}

	private RecentLog log(int number) {
		return new RecentLog(folder.resolve("a b\t" + number + "\nü.log"), number, "completed, " + number);
	}

	@Test
	void isThereAgainTheLatestFirst() {
		RecentLogs logs = new RecentLogs(store());
		assertThat(logs.all()).isEmpty();
		logs.add(log(1));
		logs.add(log(2));
		assertThat(new RecentLogs(store()).all()).containsExactly(log(2), log(1));
	}

	@Test
	void holdsAFileOnceAndNotTooMany() {
		RecentLogs logs = new RecentLogs(store());
		for (int i = 0; i < 2 * RecentLogs.MOST; i++) {
			logs.add(log(i));
		}
		logs.add(log(2 * RecentLogs.MOST - 3));
		assertThat(logs.all()).hasSize(RecentLogs.MOST)
				.doesNotHaveDuplicates()
				.startsWith(log(2 * RecentLogs.MOST - 3));
	}

	@Test
	void forgets() {
		RecentLogs logs = new RecentLogs(store());
		logs.add(log(1));
		logs.add(log(2));
		logs.forget(log(2).file());
		assertThat(logs.all()).containsExactly(log(1));
	}

	@Test
	void leavesOutWhatIsDamaged() throws IOException {
		RecentLogs logs = new RecentLogs(store());
		logs.add(log(1));
		Files.write(store(), List.of("", "x\ty\tz", "5\tresult", "7\tr\tfile:///a%zz", "8\tr\thttp://example.test/a",
				Files.readString(store()).strip()));
		assertThat(logs.all()).containsExactly(log(1));
	}
}
