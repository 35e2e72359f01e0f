package io.github.probelight.spark;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Report;
import io.github.probelight.export.ReportJson;
import io.github.probelight.summary.ReadLog;

/** Writes the report of a log as the command line does. */
final class ReportFile {

	/**
	 * A piece as it was read.
	 *
	 * @param line its first line in its log, 0-based
	 * @param problem why it was not read to its end, in a sentence, or ""
	 * @param failed whether that was a failure of the reading, and the next run is to try again
	 */
	record ReadPiece(long bytes, long lines, long line, String problem, boolean failed) implements Serializable {

		/** Returns this piece with a problem of its second reading; one of the first says it already. */
		ReadPiece missed(String why) {
			return new ReadPiece(bytes, lines, line,
					problem.isEmpty() ? why + " Results of it are missing in the table of results." : problem, true);
		}
	}

	private ReportFile() {}

	/** Writes it aside and moves it to its place: written twice, as after an executor that died, it is the same. */
	static void write(LogSet log, List<ReadPiece> read, Report report, Path file, Configuration hadoop) {
		List<Part> parts = new ArrayList<>();
		for (int i = 0; i < read.size(); i++) {
			LogPiece piece = log.pieces().get(i);
			parts.add(new Part(piece.name(), read.get(i).line(), read.get(i).lines(), read.get(i).bytes(),
					Optional.empty(), FileState.UNCHANGED, piece.prefix(), piece.unread(), ""));
		}
		Supplier<List<Finding>> findings = () -> Findings.of(report);
		Path aside = new Path(file.getParent(), '_' + UUID.randomUUID().toString());
		try {
			FileSystem files = file.getFileSystem(hadoop);
			try (Writer out = new OutputStreamWriter(files.create(aside, true), StandardCharsets.UTF_8)) {
				ReportJson.write(new ReadLog(parts, report), findings, out);
			}
			files.delete(file, false);
			if (!files.rename(aside, file)) {
				throw new IOException(file + " cannot be written");
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
