package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.testing.Samples;

/** A file that is named to be written: never one that is read, and what is wrong with it is told by its name. */
class WrittenFilesTest {

	@TempDir
	Path folder = Path.of("");

	private Path log = Path.of("");
	private Path other = Path.of("");

	@BeforeEach
	void copy() throws IOException {
		log = Samples.copy("small-scan.log", folder);
		other = Samples.copy("article.log", folder);
	}

	private Run run(String command, Path out) {
		return Run.of(Stream.of(command.split(" "))
				.map(word -> word.equals("LOG") ? log.toString() : word.equals("OTHER") ? other.toString() : word)
				.map(word -> word.equals("OUT") ? out.toString() : word)
				.toArray(String[]::new));
	}

	/** A log is evidence; nobody who swaps two names is to lose it. */
	@ParameterizedTest
	@ValueSource(strings = {"export LOG OTHER --table hosts -o OUT", "compare LOG OTHER -o OUT",
			"compare OTHER LOG --format json -o OUT", "anonymise LOG -o OUT", "anonymise OTHER LOG -o OUT",
			"anonymise LOG -o x.log --list OUT"})
	void whatIsReadIsNotWrittenOver(String command) throws IOException {
		byte[] before = Files.readAllBytes(log);
		Path link = Files.createSymbolicLink(folder.resolve("link.log"), log);
		for (Path out : new Path[]{log, link, folder.resolve(".").resolve("small-scan.log")}) {
			Run run = run(command, out);
			assertThat(run.code()).isPositive();
			assertThat(run.err()).hasLineCount(1)
					.contains("small-scan.log is to be read, and what is read is never written over");
			assertThat(log).hasBinaryContent(before);
			assertThat(link).isSymbolicLink();
		}
	}

	@Test
	void theLogsOfAFolderAreNotWrittenOver() throws IOException {
		Path night = Files.createDirectory(folder.resolve("night"));
		Path scan = Samples.copy("small-scan.log", night);
		byte[] before = Files.readAllBytes(scan);
		assertThat(run("compare OTHER " + night + " -o OUT", scan).err()).contains("never written over");
		assertThat(scan).hasBinaryContent(before);
	}

	@Test
	void aKeyIsNotWrittenOver() throws IOException {
		Path key = Files.writeString(folder.resolve("key"), "0123456789abcdef0123456789abcdef\n");
		assertThat(run("anonymise LOG -o OUT --key " + key, key).err()).contains("The key would be written over");
		assertThat(run("anonymise LOG -o x.log --list OUT --key " + key, key).err())
				.contains("The key would be written over");
		assertThat(key).hasContent("0123456789abcdef0123456789abcdef");
	}

	@ParameterizedTest
	@ValueSource(strings = {"export LOG --table hosts -o OUT", "compare LOG OTHER -o OUT", "anonymise LOG -o OUT",
			"anonymise LOG -o x.log --list OUT"})
	void aPlaceThatCannotBeIsToldByItsName(String command) throws IOException {
		Path inFolder = Files.createDirectory(folder.resolve("results"));
		String here = command.replace("x.log", folder.resolve("x.log").toString());
		Run isFolder = run(here, inFolder);
		assertThat(isFolder.code()).isEqualTo(1);
		assertThat(isFolder.err()).hasLineCount(1).contains("results cannot be written: it is a folder.");
		assertThat(inFolder).isEmptyDirectory();
		Run nowhere = run(here, folder.resolve("none").resolve("a.csv"));
		assertThat(nowhere.code()).isEqualTo(1);
		assertThat(nowhere.err()).hasLineCount(1)
				.containsPattern("a\\.csv cannot be written: there is no (such file or folder|folder .*none)\\.")
				.doesNotContain(".part");
	}

	@ParameterizedTest
	@ValueSource(strings = {"export LOG --table hosts", "compare LOG OTHER", "query SELECT LOG"})
	void aNameThatIsEmptyIsNone(String command) {
		String[] words = Stream.concat(
				Stream.of(command.replace("LOG", log.toString()).replace("OTHER", other.toString()).split(" ")),
				Stream.of("-o", "")).toArray(String[]::new);
		Run run = Run.of(words);
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).hasLineCount(1).contains("-o is given no name");
	}

	/** Whoever has a link there wants the file behind it to be new, and the link to stay. */
	@Test
	void aLinkStaysAndLeadsToWhatIsWritten() throws IOException {
		Path target = Files.writeString(folder.resolve("target.csv"), "old");
		Path link = Files.createSymbolicLink(folder.resolve("link.csv"), target);
		assertThat(run("export LOG --table hosts -o OUT", link).code()).isZero();
		assertThat(link).isSymbolicLink();
		assertThat(target).content().startsWith("site,address,");
	}

	/** In its place there would be a file, and whoever may do that would have no such device any more. */
	@Test
	@DisabledOnOs(OS.WINDOWS) // has no such files
	void aDeviceStaysOne() {
		Path device = Path.of("/dev/null");
		assertThat(run("export LOG --table hosts -o OUT", device).code()).isZero();
		assertThat(Files.isRegularFile(device)).isFalse();
	}
}
