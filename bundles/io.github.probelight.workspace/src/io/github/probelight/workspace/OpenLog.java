package io.github.probelight.workspace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

import org.eclipse.core.runtime.ILog;

import io.github.probelight.engine.input.FileMark;
import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.engine.read.LineBlocks;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.LogSniffer;
import io.github.probelight.engine.search.LogSearch;
import io.github.probelight.engine.search.SearchMonitor;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.engine.text.LineIndexer;
import io.github.probelight.engine.text.LogFile;
import io.github.probelight.engine.text.LogText;
import io.github.probelight.summary.query.LinearExpressions;
import io.github.probelight.workspace.filter.FilteredLog;
import io.github.probelight.workspace.filter.LogSource;

/**
 * One log that somebody looks at: its text, its line index and what has been found out about it so far. All values are
 * snapshots that any thread may ask for; they grow while a job reads the file. Obtained from {@link OpenLogs}.
 */
public final class OpenLog {
	private final LogPlace place;
	private final Optional<UnpackedLog> unpacked;
	private final LogFile file;
	private final LineIndexer indexer;
	private final LogText text;
	private volatile FirstLook begin;
	private final OpenLogListeners listeners = new OpenLogListeners(this);
	private final MemoryShortage shortage = new MemoryShortage(listeners::tell);
	private final ReadingState state;
	private final LogWork work;
	private final CurrentScope scope;
	private final FilteredLog filtered;

	OpenLog(LogPlace place, KeptReports kept) throws IOException {
		this.place = place;
		FileMark mark = FileMark.of(place.path());
		unpacked = UnpackedLog.isNeeded(place) ? Optional.of(UnpackedLog.of(place)) : Optional.empty();
		file = LogFile.open(unpacked.map(UnpackedLog::file).orElse(place.path()));
		indexer = new LineIndexer(file);
		text = new LogText(file, indexer.index(), indexer.sums());
		state = new ReadingState(mark, unpacked, this::learned, this::news);
		work = new LogWork(this, state, new LogReading.Source(place, file, indexer, unpacked, kept));
		scope = new CurrentScope(this, new NarrowJob.Source(file, state::known));
		filtered = new FilteredLog(this,
				new LogSource(file, indexer.index(), text, () -> state.known().blocks()), listeners::tell);
		try {
			if (unpacked.isPresent()) {
				unpacked.get().advance(FirstLook.BYTES);
			}
			begin = FirstLook.at(file);
			indexer.advance(FirstLook.BYTES); // so that the first screen is there at once
		} catch (IOException e) {
			closeFile();
			throw e;
		}
	}

	/** The file, absolute; of several that are read as one, the first that was named. */
	public Path path() {
		return place.path();
	}

	/** Where its bytes come from. */
	LogPlace place() {
		return place;
	}

	/** The file's name, for people. */
	public String name() {
		return place.name();
	}

	/** The names of the logs that are shown as one, in the order of their first entries; of a single one, its name. */
	public List<String> names() {
		return unpacked.map(UnpackedLog::names).filter(names -> !names.isEmpty()).orElse(List.of(name()));
	}

	/** Where a line comes from, if several logs are read as one. */
	public Optional<LineOrigin> origin(long line) {
		return unpacked.flatMap(log -> log.origin(line));
	}

	/** What the head of the file looks like. */
	public LogSniffer.Verdict verdict() {
		return begin.verdict();
	}

	/** What its first bytes look like. */
	FirstLook begin() {
		return begin;
	}

	/** The text as it is shown. */
	public LogText text() {
		return text;
	}

	/**
	 * A search of the text, in the rows of the log that {@code shown} is true for.
	 *
	 * @throws java.util.regex.PatternSyntaxException
	 *             if the query is an invalid regular expression
	 */
	public LogSearch search(TextQuery query, LongPredicate shown, SearchMonitor monitor) {
		return new LogSearch(file, index(), query, LinearExpressions.STANDARD, shown, monitor);
	}

	/** The bytes that {@link #report()} is about; who reads them later than the log is closed gets an exception. */
	public ByteSource known() {
		return new GrowingBegin(file, report().extent().bytes());
	}

	/** What the blocks of these lines say; of a line without an end, nothing. */
	LineBlocks blocks() {
		return state.known().blocks();
	}

	/** Where the lines and rows start, as far as it is known. */
	public LineIndex index() {
		return indexer.index();
	}

	/** What the lines read so far say; {@link Report#EMPTY} until the first of them are read. */
	public Report report() {
		return state.known().report();
	}

	/** What the lines read so far say, and their blocks. */
	KnownLines knownLines() {
		return state.known();
	}

	/** How far the reading has come. */
	public OpenLogState state() {
		return state.state();
	}

	/** The share of the reading that is done, 0 to 1. */
	public double progress() {
		return state.progress();
	}

	/** Why the reading failed, one sentence for people; empty unless the state is {@link OpenLogState#FAILED}. */
	public String problem() {
		return state.problem();
	}

	/** What has become of the file since it was opened or last read on, as far as anybody has looked. */
	public FileState fileState() {
		return state.fileState();
	}

	/** Where the file is that the log was opened from, if it has got another name in its folder. */
	Optional<Path> renamed() {
		return state.renamed();
	}

	/** Why a packed log ended too early, if it did; what was unpacked before is shown. */
	public Optional<InputException> inputProblem() {
		return state.inputProblem();
	}

	/** For what there is not enough memory. */
	public MemoryShortage shortage() {
		return shortage;
	}

	/** Adds a listener; one that is there already is not added again. */
	public void addListener(OpenLogListener listener) {
		listeners.add(listener);
	}

	/** Removes a listener; one that is not there is ignored. */
	public void removeListener(OpenLogListener listener) {
		listeners.remove(listener);
	}

	/** What the numbers that are shown of this log are about: all of it until {@link #narrow} says otherwise. */
	public Scope scope() {
		return scope.get();
	}

	/** Which entries of this log count; {@link Narrowing#NONE} for all. */
	public Narrowing narrowing() {
		return scope.get().narrowing();
	}

	/** Has other entries of this log count from now on, for all who show numbers of it; a job makes their report. */
	public void narrow(Narrowing next) {
		if (scope.narrow(next)) {
			listeners.tell();
		}
	}

	/** What is shown of its rows: all, until it is given a filter. */
	public FilteredLog filtered() {
		return filtered;
	}

	/** Has a job look at the file, so that listeners hear when it is no longer what it was; returns at once. */
	public void look() {
		work.look(false);
	}

	/** As {@link #look()}; what a plain file that was read to its end has grown by is read, too. */
	public void readOn() {
		work.look(true);
	}

	/** Whether more of the log can be read where it ends: the bytes of a packed file are not those of the log. */
	public boolean canGrow() {
		return state.isPlain();
	}

	/** Whether somebody seems to write to the log still: that it has grown is seen, or was not long ago. */
	public boolean isBeingWritten() {
		return state.isBeingWritten();
	}

	/** Whether what the log grows by is read without being asked for. */
	public boolean isFollowed() {
		return work.isFollowing();
	}

	/** Has what the log grows by be read from now on, or no longer. */
	public void follow(boolean follow) {
		work.follow(follow && canGrow());
		listeners.tell();
	}

	/** Whether the file must be opened anew: it is another one, or the reading was ended early. Looks at the file. */
	public boolean isOutdated() {
		return state.isOutdated(text.gone());
	}

	/**
	 * The file that has all of what is shown, by the name that it has now in its folder, absolute; of several that are read
	 * as one, the first that was named. Empty if there is none: what is told of the file that was opened, such as its hash,
	 * is not told of what is shown. Looks at the file.
	 */
	public Optional<Path> source() {
		return text.gone() ? Optional.empty() : state.source(place);
	}

	/** Has the job look at the file if that has changed since anybody looked. */
	void watch() {
		work.watch();
	}

	/** Stops the reading; what was read stays. */
	public void cancel() {
		work.cancel();
	}

	void read() {
		work.begin();
	}

	/** Stops the reading and closes the file when the jobs have let go of it. */
	void close() {
		scope.close();
		filtered.close();
		work.end(this::closeFile);
	}

	private void closeFile() {
		try (Closeable temporary = unpacked.isPresent() ? unpacked.get() : () -> {}; file) {
			// the file first
		} catch (IOException e) {
			ILog.get().warn("Closing " + path() + " failed", e); // it was only read: nothing is lost
		}
	}

	private void learned() {
		begin = begin.again(file);
		scope.goOn();
	}

	/** Something of what it says is new. */
	void news() {
		filtered.goOn();
		listeners.tell();
	}
}
