package io.github.probelight.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.workspace.FindingNote;
import io.github.probelight.workspace.FindingNotes;

class FindingNotesTest {
	private static final Map<String, FindingNote> SOME = Map.of("ttl-mismatch",
			new FindingNote(true, 3, "proxy = known,\nticket #12 \\ Ä \u202e"), "silence",
			new FindingNote(false, 1, ""));

	@TempDir
	private Path folder = Path.of("");

	private Path inside() {
		return folder.resolve("state/findings");
	}

	@Test
	void areThereForAnotherStart() throws IOException {
		new FindingNotes(inside()).save("a", SOME);
		FindingNotes later = new FindingNotes(inside());
		assertThat(later.load("a")).isEqualTo(SOME);
		assertThat(later.load("b")).as("of another log").isEmpty();
		later.save("a", Map.of("silence", new FindingNote(true, 2, "x")));
		assertThat(later.load("a")).containsOnlyKeys("silence");
		later.save("a", Map.of());
		assertThat(later.load("a")).isEmpty();
		assertThat(names()).as("nothing is left").isEmpty();
	}

	@Test
	void areForTheirOwnerOnly() throws IOException {
		new FindingNotes(inside()).save("a", SOME);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inside()))).isEqualTo("rwx------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inside().resolve("a.properties"))))
				.isEqualTo("rw-------");
	}

	@Test
	void areBounded() throws IOException {
		FindingNotes notes = new FindingNotes(inside());
		for (int i = 0; i < 305; i++) {
			notes.save("log" + i, Map.of("silence", new FindingNote(false, 1, "")));
			Files.setLastModifiedTime(inside().resolve("log" + i + ".properties"), FileTime.fromMillis(1000L * i));
		}
		notes.save("last", SOME);
		assertThat(names()).hasSize(300)
				.contains("last.properties", "log304.properties", "log6.properties")
				.doesNotContain("log0.properties", "log5.properties");
		assertThat(new FindingNote(false, 1, "x".repeat(2000)).text()).hasSize(FindingNote.LONGEST);
	}

	@Test
	void readWhatIsDamagedAsFarAsItGoes() throws IOException {
		FindingNotes notes = new FindingNotes(inside());
		notes.save("a", SOME);
		Path file = inside().resolve("a.properties");
		Files.writeString(file, "silence=seen 1 \nother=odd 1 x\nnumber=seen many x\nshort=seen\n");
		assertThat(notes.load("a")).containsOnlyKeys("silence");
		Files.writeString(file, "silence=\\u00zz");
		assertThat(notes.load("a")).isEmpty();
		Files.write(file, new byte[]{(byte) 0xC3, 0x28, (byte) 0xFF});
		assertThat(notes.load("a")).isEmpty();
	}

	private Stream<String> names() throws IOException {
		try (Stream<Path> files = Files.list(inside())) {
			return files.map(file -> file.getFileName().toString()).toList().stream();
		}
	}
}
