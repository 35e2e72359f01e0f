package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.scan.Unread;
import io.github.probelight.summary.LogNames;

/** The names of logs tell them apart, and no more of the computer they lie on. */
class LogNamesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"a.log|a.log", "/home/amelia/scans/a.log|a.log", "../a.log|a.log", "-|-",
			"/x/a.log,/x/b.log|a.log,b.log", "/x/one/a.log,/x/two/a.log,/x/b.log|one/a.log,two/a.log,b.log",
			"/x/y/a.log,/z/y/a.log|x/y/a.log,z/y/a.log", "a.log,/x/a.log|a.log,x/a.log", "/a.log,a.log|/a.log,a.log",
			"/x/a.log,/x/a.log|a.log,a.log", "y/a.log,/x/y/a.log,/a.log|y/a.log,x/y/a.log,/a.log",
			"/x/logs.zip/scan.log|scan.log", "x/,y/|x/,y/", "a b/c d.log|c d.log"})
	void areThoseOfTheFilesWithWhatTellsThemApart(String given, String shown) {
		assertThat(LogNames.of(Stream.of(given.split(","))
				.map(name -> new Part(name, 0, 0, 0, Optional.empty(), FileState.UNCHANGED, "", Unread.NONE, ""))
				.toList())).containsExactly(shown.split(","));
	}
}
