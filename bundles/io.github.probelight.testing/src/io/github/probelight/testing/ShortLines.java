package io.github.probelight.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * A log of as many short lines as one likes, about 85 bytes each, of which every number is known without counting. A line
 * is a function of its number.
 */
public final class ShortLines {
	/** The hosts, one a line in turn. */
	public static final int HOSTS = 256;
	/** The ports of each host. */
	public static final int PORTS = 64;
	/** One of so many ports is open, the others are closed. */
	public static final int OPEN_EVERY = 8;
	/** The last of so many lines is a warning that names its number. */
	public static final int WARNING_EVERY = 100_000;
	/** The first line of as many says that a phase has started. */
	public static final int PHASE_EVERY = WARNING_EVERY;
	/** So many lines have the same second. */
	public static final int LINES_A_SECOND = 1000;

	private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 3, 1, 0, 0);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
	private static final byte[] RESULT = LineSink.ascii(" [INFO] [Thread: a] [Site: b] [10.0.0.");
	private static final byte[] OPEN = LineSink.ascii("/TCP] OPEN (reason=syn-ack)");
	private static final byte[] CLOSED = LineSink.ascii("/TCP] CLOSED (reason=reset)");
	private static final byte[] PHASE = LineSink.ascii(" [INFO] [Thread: a] [Site: b] Nmap phase started.");
	private static final byte[] WARNING = LineSink.ascii(" [WARN] [Thread: a] [Site: b] Line ");

	private ShortLines() {}

	/** Writes the lines from one number to before another; the stream is flushed, not closed. */
	public static void write(OutputStream out, long from, long end) throws IOException {
		LineSink sink = new LineSink(out);
		byte[] time = {};
		for (long line = from; line < end; line++) {
			if (line == from || line % LINES_A_SECOND == 0) {
				time = LineSink.ascii(time(line));
			}
			sink.text(time);
			if (isWarning(line)) {
				sink.text(WARNING).text(LineSink.ascii(Long.toString(line))).sign('.');
			} else if (line % PHASE_EVERY == 0) {
				sink.text(PHASE);
			} else {
				long port = line / HOSTS % PORTS;
				sink.text(RESULT).number((int) (line % HOSTS)).sign(':').number((int) port + 1);
				sink.text(port % OPEN_EVERY == 0 ? OPEN : CLOSED);
			}
			sink.end();
		}
		sink.flush();
	}

	/** The time of a line, as the log has it. */
	public static String time(long line) {
		return TIME.format(BEGIN.plusSeconds(line / LINES_A_SECOND));
	}

	/** Whether a line is the result of a port; it is one of host {@code line % HOSTS}. */
	public static boolean isResult(long line) {
		return !isWarning(line) && line % PHASE_EVERY != 0;
	}

	private static boolean isWarning(long line) {
		return line % WARNING_EVERY == WARNING_EVERY - 1;
	}
}
