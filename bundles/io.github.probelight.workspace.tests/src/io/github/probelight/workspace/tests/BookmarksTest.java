package io.github.probelight.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogs;
import io.github.probelight.workspace.bookmark.Bookmark;
import io.github.probelight.workspace.bookmark.Bookmarks;

/** Bookmarks are kept for another start, by the path of the log, and tell of a line that has changed. */
class BookmarksTest {
	private static final Bookmark ODD = new Bookmark(7, 1_773_523_800_000L, "00",
			"a\tb \\t \\ \u202e Ä", "proxy,\n\"known\"\r\\n");

	@TempDir
	Path folder = Path.of("");
	private final OpenLogs logs = new OpenLogs();

	@AfterEach
	void letGo() {
		logs.all().forEach(logs::release);
	}

	private OpenLog open(String text) throws IOException, InterruptedException {
		Files.writeString(folder.resolve("scan.log"), text);
		OpenLog log = logs.open(folder.resolve("scan.log"));
		Job.getJobManager().join(log, null);
		return log;
	}

	private Bookmarks store() {
		return new Bookmarks(folder.resolve("state/bookmarks"));
	}

	@Test
	void areThereForAnotherStart() {
		Path log = folder.resolve("scan.log");
		store().put(log, ODD);
		assertThat(store().of(log)).containsExactly(ODD);
		assertThat(store().of(folder.resolve("other.log"))).isEmpty();
		Bookmarks later = store();
		AtomicInteger told = new AtomicInteger();
		later.addListener(told::incrementAndGet);
		later.put(log, new Bookmark(3, 0, "1", "x", ""));
		later.put(log, ODD.withNote("other"));
		assertThat(store().of(log)).extracting(Bookmark::line).containsExactly(3L, 7L);
		assertThat(store().at(log, 7)).map(Bookmark::note).hasValue("other");
		later.remove(log, 7);
		later.remove(log, 3);
		assertThat(told).hasValue(4);
		assertThat(store().of(log)).isEmpty();
	}

	@Test
	void tellOfALineThatSaysSomethingElse() throws IOException, InterruptedException {
		String line = "2026-03-14T21:30:0%d [INFO] [Thread: Scan default:1] [Site: A] line %1$d\n";
		OpenLog log = open(line.formatted(1) + "continues\n" + line.formatted(2));
		Bookmark first = Bookmark.of(log, 0, " why ");
		Bookmark second = Bookmark.of(log, 1, "");
		assertThat(first.note()).isEqualTo("why");
		assertThat(first.text()).isEqualTo(line.formatted(1).strip());
		assertThat(first.time()).isEqualTo(1_773_523_801_000L);
		assertThat(second.time()).as("that of its entry").isEqualTo(first.time());
		assertThat(first.isIn(log)).isTrue();
		logs.release(log);
		OpenLog other = open(line.formatted(1) + line.formatted(3));
		assertThat(first.isIn(other)).isTrue();
		assertThat(second.isIn(other)).as("another line").isFalse();
		assertThat(new Bookmark(9, 0, first.hash(), "", "").isIn(other)).as("no line").isFalse();
	}

	@Test
	void areForTheirOwnerOnlyAndBounded() throws IOException {
		Path log = folder.resolve("scan.log");
		Bookmarks store = store();
		for (int line = 0; line < Bookmarks.MOST; line++) {
			assertThat(store.put(log, new Bookmark(line, 0, "", "", ""))).isTrue();
		}
		assertThat(store.put(log, new Bookmark(Bookmarks.MOST, 0, "", "", ""))).isFalse();
		assertThat(store.put(log, new Bookmark(5, 0, "", "", "again"))).as("in place of one").isTrue();
		assertThat(store().of(log)).hasSize(Bookmarks.MOST);
		assertThat(new Bookmark(0, 0, "", "x".repeat(5000), "y".repeat(5000))).satisfies(mark -> {
			assertThat(mark.text()).hasSize(Bookmark.LONGEST_TEXT);
			assertThat(mark.note()).hasSize(Bookmark.LONGEST_NOTE);
		});
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("state/bookmarks"))))
				.isEqualTo("rwx------");
	}

	@Test
	void readWhatIsDamagedAsFarAsItGoes() throws IOException {
		Path log = folder.resolve("scan.log");
		store().put(log, ODD);
		Path file;
		try (Stream<Path> files = Files.list(folder.resolve("state/bookmarks"))) {
			file = files.findFirst().orElseThrow();
		}
		List<String> lines = Files.readAllLines(file);
		Files.write(file, List.of(lines.get(0), "half a line", "x\t1\ta\tb\tc", lines.get(1)));
		assertThat(store().of(log)).containsExactly(ODD);
		Files.write(file, new byte[]{(byte) 0xC3, 0x28, '\n', (byte) 0xFF});
		assertThat(store().of(log)).isEmpty();
	}
}
