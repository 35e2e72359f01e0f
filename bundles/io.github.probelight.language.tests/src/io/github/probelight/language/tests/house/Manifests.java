package io.github.probelight.language.tests.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/** The manifests of all bundles of the project, read from its folders. */
final class Manifests {

	private static final String PREFIX = "io.github.probelight.";

	private Manifests() {}

	/** The names of what each bundle requires and imports, all without the common prefix. */
	static SortedMap<String, List<String>> imports() {
		SortedMap<String, List<String>> imports = new TreeMap<>();
		clauses().forEach((bundle, clauses) -> imports.put(bundle, clauses.stream().map(Manifests::name).toList()));
		return imports;
	}

	/**
	 * What each bundle requires and imports as it stands there, with its versions; by the bundle's name without the
	 * common prefix; optional imports included.
	 */
	static SortedMap<String, List<String>> clauses() {
		SortedMap<String, List<String>> clauses = new TreeMap<>();
		try (Stream<Path> folders = Files.list(bundles())) {
			folders.filter(folder -> Files.isRegularFile(manifest(folder)))
					.forEach(
							folder -> clauses.put(shortName(folder.getFileName().toString()), read(manifest(folder))));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return clauses;
	}

	/** The folder of bundles: above the folder that the tests run in, wherever below it that is. */
	static Path bundles() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			Path bundles = folder.resolve("bundles");
			if (Files.isRegularFile(folder.resolve("pom.xml")) && Files.isDirectory(bundles)) {
				return bundles;
			}
		}
		throw new IllegalStateException("No bundles folder above " + Path.of("").toAbsolutePath());
	}

	private static Path manifest(Path folder) {
		return folder.resolve("META-INF/MANIFEST.MF");
	}

	private static List<String> read(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			Attributes attributes = new Manifest(in).getMainAttributes();
			List<String> clauses = clauses(attributes.getValue("Require-Bundle"));
			clauses.addAll(clauses(attributes.getValue("Import-Package")));
			return clauses;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The clauses of a header: {@code a;version="[1,2)",b} gives {@code a;version="[1,2)"} and {@code b}. */
	static List<String> clauses(@Nullable String header) {
		List<String> clauses = new ArrayList<>();
		if (header != null) {
			for (String clause : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
				clauses.add(clause.strip());
			}
		}
		return clauses;
	}

	/** The name in a clause, without the common prefix. */
	static String name(String clause) {
		return shortName(clause.split(";", 2)[0].strip());
	}

	private static String shortName(String name) {
		return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
	}
}
