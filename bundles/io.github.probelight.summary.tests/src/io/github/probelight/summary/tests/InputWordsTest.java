package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.summary.InputWords;
import io.github.probelight.testing.Packed;
import io.github.probelight.testing.Samples;

/** Both faces tell of the same problem, each with what can be done there. */
class InputWordsTest {

	@TempDir
	Path folder = Path.of("");

	/** Why the engine refuses a file of this content. */
	private InputException refused(byte[] content) throws IOException {
		Path file = Files.write(folder.resolve("log"), content);
		return catchThrowableOfType(InputException.class,
				() -> Origins.of(file.toString(), List.of(), Budget.STANDARD));
	}

	/** What the engine says of a part that it reads, but not to its end. */
	private InputException partly(byte[] content) throws IOException {
		Path file = Files.write(folder.resolve("log"), content);
		try (LogInput input = LogInput.open(Origins.of(file.toString(), List.of(), Budget.STANDARD))) {
			input.read(ReadMonitor.NONE);
			return input.parts().getFirst().problem().orElseThrow();
		}
	}

	@Test
	void saysWhyAFileIsRefused() throws IOException {
		InputException empty = refused(new byte[0]);
		assertThat(InputWords.TERMINAL.of("a", empty)).isEqualTo("a is empty: there is nothing to report.");
		assertThat(InputWords.WINDOW.of("a", empty)).isEqualTo("a holds nothing.");
		InputException wide = refused("2013-06-26T15:04:13 [INFO] x\n".getBytes(StandardCharsets.UTF_16LE));
		assertThat(InputWords.TERMINAL.of("-", wide))
				.isEqualTo("standard input is UTF-16: convert it to UTF-8 first (iconv -f UTF-16 -t UTF-8).");
		assertThat(InputWords.WINDOW.of("a\u202e", wide)).isEqualTo(
				"a\u21c4 holds UTF-16 text, which is not read as a log. Unpack it and convert it to UTF-8.");
		InputException several = refused(Packed.zip("", "small-scan.log", "article.log"));
		assertThat(InputWords.TERMINAL.of("a.zip", several)).isEqualTo(
				"a.zip holds several scan logs: choose with --entry NAME, once or more: small-scan.log, article.log");
		assertThat(InputWords.WINDOW.of("a.zip", several)).isEqualTo(
				"a.zip holds several scan logs and none was chosen: small-scan.log, article.log.");
	}

	@Test
	void saysHowFarALogWasRead() throws IOException {
		byte[] packed = Packed.gzip(Samples.bytes("small-scan.log"));
		InputException cut = partly(Arrays.copyOf(packed, packed.length - 12));
		String bytes = "%,d".formatted(cut.bytes());
		assertThat(cut.bytes()).isPositive();
		assertThat(InputWords.TERMINAL.of("a.gz", cut)).isEqualTo(
				"a.gz is cut off after " + bytes + " bytes: what comes after that is missing in the report.");
		assertThat(InputWords.WINDOW.of("a.gz", cut))
				.isEqualTo("a.gz is cut off after " + bytes + " bytes of the log: the rest is missing.");
	}

	@Test
	void namesSomeOfManyEntriesAndCountsTheOthers() throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		for (int i = 0; i < 25; i++) {
			entries.put("notes" + i + ".txt", new byte[]{'x'});
		}
		InputException none = refused(Packed.zip(entries));
		assertThat(InputWords.TERMINAL.of("a", none)).endsWith("notes19.txt and 5 more.").doesNotContain("notes20");
		assertThat(InputWords.WINDOW.of("a", none)).endsWith("notes9.txt and 15 more.").doesNotContain("notes10");
	}

	@Test
	void givesTheReasonWithoutTheNameOnceMore() {
		IOException busy = new FileSystemException("a.log", null, "Device or resource busy");
		assertThat(InputWords.WINDOW.of("a.log", busy)).isEqualTo("a.log cannot be read: Device or resource busy");
		assertThat(InputWords.WINDOW.of("a.log", new IOException("bad\u001b[0m")))
				.isEqualTo("a.log cannot be read: bad\u241b[0m");
	}

	@Test
	void takesAFileThatIsGoneTheSameWhoeverSaysSo() {
		InputException missing = catchThrowableOfType(InputException.class,
				() -> Origins.of(folder.resolve("none").toString(), List.of(), Budget.STANDARD));
		assertThat(InputWords.WINDOW.of("a", missing)).startsWith("a is gone: ")
				.isEqualTo(InputWords.WINDOW.of("a", new NoSuchFileException("a")));
		assertThat(InputWords.WINDOW.of("a", new AccessDeniedException("a"))).startsWith("a may not be read: ");
		assertThat(InputWords.TERMINAL.of("a", missing)).isEqualTo("a does not exist: check the name.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			UNCHANGED | is unchanged | is unchanged
			GROWN     | the report covers its first 41,282 bytes | has grown since it was opened
			SHRUNK    | became shorter while it was read | became shorter or was replaced
			REPLACED  | was replaced while it was read   | became shorter or was replaced
			DELETED   | was deleted while it was read    | was deleted since it was opened
			""")
	void saysWhatBecameOfAFile(FileState state, String terminal, String window) {
		assertThat(InputWords.TERMINAL.of("a", state, 41_282)).contains(terminal);
		assertThat(InputWords.WINDOW.of("a", state, 41_282)).contains(window);
	}

	@ParameterizedTest
	@EnumSource
	void beginsWithTheNameAsItIsShown(InputWords face) {
		assertThat(face.of("-", FileState.DELETED, 0)).startsWith("standard input was deleted");
		assertThat(face.of("a\n", new NoSuchFileException("a"))).startsWith("a\u240a ");
	}
}
