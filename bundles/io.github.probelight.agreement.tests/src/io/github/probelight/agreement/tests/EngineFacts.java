package io.github.probelight.agreement.tests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.agreement.tests.Facts.Measured;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.scan.Protocols;

/** Facts as the engine's scanner sees them, from bytes. */
final class EngineFacts {

	private static final byte[] NEXT = "\n2026-11-22T10:00:00 [INFO] [Thread: Scan default:1] The next line."
			.getBytes(StandardCharsets.US_ASCII);

	private final EntryScanner scanner = new EntryScanner();

	/** Facts of lines of a usual log. */
	EngineFacts() {
		this(LineLayout.PLAIN);
	}

	/** Facts of lines of a log with this layout. */
	EngineFacts(LineLayout layout) {
		scanner.setLayout(layout);
	}

	/** The facts of a line without its delimiter; null for a continuation. */
	@Nullable
	Facts of(byte[] line) {
		return line(line).first();
	}

	/**
	 * The entries of a line. It is read twice, in front of other bytes as in a log: the second time the scanner knows its
	 * parts and takes short cuts.
	 */
	LineEntries line(byte[] line) {
		byte[] log = Arrays.copyOf(line, line.length + NEXT.length);
		System.arraycopy(NEXT, 0, log, line.length, NEXT.length);
		LineEntries first = read(log, line.length);
		LineEntries again = read(log, line.length);
		if (!first.equals(again)) {
			throw new IllegalStateException("First " + first + ", then " + again);
		}
		return again;
	}

	private LineEntries read(byte[] log, int end) {
		if (scanner.next(log, 0, log.length) != end) {
			throw new IllegalStateException("The line does not end at its LF");
		}
		boolean starts = scanner.isEntry();
		List<Facts> entries = new ArrayList<>();
		for (boolean more = starts || scanner.another(); more; more = scanner.another()) {
			entries.add(facts());
		}
		return new LineEntries(starts, entries);
	}

	private Facts facts() {
		MessageKind kind = scanner.kind();
		Measured result = kind == MessageKind.RESULT
				? new Measured(scanner.state().string(), scanner.reason().string(), scanner.ttl(), scanner.latency(),
						scanner.variance(), scanner.timeout())
				: Measured.NOTHING;
		return new Facts(scanner.time(), scanner.level().string(), scanner.thread().string(), scanner.site().string(),
				scanner.host().string(), scanner.port(), Protocols.name(scanner.protocol()), kind,
				scanner.name(), scanner.detail(), scanner.verdict(), scanner.number(), scanner.decimal(), result);
	}
}
