package io.github.probelight.views.tests.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.testing.Samples;
import io.github.probelight.views.table.Arrangement;
import io.github.probelight.views.table.Cancellation;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Content;
import io.github.probelight.views.table.Filter;
import io.github.probelight.views.table.Sort;
import io.github.probelight.views.table.TableSpec;

/** Reports of small logs, and what a table makes of them. */
final class Reports {
	private Reports() {}

	static Report of(byte[] log) {
		try {
			return LogReader.read(ByteSource.of(log), ReadMonitor.NONE);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Report ofSample(String name) {
		return of(Samples.bytes(name));
	}

	/** A log of messages of one site. */
	static Report ofMessages(String... messages) {
		StringBuilder log = new StringBuilder();
		for (String message : messages) {
			log.append("2026-03-14T21:30:00 [INFO] [Thread: Scan default:7:nmap:stdin] [Site: A] ")
					.append(message)
					.append('\n');
		}
		return of(log.toString().getBytes(UTF_8));
	}

	/** The texts of a column, from the first row to the last. */
	static <T> List<String> cells(TableSpec<Report, T> spec, Report report, String column, Sort sort) {
		Content<T> content = spec.content(report);
		Arrangement<T> rows = Arrangement.of(content.rows(), spec.columns(), Filter.NONE, sort, Cancellation.NEVER);
		return IntStream.range(0, rows.size()).mapToObj(i -> column(spec, column).cell(rows.row(i))).toList();
	}

	static <T> Column<T> column(TableSpec<?, T> spec, String id) {
		return spec.columns().stream().filter(column -> column.id().equals(id)).findFirst().orElseThrow();
	}
}
