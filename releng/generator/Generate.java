import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;

import org.eclipse.emf.mwe2.launch.runtime.Mwe2Launcher;

/**
 * Runs the MWE2 workflow of the language bundle, and fails where the workflow alone would not: MWE2 ends with 0 although
 * ANTLR warned that two readings of one text are possible. Does nothing when grammar, workflow and versions are those of
 * the last run.
 *
 * <p>Arguments: folder of the language bundle, file to note the last run in, version of Xtext.
 */
final class Generate {
	private static final String SOURCES = "src/io/github/probelight/language";
	private static final Pattern COMPLAINT = Pattern.compile("(?m)^.*\\b(warning|error)\\(\\d+\\).*$");

	public static void main(String[] arguments) throws IOException {
		Path bundle = Path.of(arguments[0]).toAbsolutePath().normalize();
		Path note = Path.of(arguments[1]);
		String inputs = arguments[2] + '\n' + read(bundle, "ScanLog.xtext") + read(bundle, "GenerateScanLog.mwe2");
		if (Files.isRegularFile(note) && Files.readString(note).equals(inputs) && generated(bundle)) {
			System.out.println("The generated sources are up to date.");
			return;
		}
		Files.deleteIfExists(note);
		String output = run(bundle);
		if (COMPLAINT.matcher(output).find() || !generated(bundle)) {
			System.err.println("The grammar is not clean, see the warnings and errors above.");
			System.exit(1);
		}
		forgetClasses(bundle.getParent());
		Files.createDirectories(note.getParent());
		Files.writeString(note, inputs);
	}

	/**
	 * Makes the compiler start from scratch in all bundles: token types and feature ids of the generated code are
	 * constants, which are copied into classes that an incremental build would take for up to date.
	 */
	private static void forgetClasses(Path bundles) throws IOException {
		try (var folders = Files.list(bundles)) {
			for (Path classes : folders.map(folder -> folder.resolve("target/classes")).filter(Files::isDirectory).toList())
				{
try (var files = Files.walk(classes)) {
					for (Path file : files.sorted(Comparator.reverseOrder()).toList())
						{
Files.delete(file);
}
				}
}
		}
	}

	private static String read(Path bundle, String name) throws IOException {
		return Files.readString(bundle.resolve(SOURCES).resolve(name));
	}

	private static boolean generated(Path bundle) {
		return Files.isDirectory(bundle.resolve("src-gen/io/github/probelight/language/parser/antlr/internal"))
				&& Files.isRegularFile(bundle.resolve("model/generated/ScanLog.ecore"));
	}

	/** Everything that the workflow printed; the person sees it too. */
	private static String run(Path bundle) {
		ByteArrayOutputStream copy = new ByteArrayOutputStream();
		PrintStream out = System.out;
		PrintStream err = System.err;
		System.setOut(new PrintStream(new Tee(out, copy), true, StandardCharsets.UTF_8));
		System.setErr(new PrintStream(new Tee(err, copy), true, StandardCharsets.UTF_8));
		try {
			new Mwe2Launcher().run(new String[] { bundle.resolve(SOURCES).resolve("GenerateScanLog.mwe2").toString(), "-p",
					"rootPath=" + bundle.resolve("..").normalize() });
		} finally {
			System.setOut(out);
			System.setErr(err);
		}
		return copy.toString(StandardCharsets.UTF_8);
	}

	/** Writes everything twice. */
	private static final class Tee extends OutputStream {
		private final OutputStream first;
		private final OutputStream second;

		Tee(OutputStream first, OutputStream second) {
			this.first = first;
			this.second = second;
		}

		@Override
		public void write(int b) throws IOException {
			first.write(b);
			second.write(b);
		}

		@Override
		public void flush() throws IOException {
			first.flush();
		}
	}
}
