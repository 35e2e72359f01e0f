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

	/** What each bundle requires and imports, by its name without the common prefix; optional imports included. */
	static SortedMap<String, List<String>> imports() {
		SortedMap<String, List<String>> imports = new TreeMap<>();
		try (Stream<Path> folders = Files.list(bundles())) {
			folders.filter(folder -> Files.isRegularFile(manifest(folder)))
					.forEach(folder -> imports.put(shortName(folder.getFileName().toString()), read(manifest(folder))));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return imports;
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
			List<String> names = names(attributes.getValue("Require-Bundle"));
			names.addAll(names(attributes.getValue("Import-Package")));
			return names;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The names of a header: {@code a;version="[1,2)",b} gives a and b. */
	static List<String> names(@Nullable String header) {
		List<String> names = new ArrayList<>();
		if (header != null) {
			for (String clause : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
				names.add(shortName(clause.split(";", 2)[0].strip()));
			}
		}
		return names;
	}

	private static String shortName(String name) {
		return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
	}
}
