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
 *            has the plug-ins in {@code plugins}, files that name those of a program, and in {@code sql} what queries need, if there is that for this system
 */
record Installation(Path folder) {
	/** The product in which the jar with this class lies. */
	static Installation ofThisJar() throws URISyntaxException {
		Path jar = Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		Path folder = jar.toAbsolutePath().getParent();
		return new Installation(folder.endsWith("plugins") ? folder.getParent() : folder);
	}

	/** The class path of the command line. */
	List<Path> commandLine() {
		List<Path> jars = jars("command-line");
		Path driver = folder.resolve("sql").resolve("duckdb_jdbc.jar");
		if (Files.exists(driver)) {
			jars.add(driver);
		}
		return jars;
	}

	/** The class path of the language server. */
	List<Path> languageServer() {
		return jars("language-server");
	}

	/** What starts the workbench. */
	List<Path> workbench() {
		return List.of(jar("org.eclipse.equinox.launcher"));
	}

	/** The jars of a program, whose bundles a file names, one a line; the start script of Linux reads it too. */
	private List<Path> jars(String program) {
		List<Path> jars = new ArrayList<>();
		try {
			for (String bundle : Files.readAllLines(folder.resolve(program + ".bundles"))) {
				jars.add(jar(bundle));
			}
		} catch (IOException e) {
			throw noProduct();
		}
		return jars;
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
