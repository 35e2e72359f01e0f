package io.github.probelight.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.LongToDoubleFunction;

import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.summary.ByteText;
import io.github.probelight.summary.TimeText;

/**
 * How far the reading of a log is. On a terminal one line that is drawn again at most ten times a second and is gone when
 * it is closed; elsewhere, as in the log of a nightly job, a line of its own now and then.
 */
public final class ProgressLine implements ReadMonitor, AutoCloseable {

	private static final long REDRAW = 100_000_000L;
	private static final long NEXT_LINE = 5_000_000_000L;
	private static final double NANOS = 1e9;

	private final PrintWriter err;
	private final boolean terminal;
	private final LongSupplier nanoTime;
	private final LongToDoubleFunction share;
	private final long start;
	private long due;
	/** Characters of the line that is to be seen now. */
	private int drawn;

	/**
	 * A line that is not shown yet.
	 *
	 * @param terminal whether the line can be drawn again
	 * @param nanoTime a clock as {@link System#nanoTime()}
	 * @param share bytes that are read → how much of the reading is done, 0 to 1, or -1 if nobody can know
	 */
	public ProgressLine(PrintWriter err, boolean terminal, LongSupplier nanoTime, LongToDoubleFunction share) {
		this.err = err;
		this.terminal = terminal;
		this.nanoTime = nanoTime;
		this.share = share;
		start = nanoTime.getAsLong();
		due = start + interval();
	}

	@Override
	public boolean cancelled() {
		return false;
	}

	/** Shows bytes and speed; the total, the share and the time that is left only as far as they are known. */
	@Override
	public void progress(long bytesDone, long bytesTotal) {
		long now = nanoTime.getAsLong();
		if (now - due < 0) {
			return;
		}
		due = now + interval();
		String text = text(bytesDone, bytesTotal, share.applyAsDouble(bytesDone), (now - start) / NANOS);
		if (terminal) {
			erase();
			err.print(text);
			drawn = text.length();
		} else {
			err.println(text);
		}
		err.flush();
	}

	/** Takes the line off the terminal. */
	@Override
	public void close() {
		erase();
		err.flush();
	}

	private long interval() {
		return terminal ? REDRAW : NEXT_LINE;
	}

	private void erase() {
		if (drawn > 0) {
			err.print('\r' + " ".repeat(drawn) + '\r');
			drawn = 0;
		}
	}

	private static String text(long done, long total, double share, double seconds) {
		String text = ByteText.of(done) + (total == ByteSource.UNKNOWN_SIZE ? "" : " of " + ByteText.of(total));
		text += share < 0 ? "" : String.format(Locale.ROOT, "  %.0f %%", Math.floor(100 * share));
		text += "  " + ByteText.of(done / seconds) + "/s";
		return share > 0
				? text + "  " + TimeText.duration((long) (seconds * (1 - share) / share) * 1000) + " left"
				: text;
	}
}
