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

	/** What the language server needs besides: it knows the words of a line by the grammar. */
	private static final List<String> LANGUAGE_SERVER = List.of("io.github.probelight.lsp",
			"io.github.probelight.language.ide", "io.github.probelight.language", "org.eclipse.lsp4j",
			"org.eclipse.lsp4j.jsonrpc", "com.google.gson", "org.eclipse.xtext", "org.eclipse.xtext.util",
			"org.eclipse.xtext.xbase.lib", "org.eclipse.xtend.lib", "org.eclipse.emf.common", "org.eclipse.emf.ecore",
			"org.eclipse.emf.ecore.xmi", "com.google.inject", "jakarta.inject.jakarta.inject-api", "org.aopalliance",
			"com.google.guava", "com.google.guava.failureaccess", "org.antlr.runtime", "org.apache.log4j",
			"org.eclipse.equinox.common", "org.eclipse.osgi");

	/** The product in which the jar with this class lies. */
	static Installation ofThisJar() throws URISyntaxException {
		Path jar = Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		Path folder = jar.toAbsolutePath().getParent();
		return new Installation(folder.endsWith("plugins") ? folder.getParent() : folder);
	}

	/** The class path of the command line. */
	List<Path> commandLine() {
		List<Path> jars = jars(COMMAND_LINE);
		Path driver = folder.resolve("sql").resolve("duckdb_jdbc.jar");
		if (Files.exists(driver)) {
			jars.add(driver);
		}
		return jars;
	}

	/** The class path of the language server. */
	List<Path> languageServer() {
		List<Path> jars = jars(COMMAND_LINE);
		jars.addAll(jars(LANGUAGE_SERVER));
		return jars;
	}

	/** What starts the workbench. */
	List<Path> workbench() {
		return List.of(jar("org.eclipse.equinox.launcher"));
	}

	private List<Path> jars(List<String> bundles) {
		List<Path> jars = new ArrayList<>();
		for (String bundle : bundles) {
			jars.add(jar(bundle));
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
