package io.github.probelight.workspace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.read.LineBlocks;
import io.github.probelight.engine.text.LineIndexer;
import io.github.probelight.engine.text.LogFile;
import io.github.probelight.engine.text.LogText;
import io.github.probelight.workspace.filter.LogSource;

/** A log that no editor shows, opened for a while to look for something in it: its bytes, its lines, their text. */
public final class UnshownLog implements Closeable {
	private static final int STEP = 8 << 20;

	private final Optional<UnpackedLog> unpacked;
	private final LogFile file;
	private final LogSource source;

	private UnshownLog(Optional<UnpackedLog> unpacked, LogFile file, LineIndexer indexer) {
		this.unpacked = unpacked;
		this.file = file;
		LogText text = new LogText(file, indexer.index(), indexer.sums());
		source = new LogSource(file, indexer.index(), text, () -> LineBlocks.NONE);
	}

	/**
	 * Opens a log, unpacks it if it is packed, and reads where its lines begin.
	 *
	 * @param file
	 *            plain or packed
	 * @param entries
	 *            the log in it, of a zip with several; none for all else
	 * @param stopped
	 *            whether nobody wants it any more
	 * @param share
	 *            told how much of that is done, 0 to 1
	 * @throws IOException
	 *             if it cannot be read, as {@link OpenLogs#open(Path, List)} says
	 * @throws CancellationException
	 *             if it was stopped
	 */
	public static UnshownLog open(Path file, List<String> entries, BooleanSupplier stopped, DoubleConsumer share)
			throws IOException {
		return open(new LogPlace(List.of(file), entries), stopped, share);
	}

	/** Opens a log likewise that is open already and not known to its end, or no longer what it was. */
	public static UnshownLog again(OpenLog log, BooleanSupplier stopped, DoubleConsumer share) throws IOException {
		return open(log.place(), stopped, share);
	}

	private static UnshownLog open(LogPlace place, BooleanSupplier stopped, DoubleConsumer share) throws IOException {
		Optional<UnpackedLog> unpacked = UnpackedLog.isNeeded(place)
				? Optional.of(UnpackedLog.of(place))
				: Optional.empty();
		LogFile opened = null;
		try {
			if (unpacked.isPresent()) {
				unpack(unpacked.get(), stopped, share);
			}
			opened = LogFile.open(unpacked.map(UnpackedLog::file).orElse(place.path()));
			LineIndexer indexer = new LineIndexer(opened);
			while (indexer.advance(STEP)) {
				check(stopped);
				share.accept(Math.min(1, indexer.index().extent().bytes() / (double) Math.max(1, opened.size())));
			}
			return new UnshownLog(unpacked, opened, indexer);
		} catch (IOException | RuntimeException | Error e) {
			closeAll(unpacked, opened);
			throw e;
		}
	}

	private static void unpack(UnpackedLog log, BooleanSupplier stopped, DoubleConsumer share) throws IOException {
		while (log.advance(STEP)) {
			check(stopped);
			share.accept(log.share());
		}
	}

	private static void check(BooleanSupplier stopped) {
		if (stopped.getAsBoolean()) {
			throw new CancellationException();
		}
	}

	/** What it holds, which never changes. */
	public LogSource source() {
		return source;
	}

	/** Why a packed log ended too early, if it did; what was unpacked before is there. */
	public Optional<InputException> problem() {
		return unpacked.flatMap(UnpackedLog::problem);
	}

	@Override
	public void close() throws IOException {
		closeAll(unpacked, file);
	}

	@SuppressWarnings("resource") // closed here
	private static void closeAll(Optional<UnpackedLog> unpacked, @Nullable LogFile file)
			throws IOException {
		try (Closeable temporary = unpacked.isPresent() ? unpacked.get() : () -> {};
				Closeable opened = file == null ? () -> {} : file) {
			// the file first
		}
	}
}
