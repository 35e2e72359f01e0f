package io.github.probelight.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import io.github.probelight.engine.input.FileMark;
import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.read.LineBlocks;
import io.github.probelight.engine.report.Report;

/**
 * How far the reading of an open log has come, what it has found out, and what has become of the file since. Written by
 * {@link ReadLogJob}; any thread may ask.
 */
final class ReadingState {
	/** In milliseconds: a scan that has logged nothing for so long may have been given up. */
	private static final long WRITTEN_LATELY = 600_000;

	private final Optional<UnpackedLog> unpacked;
	private final Runnable learned;
	private final Runnable news;
	private volatile FileMark mark;
	private volatile KnownLines known = KnownLines.NONE;
	private volatile OpenLogState state = OpenLogState.READING;
	private volatile String problem = "";
	private volatile FileState fileState = FileState.UNCHANGED;
	private volatile Optional<Path> renamed = Optional.empty();
	private volatile Optional<InputException> inputProblem = Optional.empty();
	private volatile double progress;

	/**
	 * Makes that of a log of which nothing is read yet.
	 *
	 * @param mark
	 *            of the file before anything of it was read
	 * @param learned
	 *            run when more lines are known, before the news of it
	 * @param news
	 *            run whenever something of this is new
	 */
	ReadingState(FileMark mark, Optional<UnpackedLog> unpacked, Runnable learned, Runnable news) {
		this.mark = mark;
		this.unpacked = unpacked;
		this.learned = learned;
		this.news = news;
	}

	KnownLines known() {
		return known;
	}

	OpenLogState state() {
		return state;
	}

	/** The share of the reading that is done, 0 to 1. */
	double progress() {
		return progress;
	}

	/** Why the reading failed, one sentence for people; "" if it did not. */
	String problem() {
		return problem;
	}

	/** Why a packed log ended too early, if it did. */
	Optional<InputException> inputProblem() {
		return inputProblem;
	}

	/** What has become of the file since the last mark, as far as anybody has looked. */
	FileState fileState() {
		return fileState;
	}

	/** What has become of the file since the last mark. Looks at the file. */
	FileState stateOfFile() {
		return unpacked.isPresent() ? unpacked.get().state(mark) : mark.now();
	}

	/** As {@link OpenLog#isOutdated()}; {@code gone}: bytes that were to be shown are. Looks at the file. */
	boolean isOutdated(boolean gone) {
		boolean isCut = gone || state == OpenLogState.CANCELLED || state == OpenLogState.FAILED;
		return switch (stateOfFile()) {
			case SHRUNK, REPLACED -> true;
			case GROWN -> isCut || !isPlain();
			case UNCHANGED -> isCut;
			case DELETED -> false;
		};
	}

	/** As {@link OpenLog#source()} of a log with such a place, all of whose bytes are still there. Looks at the file. */
	Optional<Path> source(LogPlace place) {
		return switch (stateOfFile()) {
			case UNCHANGED, GROWN -> Optional.of(place.path());
			case REPLACED, DELETED -> place.isTogether() ? Optional.empty() : mark.renamed();
			case SHRUNK -> Optional.empty();
		};
	}

	/** As {@link OpenLog#isBeingWritten()}. */
	boolean isBeingWritten() {
		return fileState == FileState.GROWN || fileState == FileState.UNCHANGED
				&& System.currentTimeMillis() - mark.modified() < WRITTEN_LATELY;
	}

	/** Whether the bytes of the file are those of the log, so that more of them are more of it. */
	boolean isPlain() {
		return unpacked.isEmpty();
	}

	/** The name under which the file is to be found now, if it has got another one in its folder. */
	Optional<Path> renamed() {
		return renamed;
	}

	/** The file has this state; who listens is told if that is news. */
	void seen(FileState now) {
		if (now != fileState) {
			boolean other = now == FileState.REPLACED || now == FileState.DELETED;
			renamed = other ? mark.renamed() : Optional.empty();
			fileState = now;
			news.run();
		}
	}

	/** The reading goes on with the file as it is now. */
	void goesOn() throws IOException {
		mark = mark.again();
		fileState = FileState.UNCHANGED;
		state = OpenLogState.READING;
		news.run();
	}

	/** The file has grown, and what is new is about to be read while all that is known stays as it is. */
	void follows() throws IOException {
		mark = mark.again();
		fileState = FileState.UNCHANGED;
	}

	/** More lines are indexed. */
	void moreText() {
		news.run();
	}

	void progressed(double share) {
		progress = share;
		news.run();
	}

	void learned(Report soFar, LineBlocks blocks) {
		known = new KnownLines(soFar, blocks);
		learned.run();
		news.run();
	}

	void ended(OpenLogState how, String why) {
		problem = why;
		FileState now = stateOfFile();
		renamed = now == FileState.REPLACED || now == FileState.DELETED ? mark.renamed() : Optional.empty();
		fileState = now;
		inputProblem = unpacked.flatMap(UnpackedLog::problem);
		state = how;
		if (how == OpenLogState.COMPLETE) {
			progress = 1;
		}
		news.run();
	}
}
