package io.github.probelight.testing;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Java program that has run in a process of its own, so that it has little memory.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record OwnProcess(int code, String out, String err) {

	/**
	 * Runs a program to its end.
	 *
	 * @param javaOptions what Java is told, such as {@code -Xmx256m}
	 * @param main the class to run, and whose bundle is on the class path
	 * @param others classes of the other bundles that it needs
	 */
	public static OwnProcess run(List<String> javaOptions, Class<?> main, List<Class<?>> others,
			String... arguments)
			throws IOException, InterruptedException {
		return runBy(List.of(), javaOptions, main, others, arguments);
	}

	/** Does the same by another program, which is given the command behind its own arguments. */
	public static OwnProcess runBy(List<String> launcher, List<String> javaOptions, Class<?> main,
			List<Class<?>> others, String... arguments) throws IOException, InterruptedException {
		String classPath = Stream.concat(Stream.of(main), others.stream())
				.map(OwnProcess::home)
				.map(Path::toString)
				.collect(Collectors.joining(File.pathSeparator));
		List<String> command = new ArrayList<>(launcher);
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(javaOptions);
		command.addAll(List.of("-cp", classPath, main.getName()));
		command.addAll(List.of(arguments));
		Path out = Files.createTempFile("probelight", ".out");
		Path err = Files.createTempFile("probelight", ".err");
		try {
			int code = new ProcessBuilder(command).redirectOutput(out.toFile())
					.redirectError(err.toFile())
					.start()
					.waitFor();
			return new OwnProcess(code, Files.readString(out, StandardCharsets.UTF_8),
					Files.readString(err, StandardCharsets.UTF_8));
		} finally {
			Files.delete(out);
			Files.delete(err);
		}
	}

	/** Where the classes of a bundle or a library are: a jar, a folder of classes, or a checkout with such a folder. */
	private static Path home(Class<?> type) {
		CodeSource source = type.getProtectionDomain().getCodeSource();
		try {
			Path home = Path.of(new URI(source.getLocation().toString().replace(" ", "%20")));
			Path built = home.resolve("target/classes");
			return Files.isDirectory(built) ? built : home;
		} catch (URISyntaxException | NullPointerException e) {
			throw new IllegalStateException("No way to the classes of " + type, e);
		}
	}
}
