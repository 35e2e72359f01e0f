package io.github.probelight.engine.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Several logs that somebody reads as one, line by line in the order of time. {@link LogInput} puts one log behind the
 * other: that says the same wherever the times of the logs do not overlap.
 */
public final class MergedInput implements Closeable {

	private final List<Origin> origins;
	private final MergedLines lines = new MergedLines();
	private final MergedStream stream;

	private MergedInput(List<Origin> origins, Budget budget) {
		this.origins = origins;
		stream = new MergedStream(origins, lines, budget.mostBytes());
	}

	/** Opens logs, of which the budget says how many bytes are read; those that begin at the same time keep their order. */
	public static MergedInput open(List<Origin> origins, Budget budget) {
		return new MergedInput(LogInput.inTimeOrder(origins), budget);
	}

	/** Returns the names of the logs, in their order. */
	public List<String> names() {
		return origins.stream().map(Origin::name).toList();
	}

	/** Returns the bytes of the whole. */
	public InputStream stream() {
		return stream;
	}

	/** Returns where the lines come from, as far as the stream was read. */
	public MergedLines lines() {
		return lines;
	}

	/** Returns how much of the logs is read, 0 to 1. */
	public double share() {
		long size = origins.stream().mapToLong(Origin::size).sum();
		return size <= 0 ? 1 : Math.min(1, origins.stream().mapToLong(Origin::done).sum() / (double) size);
	}

	/** Tells what has become of the files: that of the first one that is no longer what it was. */
	public FileState state() {
		return origins.stream()
				.map(Origin::state)
				.filter(state -> state != FileState.UNCHANGED)
				.findFirst()
				.orElse(FileState.UNCHANGED);
	}

	/** Returns why the whole, or one of the logs, ended too early, if it did. */
	public Optional<InputException> problem() {
		return stream.problem()
				.or(() -> stream.logs().stream().map(MergedLog::problem).flatMap(Optional::stream).findFirst());
	}

	@Override
	public void close() throws IOException {
		stream.close();
	}
}
