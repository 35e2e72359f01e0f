package io.github.probelight.engine.fuzzing;

import java.util.List;

import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.text.EightBytes;

/** Lines: what a scanner that has read others before says of a line is what a new one says of it alone. */
public final class LinesTarget {

	private LinesTarget() {}

	/** Reads the bytes line by line. */
	public static void fuzzerTestOneInput(byte[] bytes) {
		EntryScanner scanner = new EntryScanner();
		for (int at = 0; at < bytes.length;) {
			int lf = scanner.next(bytes, at, bytes.length);
			Expect.equal(lf, EightBytes.nextLf(bytes, at, bytes.length), "end of line");
			EntryReader fresh = new EntryReader();
			fresh.scan(bytes, at, lf);
			Expect.equal(facts(scanner), facts(fresh), "facts");
			at = lf + 1;
		}
	}

	private static List<Object> facts(EntryReader s) {
		String message = s.message().string();
		return s.isEntry()
				? List.of(message, s.time(), s.level().string(), s.thread().string(), s.site().string(),
						s.host().string(), s.ipv4(), s.port(), s.protocol(), s.kind(), s.state().string(),
						s.reason().string(), s.ttl(), s.latency(), s.variance(), s.timeout(), s.name(), s.number(),
						s.decimal(), s.flag())
				: List.of(message);
	}
}
