package io.github.probelight.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.workspace.DistinctNames;

class DistinctNamesTest {
	private static List<Path> files(String files) {
		return Stream.of(files.split(" ")).map(Path::of).toList();
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', textBlock = """
			/a/x.log, x.log
			/a/x.log /b/y.log, x.log y.log
			/a/x.log /b/x.log, a/x.log b/x.log
			/a/x.log /b/x.log /c/y.log, a/x.log b/x.log y.log
			/1/a/x.log /2/a/x.log /b/x.log, 1/a/x.log 2/a/x.log b/x.log
			/x.log /a/x.log, x.log a/x.log
			/a/x.log /a/x.log, a/x.log a/x.log
			""")
	void differAsFarAsTheFilesDo(String files, String names) {
		assertThat(String.join(" ", DistinctNames.of(files(files)))).isEqualTo(names);
	}

	@ParameterizedTest
	@CsvSource({"/a/x.log /b/x.log, a/x.log + b/x.log", "/a/x.log /a/y.log /a/z.log, x.log + 2"})
	void manyAreCounted(String files, String name) {
		assertThat(DistinctNames.together(files(files))).isEqualTo(name);
	}
}
