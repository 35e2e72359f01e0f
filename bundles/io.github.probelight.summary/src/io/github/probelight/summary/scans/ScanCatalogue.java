package io.github.probelight.summary.scans;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.FolderFiles;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.Origin;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.engine.input.RotatedLog;
import io.github.probelight.engine.keep.KeptCatalogue;
import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.engine.read.OrderedChunks;
import io.github.probelight.engine.report.Extent;
import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.NoticeText;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.scans.ScanRow.Standing;

/**
 * Lists the scans in many logs: several logs are read at once, told in order, and nothing but its rows is kept of a log.
 * Used by one thread.
 */
public final class ScanCatalogue {

	/** Logs that are read before their turn to be told, for each that is read at once. */
	private static final int AHEAD = 4;
	/** Bytes that are compared at once. */
	private static final int PIECE = 1 << 16;

	/** Hears of the logs, one after the other. */
	public interface Taker {

		/**
		 * Takes the rows of the next log.
		 *
		 * @param done how many files are done with
		 * @param of how many there are
		 */
		void take(List<ScanRow> rows, int done, int of);
	}

	private final InputWords words;
	private final KeptReports kept;
	private final BooleanSupplier stopped;
	private final Map<Extent, List<ScanRow>> known = new HashMap<>();
	private int others;
	private int twice;
	private boolean cut;

	/**
	 * Prepares a list.
	 *
	 * @param words how problems are told
	 * @param kept what was read of logs before
	 * @param stopped whether nobody wants it any more
	 */
	public ScanCatalogue(InputWords words, KeptReports kept, BooleanSupplier stopped) {
		this.words = words;
		this.kept = kept;
		this.stopped = stopped;
	}

	/**
	 * Reads the logs that some places hold: folders with all that lies in them, and files.
	 *
	 * @throws CancellationException if it was stopped; what was taken until then holds
	 */
	public void read(List<Path> places, Taker taker) {
		FolderFiles found = FolderFiles.in(places, stopped);
		twice = found.twice();
		cut = found.isCut();
		List<RotatedLog> logs = RotatedLog.of(found.files());
		for (FolderFiles.Refused refused : found.problems()) {
			taker.take(List.of(ScanRow.refused(refused.name(), List.of(), "", words.of(refused.name(), refused.why()))),
					0, logs.size());
		}
		Set<Path> named = Set.copyOf(places.stream().map(place -> place.toAbsolutePath().normalize()).toList());
		int threads = OrderedChunks.threads();
		ExecutorService readers = Executors.newFixedThreadPool(threads, task -> {
			Thread thread = new Thread(task, "Probelight catalogue");
			thread.setDaemon(true);
			return thread;
		});
		try (KeptCatalogue catalogue = new KeptCatalogue(kept)) {
			Deque<Future<List<LogRows>>> ahead = new ArrayDeque<>();
			int next = 0;
			for (int done = 0; done < logs.size(); done++) {
				for (; next < logs.size() && ahead.size() < threads * AHEAD; next++) {
					RotatedLog log = logs.get(next);
					ahead.add(readers.submit(() -> stopped.getAsBoolean()
							? List.of()
							: LogRows.of(log, words, kept, catalogue, stopped)));
				}
				List<LogRows> read = get(ahead.remove());
				if (stopped.getAsBoolean()) {
					throw new CancellationException();
				}
				taker.take(told(read, named), done + 1, logs.size());
			}
		} finally {
			readers.shutdownNow();
		}
	}

	private static List<LogRows> get(Future<List<LogRows>> read) {
		try {
			return read.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} catch (ExecutionException e) {
			throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
		}
	}

	/** In a folder there may lie other things than logs; who names a file wants to hear of it. */
	private List<ScanRow> told(Collection<LogRows> logs, Set<Path> named) {
		List<ScanRow> rows = new ArrayList<>();
		for (LogRows log : logs) {
			if (log.foreign() && !named.contains(log.rows().getFirst().files().getFirst())) {
				others++;
			} else {
				rows.addAll(twinTold(log));
			}
		}
		return rows;
	}

	private List<ScanRow> twinTold(LogRows log) {
		ScanRow first = log.rows().getFirst();
		if (log.extent().bytes() == 0) {
			return log.rows();
		}
		List<ScanRow> others = known.computeIfAbsent(log.extent(), extent -> new ArrayList<>());
		for (ScanRow other : others) {
			if (isSame(first, other)) {
				String note = NoticeText.twin(InputWords.shown(first.log()), InputWords.shown(other.log()));
				return log.rows().stream().map(row -> twin(row, note)).toList();
			}
		}
		others.add(first);
		return log.rows();
	}

	private static ScanRow twin(ScanRow row, String note) {
		return new ScanRow(row.log(), row.files(), row.entry(), row.scan(), row.engine(), row.findings(),
				row.problems(), Standing.TWIN, row.note().isEmpty() ? note : note + ' ' + row.note());
	}

	private static boolean isSame(ScanRow one, ScanRow other) {
		try (LogInput first = open(one);
				LogInput second = open(other);
				InputStream a = first.stream();
				InputStream b = second.stream()) {
			byte[] piece;
			do {
				piece = a.readNBytes(PIECE);
				if (!Arrays.equals(piece, b.readNBytes(PIECE))) {
					return false;
				}
			} while (piece.length > 0);
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	private static LogInput open(ScanRow row) throws IOException {
		List<Origin> origins = new ArrayList<>();
		for (Path file : row.files()) {
			origins.addAll(Origins.of(file.toString(), row.entry().isEmpty() ? List.of() : List.of(row.entry()),
					Budget.STANDARD));
		}
		return LogInput.open(origins);
	}

	/** Returns what is to be said of all that was found beside logs, a sentence each. */
	public List<String> notes() {
		List<String> notes = new ArrayList<>();
		if (others > 0) {
			notes.add(NumberText.count(others, "file") + (others == 1 ? " is no scan log." : " are no scan logs."));
		}
		if (twice > 0) {
			notes.add(NumberText.count(twice, "file")
					+ (twice == 1 ? " was met twice and is" : " were met twice and are") + " listed once.");
		}
		if (cut) {
			notes.add("There are more than " + NumberText.of(FolderFiles.MOST) + " files: the others are left out.");
		}
		return notes;
	}
}
