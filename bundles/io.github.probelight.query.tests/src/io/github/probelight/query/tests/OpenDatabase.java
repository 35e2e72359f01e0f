package io.github.probelight.query.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.Origin;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.engine.read.EntryChoice;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.query.NoDatabaseException;
import io.github.probelight.query.QueryFolder;
import io.github.probelight.query.ScanDatabase;
import io.github.probelight.query.SqlRows;

/**
 * A database of logs, and what it stands on.
 *
 * @param input the logs
 * @param folder what it may write to
 * @param database to be asked
 */
record OpenDatabase(LogInput input, QueryFolder folder, ScanDatabase database) implements AutoCloseable {

	static OpenDatabase of(Path... logs) throws IOException {
		return of(ReadMonitor.NONE, Optional.empty(), logs);
	}

	static OpenDatabase of(ReadMonitor monitor, Optional<Path> output, Path... logs) throws IOException {
		List<Origin> origins = new ArrayList<>();
		for (Path log : logs) {
			origins.addAll(Origins.of(log.toString(), List.of(), Budget.STANDARD));
		}
		return of(LogInput.open(origins), monitor, output);
	}

	private static OpenDatabase of(LogInput input, ReadMonitor monitor, Optional<Path> output) throws IOException {
		try {
			QueryFolder folder = QueryFolder.create();
			return new OpenDatabase(input, folder,
					ScanDatabase.open(input, EntryChoice.ALL, KeptReports.NONE, monitor, folder.path(), output));
		} catch (NoDatabaseException e) {
			throw new IOException(e);
		}
	}

	/** Returns all rows of an answer. */
	List<List<@Nullable Object>> rows(String sql) {
		try (SqlRows rows = database.query(sql)) {
			List<List<@Nullable Object>> all = new ArrayList<>();
			rows.forEachRemaining(all::add);
			return all;
		}
	}

	@Override
	public void close() {
		database.close();
		folder.close();
		input.close();
	}
}
