package io.github.probelight.workspace.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.FileKey;
import io.github.probelight.engine.input.FolderFiles;
import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.OneLine;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;
import io.github.probelight.workspace.OpenLogs;
import io.github.probelight.workspace.UnshownLog;
import io.github.probelight.workspace.filter.LogSource;
import io.github.probelight.workspace.filter.QueryPass;

/**
 * Searches some logs, one after the other, each as a filter would. What is listed is bounded; all that answers is
 * counted. Used by one thread; any thread may ask for what is found.
 */
public final class LogsSearch {
	/** The most entries that are listed of one log. */
	public static final int MOST = 10_000;
	/** The most that are listed in all: each log has its share, and what one leaves of it is for those behind it. */
	public static final int MOST_IN_ALL = 200_000;

	private static final long NANOS_BETWEEN_NEWS = 150_000_000;
	/** To find the lines of a log takes so much of the time that it takes to search it. */
	private static final double INDEX_SHARE = 0.25;

	private final SearchOrder order;
	private final OpenLogs openLogs;
	private final SearchFinds finds;
	private BooleanSupplier stopped = () -> false;
	private int started;
	private int room = MOST_IN_ALL;
	private long bytes;
	private long bytesDone;
	private long lastNews = System.nanoTime();

	/** Prepares a search; {@code openLogs} knows the logs that need not be read anew. */
	public LogsSearch(SearchOrder order, OpenLogs openLogs, Runnable news) {
		this.order = order;
		this.openLogs = openLogs;
		finds = new SearchFinds(news);
	}

	/** What is found so far. */
	public SearchFinds finds() {
		return finds;
	}

	/** Searches to the end, or until somebody stops it. */
	public void run(BooleanSupplier stop) {
		stopped = stop;
		try {
			search();
			finds.ends(SearchFinds.State.DONE);
		} catch (CancellationException e) {
			finds.ends(SearchFinds.State.STOPPED);
		}
	}

	private void search() {
		FolderFiles folders = FolderFiles.in(order.folders(), stopped);
		folders.problems().forEach(refused -> problem(InputWords.WINDOW.of(refused.name(), refused.why())));
		Set<Object> keys = new HashSet<>();
		List<OpenLog> open = order.open()
				.stream()
				.filter(log -> log.names().size() > 1 || keys.add(FileKey.of(log.path())))
				.toList();
		List<FolderFiles.Place> files = distinct(
				folders.files().stream().filter(file -> !keys.contains(FileKey.of(file.path()))).toList());
		finds.twice(folders.twice() + order.open().size() - open.size() + folders.files().size() - files.size());
		bytes = Math.max(1, open.stream().mapToLong(log -> log.index().extent().bytes()).sum()
				+ files.stream().mapToLong(file -> size(file.path())).sum());
		finds.begins(open.size() + files.size());
		open.forEach(log -> searchOpen(log, SearchedLog.of(started, log)));
		files.forEach(this::searchFile);
	}

	private List<FolderFiles.Place> distinct(List<FolderFiles.Place> files) {
		FileCopies copies = new FileCopies();
		List<FolderFiles.Place> distinct = new ArrayList<>();
		for (FolderFiles.Place file : files) {
			check();
			if (copies.isNew(file.path())) {
				distinct.add(file);
			}
		}
		return distinct;
	}

	private static long size(Path file) {
		return file.toFile().length();
	}

	private void check() {
		if (stopped.getAsBoolean()) {
			throw new CancellationException();
		}
	}

	private void searchFile(FolderFiles.Place file) {
		String name = OneLine.of(file.name());
		Optional<OpenLog> open = openLogs.all()
				.stream()
				.filter(log -> log.names().size() == 1 && log.path().equals(file.path()))
				.filter(LogsSearch::isWhole)
				.findFirst();
		if (open.isPresent()) {
			searchOpen(open.get(), SearchedLog.of(started, name, file.path()));
			return;
		}
		long size = size(file.path());
		try {
			List<String> entries = entries(file.path());
			finds.logs(Math.max(1, entries.size()) - 1);
			if (entries.isEmpty()) {
				searchClosed(SearchedLog.of(started, name, file.path()), List.of(), size);
			}
			for (String entry : entries) {
				searchClosed(SearchedLog.of(started, name + '/' + OneLine.of(entry), file.path()),
						List.of(entry), size / entries.size());
			}
		} catch (IOException e) {
			finds.logs(-1);
			refused(SearchedLog.of(started++, name, file.path()), e);
			bytesDone += size;
		}
	}

	/** The logs in a zip that has several; none for all else that holds one. */
	private static List<String> entries(Path file) throws IOException {
		try {
			Origins.of(file.toString(), List.of(), Budget.STANDARD);
			return List.of();
		} catch (InputException e) {
			return switch (e.problem()) {
				case ZIP_WITH_SEVERAL -> e.entries();
				default -> throw e;
			};
		}
	}

	/** In a folder there may lie other things than logs. */
	private void refused(SearchedLog log, IOException e) {
		boolean other = e instanceof InputException refusal && switch (refusal.problem()) {
			case OTHER, EMPTY, ZIP_WITHOUT_LOG -> true;
			default -> false;
		};
		if (other) {
			finds.other();
		} else {
			finds.problem(LogMatch.problem(log, InputWords.WINDOW.of(log.name(), e)));
		}
	}

	private void problem(String sentence) {
		SearchedLog nothing = SearchedLog.of(started++, "", Path.of(""));
		finds.problem(LogMatch.problem(nothing, sentence));
	}

	private void searchClosed(SearchedLog log, List<String> entries, long size) {
		try (UnshownLog opened = UnshownLog.open(log.path(), entries, stopped, progress(size, 0, INDEX_SHARE))) {
			search(log, opened, size);
		} catch (IOException e) {
			finds.problem(LogMatch.problem(log, InputWords.WINDOW.of(log.name(), e)));
			done(size);
		}
	}

	private void search(SearchedLog log, UnshownLog opened, long size) throws IOException {
		search(log, opened.source(), Optional.empty(), progress(size, INDEX_SHARE, 1));
		opened.problem()
				.ifPresent(e -> finds.problem(LogMatch.problem(log, InputWords.WINDOW.of(log.name(), e))));
		done(size);
	}

	/** Whether all that a log holds now is known of it. */
	private static boolean isWhole(OpenLog log) {
		return log.state() == OpenLogState.COMPLETE && !log.isOutdated()
				&& (!log.canGrow() || log.index().extent().bytes() == size(log.path()));
	}

	private void searchOpen(OpenLog log, SearchedLog known) {
		long size = log.index().extent().bytes();
		boolean joined = openLogs.join(log);
		try {
			if (joined && isWhole(log)) {
				search(known, log.filtered().source(), Optional.of(log.report()), progress(size, 0, 1));
				done(size);
			} else {
				try (UnshownLog again = UnshownLog.again(log, stopped, progress(size, 0, INDEX_SHARE))) {
					search(known, again, size);
				}
			}
		} catch (IOException e) {
			finds.problem(LogMatch.problem(known, InputWords.WINDOW.of(known.name(), e)));
			done(size);
		} finally {
			if (joined) {
				openLogs.release(log);
			}
		}
	}

	private void search(SearchedLog log, LogSource source, Optional<Report> report, DoubleConsumer progress)
			throws IOException {
		SearchFinds.Now before = finds.now();
		int most = Math.min(MOST, room / Math.max(1, before.logs() - before.searched()));
		QueryPass pass = new QueryPass(source, order.query(), MatchLister.beside(order.query(), report));
		MatchLister lister = new MatchLister(log, source, pass, order.query(), most, report);
		long lines = Math.max(1, source.index().extent().lines());
		boolean[] any = {false};
		boolean whole = pass.read(stopped, part -> {
			List<LogMatch> listed = lister.next(part, stopped);
			any[0] |= part.entries() > 0;
			room -= listed.size();
			finds.found(listed, part.entries());
			progress.accept(part.end() / (double) lines);
			return true;
		});
		if (!whole) {
			throw new CancellationException();
		}
		finds.searched(any[0]);
	}

	private void done(long size) {
		started++;
		bytesDone += size;
		tell(0);
	}

	private DoubleConsumer progress(long size, double from, double to) {
		return share -> tell(size * (from + (to - from) * share));
	}

	private void tell(double inLog) {
		if (System.nanoTime() - lastNews >= NANOS_BETWEEN_NEWS) {
			lastNews = System.nanoTime();
			finds.goesOn(Math.min(1, (bytesDone + inLog) / bytes));
		}
	}
}
