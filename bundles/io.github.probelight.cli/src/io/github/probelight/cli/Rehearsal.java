package io.github.probelight.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs each command once and writes nothing. The start script has Java keep the classes that this needs, and all later
 * commands start sooner.
 */
public final class Rehearsal {

	private static final String LOG = """
			2026-01-01T00:00:00 [INFO] [Thread: Scan default:1] [Site: S] [10.0.0.1] ALIVE (reason=echo-reply)
			2026-01-01T00:00:01 [INFO] [Thread: Scan default:1] [Site: S] [10.0.0.1:80/TCP] OPEN (reason=syn-ack:TTL=64)
			""";

	private Rehearsal() {}

	/** Runs the frequent commands, and one whose arguments picocli reads. */
	public static void main(String[] arguments) throws IOException {
		Path log = Files.writeString(Files.createTempFile("probelight", ".log"), LOG);
		String name = log.toString();
		run("explain", "reset", "TTL=0");
		run("report", name);
		run("report", "--format", "json", name);
		run("report", "--format", "csv", name);
		run("report", "--format", "html", name);
		run("export", "--table", "hosts", "--format", "csv", name);
		run("export", "--table", "results", "--format", "csv", name);
		run("host", "10.0.0.1", name);
		run("explain", "--list");
		Files.delete(log);
	}

	private static void run(String... arguments) {
		PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
		Probelight.run(InputStream.nullInputStream(), nowhere, nowhere, arguments);
	}
}
