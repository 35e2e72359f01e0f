package io.github.probelight.language.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The ways through the house that CONTRIBUTING.md tells lead to types and files that there are. */
class ContributingTest {

	private static final Pattern TYPE = Pattern.compile("`(?:[\\w.…-]+/)*([A-Z][a-z]\\w+)(?:\\.(?!xtext)\\w+)?`");
	private static final Pattern FILE = Pattern
			.compile("`(?:[\\w.…-]+/)*([\\w-]+\\.(?:txt|xml|xtext|properties|css|target|prefs|md))`");

	private static List<String> named(Pattern pattern) throws IOException {
		String text = Files.readString(root().resolve("CONTRIBUTING.md"));
		return pattern.matcher(text).results().map(found -> found.group(1)).distinct().toList();
	}

	private static Path root() {
		return Manifests.bundles().resolveSibling("");
	}

	private static List<String> files(String folder) throws IOException {
		try (Stream<Path> files = Files.walk(root().resolve(folder))) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}

	@Test
	void typesExist() throws IOException {
		assertThat(named(TYPE)).hasSizeGreaterThan(30)
				.contains("FindingKind")
				.isSubsetOf(files("bundles").stream().map(file -> file.replace(".java", "")).toList());
	}

	@Test
	void filesExist() throws IOException {
		List<String> files = Stream.concat(files("bundles").stream(), files("releng").stream()).toList();
		assertThat(named(FILE)).hasSizeGreaterThan(10).contains("reasons.txt").isSubsetOf(files);
	}
}
