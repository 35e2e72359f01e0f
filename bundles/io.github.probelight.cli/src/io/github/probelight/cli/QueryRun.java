package io.github.probelight.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.read.EntryChoice;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.export.PlainRows;
import io.github.probelight.export.text.GridText;
import io.github.probelight.query.NoDatabaseException;
import io.github.probelight.query.QueryFolder;
import io.github.probelight.query.ScanDatabase;
import io.github.probelight.query.SqlColumn;
import io.github.probelight.query.SqlProblem;
import io.github.probelight.query.SqlRows;
import io.github.probelight.query.SqlTable;
import io.github.probelight.summary.InputWords;

/**
 * Has DuckDB work on logs, and tells what goes wrong. All that it leaves on the disk meanwhile lies in a folder that is
 * gone at the end, also when somebody presses Ctrl-C.
 *
 * @param names of the logs
 */
record QueryRun(Console console, LogOptions options, List<String> names) {

	/** Something to do with a database that is open. */
	private interface Work {
		void with(ScanDatabase database);
	}

	/** Prints which tables there are, with their columns. */
	static void list(PrintWriter out) {
		String between = "";
		for (SqlTable table : SqlTable.all()) {
			out.println(between + table.name());
			for (SqlColumn column : table.columns()) {
				out.println("  " + GridText.pad(column.id(), 17, false) + ' '
						+ GridText.pad(column.sqlType(), 9, false) + ' ' + column.meaning());
			}
			between = System.lineSeparator();
		}
	}

	/** Writes the answer to a query to the console, and returns the exit code. */
	int answer(String sql, QueryCommand.Format format) {
		return run(Optional.empty(), database -> {
			try (SqlRows rows = database.query(sql)) {
				PlainRows plain = new PlainRows(rows.names(), rows);
				switch (format) {
					case TABLE -> new AnswerText(rows).print(console.out());
					case CSV -> plain.csv(console.out());
					case JSON -> plain.json(console.out());
					case JSONL -> plain.jsonLines(console.out());
				}
			}
		});
	}

	/** Writes a table into a file that is there, and returns the exit code. */
	int parquet(String table, Path file) {
		return run(Optional.of(file), database -> database.writeParquet(table, file));
	}

	private int run(Optional<Path> file, Work work) {
		try (StopOnExit stop = new StopOnExit(); QueryFolder folder = QueryFolder.create()) {
			if (names.contains(InputWords.STANDARD_INPUT)) {
				// a query may read it more than once
				Path kept = folder.path().resolve("input");
				Files.copy(console.in(), kept);
				options.keep(kept);
			}
			boolean[] well = {true};
			int code = options.open(names, console, (input, choice, monitor) -> {
				well[0] = run(input, choice, monitor, folder, file, work, stop);
				return () -> {
					// all is written
				};
			});
			if (!well[0]) {
				throw new OutputOption.AbandonedException();
			}
			return code;
		} catch (IOException e) {
			console.problem("There is no room for what does not fit into memory: " + InputWords.reason(e) + '.');
			throw new OutputOption.AbandonedException();
		}
	}

	private boolean run(LogInput input, EntryChoice choice, ReadMonitor monitor, QueryFolder folder,
			Optional<Path> file, Work work, StopOnExit stop) {
		try (ScanDatabase database = ScanDatabase.open(input, choice, options.kept(console), monitor, folder.path(),
				file)) {
			stop.set(database::cancel);
			work.with(database);
			return true;
		} catch (NoDatabaseException e) {
			console.problem(ParquetExport.MISSING + " (" + e.getMessage() + ')');
		} catch (SqlProblem e) {
			tell(e);
		}
		return false;
	}

	private void tell(SqlProblem problem) {
		Optional<SqlProblem.SqlPlace> place = problem.place();
		String where = place.map(at -> " (line " + at.line() + ", character " + at.character() + ')').orElse("");
		console.problem(problem.getMessage() + where);
		place.ifPresent(at -> {
			console.err().println("  " + at.text());
			console.err().println("  " + " ".repeat(at.caret()) + '^');
		});
	}
}
