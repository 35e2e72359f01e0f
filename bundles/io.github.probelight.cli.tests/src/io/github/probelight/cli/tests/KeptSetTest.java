package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.testing.Packed;
import io.github.probelight.testing.Samples;

/** Packed logs, and several that are read as one, are kept too, and say the same from what is kept of them. */
class KeptSetTest {

	@TempDir
	Path folder = Path.of("");

	static List<String> names() {
		return Samples.names();
	}

	private KeptReports store() {
		return KeptTest.store(folder);
	}

	/** Asks twice: what is read, and what is kept. */
	private void assertSaysTheSame(String... logs) {
		for (String command : List.of("report --all", "report --format json", "export --table hosts --format csv",
				"export --table findings --format json")) {
			String[] arguments = Stream.concat(Stream.of(command.split(" ")), Stream.of(logs)).toArray(String[]::new);
			Run expected = Run.of(arguments);
			assertThat(Run.with(store(), arguments)).isEqualTo(expected);
			assertThat(Run.with(store(), arguments)).isEqualTo(expected);
		}
	}

	private Path packed(String sample) throws IOException {
		return Files.write(folder.resolve("a.log.gz"), Packed.gzip(Files.readAllBytes(Samples.copy(sample, folder))));
	}

	@ParameterizedTest
	@MethodSource("names")
	void aPackedLogSaysTheSame(String sample) throws IOException {
		assertSaysTheSame(packed(sample).toString());
	}

	@ParameterizedTest
	@MethodSource("names")
	void severalLogsSayTheSame(String sample) throws IOException {
		String log = Samples.copy(sample, folder).toString();
		String other = packed("ipv6.log").toString();
		assertSaysTheSame(other, log);
	}

	@Test
	void eachSetIsKeptOnce() throws IOException {
		String log = Samples.copy("small-scan.log", folder).toString();
		String gz = packed("interleaved-sites.log").toString();
		Run.with(store(), "report", log);
		Run.with(store(), "report", gz);
		Run.with(store(), "report", log, gz);
		assertThat(store().logs()).isEqualTo(3);
		Run.with(store(), "report", gz, log);
		Run.with(store(), "report", "--format", "json", log, gz);
		assertThat(store().logs()).as("they are in the order of time").isEqualTo(3);
	}

	@Test
	void aLogGivenTwiceIsTold() throws IOException {
		String log = Samples.copy("small-scan.log", folder).toString();
		String twin = Files.copy(Path.of(log), folder.resolve("twin.log")).toString();
		assertSaysTheSame(log, twin);
		assertThat(Run.with(store(), "report", log, twin).out()).contains("twin.log");
	}

	/** An entry of a zip is another log than its neighbours. */
	@Test
	void entriesOfAZipAreKeptApart() throws IOException {
		Path zip = folder.resolve("logs.zip");
		byte[] one = Files.readAllBytes(Samples.copy("small-scan.log", folder));
		byte[] other = Files.readAllBytes(Samples.copy("ipv6.log", folder));
		Files.write(zip, Packed.zip(Map.of("one.log", one, "other.log", other)));
		assertSaysTheSame("--entry", "one.log", zip.toString());
		assertSaysTheSame("--entry", "other.log", zip.toString());
		assertSaysTheSame("--entry", "one.log", "--entry", "other.log", zip.toString());
		assertThat(store().logs()).isEqualTo(3);
	}

	@Test
	void whatHasChangedIsReadAnew() throws IOException {
		Path log = Samples.copy("small-scan.log", folder);
		Path gz = packed("ipv6.log");
		assertSaysTheSame(log.toString(), gz.toString());
		FileTime time = Files.getLastModifiedTime(log);
		Files.writeString(log, Files.readString(log).replace("ALIVE", "DEADS"));
		Files.setLastModifiedTime(log, time);
		assertSaysTheSame(log.toString(), gz.toString());
		Files.writeString(log, Files.readString(log) + Files.readString(log));
		assertSaysTheSame(log.toString(), gz.toString());
		Files.write(gz, Packed.gzip(Files.readAllBytes(log)));
		assertSaysTheSame(log.toString(), gz.toString());
		assertSaysTheSame(gz.toString());
	}

	/** Somebody may get the rest of it later, under the same name. */
	@Test
	void whatCannotBeReadToItsEndIsNotKept() throws IOException {
		byte[] whole = Files.readAllBytes(packed("small-scan.log"));
		Path cut = Files.write(folder.resolve("cut.log.gz"), Arrays.copyOf(whole, whole.length - 20));
		assertSaysTheSame(cut.toString());
		assertThat(store().logs()).isZero();
	}

	/** What is kept has the names that are to be hidden. */
	@Test
	void underPseudonymsNothingIsKeptOrUsed() throws IOException {
		String gz = packed("small-scan.log").toString();
		Run.with(store(), "report", gz);
		assertThat(store().logs()).isEqualTo(1);
		Path key = folder.resolve("key");
		String[] arguments = {"report", "--anonymise", "--key", key.toString(), gz};
		Run first = Run.with(store(), arguments);
		assertThat(first).isEqualTo(Run.of(arguments));
		assertThat(store().logs()).isEqualTo(1);
		assertThat(first.out()).isNotEqualTo(Run.of("report", gz).out());
	}
}
