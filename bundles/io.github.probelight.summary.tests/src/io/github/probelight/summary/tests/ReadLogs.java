package io.github.probelight.summary.tests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.Unread;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.testing.Samples;

/** Small logs that were read. */
final class ReadLogs {

	private ReadLogs() {}

	static List<String> samples() {
		return Samples.names().stream().filter(name -> !name.equals("legacy.log")).toList();
	}

	static ReadLog ofSample(String name) {
		return of(name, Samples.bytes(name));
	}

	/** A log of lines with their own times, of one site. */
	static ReadLog ofMessages(String... messages) {
		StringBuilder log = new StringBuilder();
		int second = 0;
		for (String message : messages) {
			log.append("2026-03-14T21:%02d:%02d [INFO] [Thread: Scan default:7:nmap:stdin] [Site: A] %s\n"
					.formatted(second / 60, second % 60, message));
			second++;
		}
		return of("scan.log", log.toString().getBytes(UTF_8));
	}

	static ReadLog ofText(String log) {
		return of("scan.log", log.getBytes(UTF_8));
	}

	/** Logs of so many lines each, as if they had been read as one. */
	static ReadLog joined(Report report, List<String> names, long lines) {
		return new ReadLog(names.stream().map(name -> part(name, names.indexOf(name) * lines, lines, 0)).toList(),
				report);
	}

	private static ReadLog of(String name, byte[] log) {
		try {
			Report report = LogReader.read(ByteSource.of(log), ReadMonitor.NONE);
			return new ReadLog(List.of(part(name, 0, report.extent().lines(), report.extent().bytes())), report);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Part part(String name, long firstLine, long lines, long bytes) {
		return new Part(name, firstLine, lines, bytes, Optional.empty(), FileState.UNCHANGED, "",
				Unread.NONE, "");
	}
}
