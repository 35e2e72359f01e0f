package io.github.probelight.launcher;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The unpacked product.
 *
 * @param folder
 *            has the plug-ins in {@code plugins}, and in {@code sql} what queries need, if there is that for this system
 */
record Installation(Path folder) {
	/** The command line and all that it uses; in the product's other start, the script for Linux, the same. */
	private static final List<String> COMMAND_LINE = List.of("io.github.probelight.cli", "io.github.probelight.export",
			"io.github.probelight.summary", "io.github.probelight.engine", "io.github.probelight.knowledge",
			"io.github.probelight.query", "picocli", "com.fasterxml.jackson.core.jackson-core", "de.siegmar.fastcsv",
			"wrapped.com.google.re2j.re2j", "com.samskivert.jmustache");

	/** The product in which the jar with this class lies. */
	static Installation ofThisJar() throws URISyntaxException {
		Path jar = Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		Path folder = jar.toAbsolutePath().getParent();
		return new Installation(folder.endsWith("plugins") ? folder.getParent() : folder);
	}

	/** The class path of the command line. */
	List<Path> commandLine() {
		List<Path> jars = new ArrayList<>();
		for (String bundle : COMMAND_LINE) {
			jars.add(jar(bundle));
		}
		Path driver = folder.resolve("sql").resolve("duckdb_jdbc.jar");
		if (Files.exists(driver)) {
			jars.add(driver);
		}
		return jars;
	}

	/** What starts the workbench. */
	List<Path> workbench() {
		return List.of(jar("org.eclipse.equinox.launcher"));
	}

	/** The newest jar of a bundle: an update leaves the older one beside it. */
	private Path jar(String bundle) {
		try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder.resolve("plugins"), bundle + "_*.jar")) {
			return StreamSupport.stream(jars.spliterator(), false)
					.collect(Collectors.maxBy(Comparator.comparing(Path::toString)))
					.orElseThrow(this::noProduct);
		} catch (IOException e) {
			throw noProduct();
		}
	}

	private LauncherException noProduct() {
		return new LauncherException(
				folder + " holds no Probelight: probelight.jar belongs into the unpacked product.");
	}
}
