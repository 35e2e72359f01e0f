package io.github.probelight.engine.tests.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.engine.input.FileMark;
import io.github.probelight.engine.input.FileState;

class FileMarkTest {

	@TempDir
	Path folder = Path.of("");
	private Path file = folder;

	@BeforeEach
	void write() throws IOException {
		file = Files.writeString(folder.resolve("a.log"), "first\nsecond\n");
	}

	@Test
	void whatIsLeftAloneIsUnchanged() throws IOException {
		assertThat(FileMark.of(file).size()).isEqualTo(13);
		assertThat(FileMark.of(file).now()).isEqualTo(FileState.UNCHANGED);
	}

	@Test
	void moreBytesAtTheEndAreGrowth() throws IOException {
		FileMark mark = FileMark.of(file);
		Files.writeString(file, "third", StandardOpenOption.APPEND);
		assertThat(mark.now()).isEqualTo(FileState.GROWN);
	}

	@Test
	void fewerBytesAreLess() throws IOException {
		FileMark mark = FileMark.of(file);
		Files.writeString(file, "first\n");
		assertThat(mark.now()).isEqualTo(FileState.SHRUNK);
	}

	@Test
	void aFileThatIsGoneIsDeleted() throws IOException {
		FileMark mark = FileMark.of(file);
		Files.delete(file);
		assertThat(mark.now()).isEqualTo(FileState.DELETED);
	}

	@Test
	void anotherFileOfTheNameIsAReplacement() throws IOException {
		FileMark mark = FileMark.of(file);
		Path other = Files.writeString(folder.resolve("b.log"), "first\nsecond\nthird\n");
		Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
		assertThat(mark.now()).isEqualTo(FileState.REPLACED);
	}

	/** As a rotation that copies and empties does. */
	@Test
	void otherBytesInTheSameFileAreAReplacement() throws IOException {
		FileMark mark = FileMark.of(file);
		Files.writeString(file, "other bytes, and more of them\n");
		assertThat(mark.now()).isEqualTo(FileState.REPLACED);
	}

	/** A log that was emptied, and has grown beyond its old end before anybody looked, may begin as it did. */
	@Test
	void aLongerFileThatGoesOnOtherwiseIsAReplacement() throws IOException {
		Files.writeString(file, "a".repeat(600) + "b".repeat(600));
		FileMark mark = FileMark.of(file);
		Files.writeString(file, "a".repeat(600) + "c".repeat(700));
		assertThat(mark.now()).isEqualTo(FileState.REPLACED);
	}

	@Test
	void marksAgainWhatHasOnlyGrown() throws IOException {
		FileMark mark = FileMark.of(file);
		Files.writeString(file, "third", StandardOpenOption.APPEND);
		FileMark again = mark.again();
		assertThat(again.size()).isEqualTo(18);
		assertThat(again.now()).isEqualTo(FileState.UNCHANGED);
		Files.writeString(file, "other bytes, and more of them\n");
		assertThat(again.again()).as("another log is not taken for more of this one").isSameAs(again);
		assertThat(again.again().now()).isEqualTo(FileState.REPLACED);
	}

	@Test
	void findsTheFileUnderItsNewName() throws IOException {
		FileMark mark = FileMark.of(file);
		assertThat(mark.renamed()).isEmpty();
		Path now = Files.move(file, folder.resolve("a.log.1"));
		Files.writeString(file, "first\nsecond\n");
		assertThat(mark.now()).isEqualTo(FileState.REPLACED);
		assertThat(mark.renamed()).contains(now);
	}

	/** Whatever is called so: only what has all that was marked is the file. */
	@Test
	void findsNoFileThatHasLostWhatWasMarked() throws IOException {
		FileMark mark = FileMark.of(file);
		Path now = Files.move(file, folder.resolve("a.log.1"));
		assertThat(mark.now()).isEqualTo(FileState.DELETED);
		assertThat(mark.renamed()).contains(now);
		Files.writeString(now, "third", StandardOpenOption.APPEND);
		assertThat(mark.renamed()).as("who writes has not heard of it yet").contains(now);
		Files.writeString(now, "FIRST\nsecond\nthird");
		assertThat(mark.renamed()).as("other bytes").isEmpty();
		Files.writeString(now, "first\n");
		assertThat(mark.renamed()).as("emptied").isEmpty();
		Files.delete(now);
		Files.writeString(now, "first\nsecond\n");
		Files.setLastModifiedTime(now, FileTime.fromMillis(0));
		assertThat(mark.renamed()).as("a copy, be it in the place of the old one on the disk").isEmpty();
	}

	/** A second name of a file that was written to where it is. */
	@Test
	@DisabledOnOs(OS.WINDOWS)
	void findsNoOtherNameOfAChangedFile() throws IOException {
		FileMark mark = FileMark.of(file);
		Files.createLink(folder.resolve("b.log"), file);
		Files.writeString(file, "first\nSECOND\n");
		assertThat(mark.now()).isEqualTo(FileState.REPLACED);
		assertThat(mark.renamed()).isEmpty();
	}

	@Test
	void writingWithoutGrowthIsAReplacement() throws IOException {
		FileMark mark = FileMark.of(file);
		Files.setLastModifiedTime(file, FileTime.fromMillis(0));
		assertThat(mark.now()).isEqualTo(FileState.REPLACED);
	}
}
