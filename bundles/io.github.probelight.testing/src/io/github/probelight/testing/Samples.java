package io.github.probelight.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of the folder {@code samples}; its README.md says what each one shows. They are found in the bundle, on a
 * class path with the folder's parent, and beside the classes of a checkout.
 */
public final class Samples {
	private static final String FOLDER = "samples/";
	private static final String OTHERS = "other/";

	private Samples() {}

	/** Names of the scan logs, such as {@code small-scan.log}: all that are to be read, or recognised as too old. */
	public static List<String> names() {
		return listed().stream().filter(name -> !name.startsWith(OTHERS)).toList();
	}

	/** Names of the files that are no scan logs in UTF-8, such as {@code other/syslog.log}. */
	public static List<String> others() {
		return listed().stream().filter(name -> name.startsWith(OTHERS)).toList();
	}

	/** @throws UncheckedIOException if there is no such sample */
	public static byte[] bytes(String name) {
		try (InputStream in = open(name)) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Writes a sample into a folder, over an older copy, and returns the file. */
	public static Path copy(String name, Path folder) throws IOException {
		Path file = folder.resolve(name.substring(name.lastIndexOf('/') + 1));
		return Files.write(file, bytes(name));
	}

	/**
	 * What the {@code .expected} file of a scan log states, in its order. Times are epoch milliseconds.
	 *
	 * @throws UncheckedIOException if the sample has none
	 */
	public static Map<String, Long> expected(String name) {
		String file = name.substring(0, name.lastIndexOf('.')) + ".expected";
		Map<String, Long> facts = new LinkedHashMap<>();
		text(file).lines().filter(line -> !line.isBlank()).forEach(line -> {
			String[] parts = line.split(" = ", 2);
			facts.put(parts[0], value(parts[1]));
		});
		return Collections.unmodifiableMap(facts);
	}

	private static long value(String text) {
		return text.indexOf('T') < 0
				? Long.parseLong(text)
				: LocalDateTime.parse(text).toInstant(ZoneOffset.UTC).toEpochMilli();
	}

	private static List<String> listed() {
		return text("samples.txt").lines().toList();
	}

	private static String text(String name) {
		return new String(bytes(name), StandardCharsets.UTF_8);
	}

	private static InputStream open(String name) throws IOException {
		InputStream in = Samples.class.getResourceAsStream("/" + FOLDER + name);
		return in != null ? in : Files.newInputStream(besideClasses(name));
	}

	/** The folder lies in the bundle's root, the classes somewhere below it. */
	private static Path besideClasses(String name) throws IOException {
		CodeSource source = Samples.class.getProtectionDomain().getCodeSource();
		try {
			Path start = source == null ? Path.of("") : Path.of(new URI(source.getLocation().toString()));
			for (Path root = start.toAbsolutePath(); root != null; root = root.getParent()) {
				if (Files.exists(root.resolve(FOLDER + "samples.txt"))) {
					return root.resolve(FOLDER + name);
				}
			}
		} catch (URISyntaxException | IllegalArgumentException e) {
			throw new IOException("No way from " + source + " to the samples", e);
		}
		throw new NoSuchFileException(FOLDER + name);
	}
}
