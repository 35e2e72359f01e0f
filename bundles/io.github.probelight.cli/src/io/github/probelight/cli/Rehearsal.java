package io.github.probelight.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import io.github.probelight.engine.keep.KeepRules;
import io.github.probelight.engine.keep.KeptReports;

/**
 * Runs each command once and writes nothing. The start script has Java keep the classes that this needs, and all later
 * commands start sooner.
 */
public final class Rehearsal {

	/** Has of all that people ask for: what it lacks, Java makes anew for each log that has it. */
	public static final String LOG = """
			2026-01-01T00:00:00 [INFO] [Thread: Scan default:1] [Site: S] Scan for site S started by "a".
			2026-01-01T00:00:00 [INFO] [Thread: Scan default:1] [Site: S] Excluding address range: 10.0.0.7 - 10.0.0.9
			2026-01-01T00:00:00 [WARN] [Thread: Scan default:1] [Site: S] Unable to determine IP address for target: a.test
			2026-01-01T00:00:01 [INFO] [Thread: Scan default:1] [Site: S] Nmap phase started.
			2026-01-01T00:00:01 [INFO] [Thread: Scan default:1] [Site: S] Nmap will scan 1,024 IP addresses at a time.
			2026-01-01T00:00:01 [INFO] [Thread: Scan default:1] [Site: S] Nmap scan of 4 IP addresses starting.
			2026-01-01T00:00:02 [INFO] [Thread: Scan 1:nmap:stdin] [Site: S] Nmap task Ping Scan started.
			2026-01-01T00:00:05 [INFO] [Thread: Scan 1:nmap:stdin] [Site: S] Nmap task Ping Scan is an estimated 25.06% \
			complete with an estimated 9 second(s) remaining
			2026-01-01T00:00:09 [INFO] [Thread: Scan 1:nmap:stdin] [Site: S] [10.0.0.1] ALIVE (reason=echo-reply:\
			latency=85ms:variance=13ms:timeout=138ms)
			2026-01-01T00:00:09 [INFO] [Thread: Scan 1:nmap:stdin] [Site: S] [10.0.0.2] ALIVE (reason=reset:latency=2000ms)
			2026-01-01T00:00:09 [INFO] [Thread: Scan 1:nmap:stdin] [Site: S] [10.0.0.3] DEAD (reason=no-response)
			2026-01-01T00:00:09 [INFO] [Thread: Scan 1:nmap:stdin] [Site: S] [10.0.0.3] DEAD (reason=no-response)
			2026-01-01T00:00:09 [INFO] [Thread: Scan 1:nmap:stdin] [Site: S] [2001:db8::1] ALIVE (reason=user-set)
			2026-01-01T00:00:10 [INFO] [Thread: Scan 1:nmap:stdin] [Site: S] Nmap task Ping Scan completed.
			2026-01-01T00:00:10 [INFO] [Thread: Scan 1:nmap:stdin] [Site: S] Nmap task Connect Scan started.
			2026-01-01T00:00:11 [INFO] [Thread: Scan 1:nmap:stdin] [Site: S] [10.0.0.1:80/TCP] OPEN (reason=syn-ack:TTL=0)
			2026-01-01T00:00:11 [INFO] [Thread: Scan 1:nmap:stdin] [Site: S] Nmap task SYN Stealth Scan started.
			2026-01-01T00:00:12 [INFO] [Thread: Scan 1:nmap:stdin] [Site: S] [10.0.0.1:80/TCP] OPEN (reason=syn-ack:TTL=64)
			2026-01-01T00:00:12 [INFO] [Thread: Scan 1:nmap:stdin] [Site: S] [10.0.0.1:22/TCP] OPEN (reason=syn-ack:TTL=128)
			2026-01-01T00:00:12 [INFO] [Thread: Scan 1:nmap:stdin] [Site: S] [10.0.0.1:81/TCP] CLOSED (reason=reset:TTL=64)
			2026-01-01T00:00:12 [INFO] [Thread: Scan 1:nmap:stdin] [Site: S] [10.0.0.1:53/UDP]  FILTERED (reason=no-response)
			2026-01-01T00:10:00 [INFO] [Thread: Scan default:1] [Site: S] Nmap phase complete.
			2026-01-01T00:10:01 [INFO] [Thread: Scan default:1] [Site: S] [10.0.0.1] Engine starting node scan
			2026-01-01T00:10:02 [WARN] [Thread: do@10.0.0.1:445] [Site: S] [10.0.0.1:445/TCP] Administrative credentials \
			failed (access denied).
			2026-01-01T00:10:02 [INFO] [Thread: do@10.0.0.1:22] [Site: S] [10.0.0.1:22/TCP] SystemFingerprint \
			[certainty=0.85][description=Linux] source: SSH
			2026-01-01T00:10:02 [INFO] [Thread: do@10.0.0.1:22] [Site: S] [10.0.0.1:22/TCP] a-check - VULNERABLE
			2026-01-01T00:10:02 [INFO] [Thread: do@10.0.0.1:22] [Site: S] [10.0.0.1:22/TCP] b-check - NOT VULNERABLE
			2026-01-01T00:10:03 [ERROR] [Thread: do@10.0.0.1:22] [Site: S] [10.0.0.1:22/TCP] c-check - ERROR timed out
			java.net.SocketTimeoutException: Receive timed out
				at com.example.A.b(A.java:7)
			2026-01-01T00:10:03 [INFO] [Thread: Scan default:1] [Site: S] [10.0.0.1] Freeing node cache data
			2026-01-01T00:10:04 [INFO] [Thread: SPIDER::do@10.0.0.1:80] [Site: S] [10.0.0.1:80/TCP] Shutting down spider \
			(37 URLs spidered in 5.2 seconds)
			2026-01-01T00:10:04 [INFO] [Thread: Scan default:1] [Site: S] 1 node completed, 0 active, 0 pending.
			2026-01-01T00:10:05 [INFO] [Thread: Scan default:1] [Site: S] Scan [1] completed in 10 minutes
			""";

	/** Keeps the report of the smallest log. */
	private static final KeepRules ALL = new KeepRules(1 << 24, 0, -60_000);

	private Rehearsal() {}

	/**
	 * Runs the frequent commands, and one whose arguments picocli reads.
	 *
	 * @param arguments anything, if there is a database to ask
	 * @throws IllegalStateException if one of them does not do what it is asked for
	 */
	public static void main(String[] arguments) throws IOException {
		Path folder = Files.createTempDirectory("probelight");
		try {
			run(folder, arguments.length > 0);
		} finally {
			delete(folder);
		}
	}

	private static void run(Path folder, boolean queries) throws IOException {
		Path log = Files.writeString(Files.createDirectory(folder.resolve("logs")).resolve("scan.log"), LOG);
		String name = log.toString();
		CacheFolder.reports(); // in which nothing is kept of what is only rehearsed
		KeptReports kept = KeptReports.in(folder.resolve("kept"), ALL);
		run(kept, "explain", "reset", "TTL=0");
		run(kept, "explain", "DEAD", "no-response");
		run(kept, "explain", "reason=syn-ack:TTL=124");
		run(kept, "explain", "SYN", "Stealth", "Scan");
		run(kept, "explain", name + ":8");
		run(KeptReports.NONE, "report", name);
		run(kept, "report", name);
		run(kept, "report", name); // what is kept
		run(kept, "report", "--format", "json", name);
		run(kept, "report", "--format", "csv", name);
		run(kept, "report", "--format", "html", name);
		run(kept, "export", "--table", "hosts", "--format", "csv", name);
		run(kept, "export", "--table", "results", "--format", "csv", name);
		run(kept, "host", "10.0.0.1", name);
		run(kept, "scans", log.getParent().toString());
		run(kept, "scans", log.getParent().toString()); // what is kept
		run(kept, "compare", name, name);
		if (queries) {
			run(kept, "query", "SELECT reason, count(*) FROM results GROUP BY 1 ORDER BY 2 DESC", name);
			run(kept, "query", "SELECT network, alive FROM subnets", name, "--format", "json");
			run(kept, "query", "SELECT * FROM entries WHERE line < 9", name, "--format", "csv");
		}
		run(kept, "explain", "--list");
	}

	private static void run(KeptReports kept, String... arguments) {
		PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
		if (Probelight.run(kept, InputStream.nullInputStream(), nowhere, nowhere, arguments) != 0) {
			throw new IllegalStateException(String.join(" ", arguments));
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
