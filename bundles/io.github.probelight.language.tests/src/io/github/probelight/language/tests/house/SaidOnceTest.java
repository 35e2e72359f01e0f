package io.github.probelight.language.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What a person reads is written in one place, and all faces take it from there. */
class SaidOnceTest {

	private static final Pattern DURATION = Pattern.compile("\"[^\"\n]*(?:%0?\\d*d|\\{\\d\\})? (?:min|h) ?(?:%|\")");
	private static final Pattern COLUMN = Pattern
			.compile("(?:TypedColumn\\.\\w+|TypedColumn<>|latency)\\(\\s*\"(\\w+)\",\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"");

	/** Sources and messages of all bundles that ship, by path. */
	private static final TreeMap<Path, String> TEXTS = texts();

	private static TreeMap<Path, String> texts() {
		TreeMap<Path, String> texts = new TreeMap<>();
		try (Stream<Path> bundles = Files.list(Manifests.bundles())) {
			for (Path bundle : bundles.filter(SaidOnceTest::ships).map(folder -> folder.resolve("src")).toList()) {
				try (Stream<Path> files = Files.walk(bundle)) {
					for (Path file : files.filter(file -> file.toString().matches(".*\\.(java|properties)")).toList()) {
						texts.put(file, Files.readString(file));
					}
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return texts;
	}

	private static boolean ships(Path bundle) {
		return Files.isDirectory(bundle.resolve("src"))
				&& !bundle.toString().matches(".*\\.(tests|benchmarks|fuzzing|testing)");
	}

	private static List<MatchResult> columns() {
		List<MatchResult> columns = new ArrayList<>();
		TEXTS.forEach((file, text) -> {
			if (file.getParent().endsWith("summary/table")) {
				columns.addAll(COLUMN.matcher(text).results().toList());
			}
		});
		return columns;
	}

	@Test
	void durationsHaveOneForm() {
		assertThat(TEXTS.entrySet()
				.stream()
				.filter(text -> DURATION.matcher(text.getValue()).find())
				.map(text -> text.getKey().getFileName().toString()))
				.containsExactly("Durations.java");
	}

	@Test
	void columnsHaveOneMeaning() {
		List<MatchResult> columns = columns();
		assertThat(columns).hasSizeGreaterThan(50);
		for (MatchResult column : columns) {
			long times = TEXTS.values()
					.stream()
					.mapToLong(text -> Pattern.compile(Pattern.quote('"' + column.group(3) + '"')
							+ "|= " + Pattern.quote(column.group(3)) + "(?=\n)").matcher(text).results().count())
					.sum();
			long defined = columns.stream().filter(other -> other.group(3).equals(column.group(3))).count();
			assertThat(times).as(column.group(3)).isEqualTo(defined);
		}
	}

	@Test
	void noMessageIsTheTitleOfAColumn() {
		Set<String> titles = columns().stream().map(column -> column.group(2)).collect(Collectors.toSet());
		TEXTS.forEach((file, text) -> {
			if (file.toString().endsWith(".properties")) {
				assertThat(text.lines().map(line -> line.replaceFirst("^\\w+ = ", ""))).as(file.toString())
						.doesNotContainAnyElementsOf(titles);
			}
		});
	}
}
