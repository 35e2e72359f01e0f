package io.github.probelight.engine.tests.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Subject;
import io.github.probelight.engine.report.Subjects;
import io.github.probelight.engine.text.ByteSource;

/** Writes a small log, entry by entry. */
final class Log {

	private final StringBuilder text = new StringBuilder();
	private long time = Instant.parse("2026-03-01T10:00:00Z").getEpochSecond();

	/** Lets seconds pass. */
	Log pass(long seconds) {
		time += seconds;
		return this;
	}

	/** Adds an entry of the one scan of the site. */
	Log entry(String message) {
		text.append(Instant.ofEpochSecond(time).toString(), 0, 19)
				.append(" [INFO] [Thread: Scan default:1:nmap:stdin] [Site: Lab] ")
				.append(message)
				.append('\n');
		return this;
	}

	Log result(String target, String outcome) {
		return entry("[" + target + "] " + outcome.replaceFirst(" ", " (reason=") + ")");
	}

	Log line(String line) {
		text.append(line).append('\n');
		return this;
	}

	byte[] bytes() {
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	Report report() {
		try {
			return LogReader.read(ByteSource.of(bytes()), ReadMonitor.NONE);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Returns the findings of one kind: one or none. */
	List<Finding> findings(FindingKind kind) {
		return Findings.of(report()).stream().filter(finding -> finding.kind() == kind).toList();
	}

	/** Returns a finding about hosts or targets of the one site, with one line. */
	static Finding finding(FindingKind kind, long count, long line, String... names) {
		List<Subject> hosts = Stream.of(names).map(name -> new Subject("Lab", name)).toList();
		return new Finding(kind, count, new Subjects(hosts, 0, 0, List.of(), List.of()), List.of(line));
	}

	/** Returns how often a kind was found. */
	long count(FindingKind kind) {
		return findings(kind).stream().mapToLong(Finding::count).sum();
	}
}
