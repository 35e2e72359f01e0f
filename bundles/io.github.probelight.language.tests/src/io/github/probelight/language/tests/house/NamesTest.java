package io.github.probelight.language.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A name stands for one thing: no two types of the project have the same, wherever they are. */
class NamesTest {

	/** Names that stand twice, and why. */
	private static final Map<String, String> TWICE = Map.of(
			"package-info", "not a type",
			"Messages", "the texts of one bundle that a person reads, found by name by the platform's NLS",
			"Notice",
			"of a log it is an entry worth a look, of a table what it says instead of rows: both are notices");

	/** The places of each name, by name: those of files, which are those of the types that are not inside others. */
	private static Map<String, Set<String>> places() throws IOException {
		Path bundles = Manifests.bundles();
		Map<String, Set<String>> places = new TreeMap<>();
		try (Stream<Path> folders = Files.list(bundles)) {
			for (Path sources : folders.map(folder -> folder.resolve("src")).filter(Files::isDirectory).toList()) {
				try (Stream<Path> files = Files.walk(sources)) {
					files.filter(file -> file.toString().endsWith(".java"))
							.forEach(file -> places
									.computeIfAbsent(file.getFileName().toString().replace(".java", ""),
											name -> new TreeSet<>())
									.add(bundles.relativize(file).toString()));
				}
			}
		}
		return places;
	}

	@Test
	void seesTheProject() throws IOException {
		assertThat(places()).hasSizeGreaterThan(400).containsKeys("ReportBuilder", "NamesTest");
	}

	@Test
	void noNameStandsTwiceWithoutAReason() throws IOException {
		places().forEach((name, places) -> {
			if (!TWICE.containsKey(name)) {
				assertThat(places).as("types called " + name).hasSize(1);
			}
		});
	}

	@Test
	void noReasonOutlivesItsNames() throws IOException {
		Map<String, Set<String>> places = places();
		List<String> stale = TWICE.keySet()
				.stream()
				.filter(name -> places.getOrDefault(name, Set.of()).size() < 2)
				.toList();
		assertThat(stale).isEmpty();
	}
}
