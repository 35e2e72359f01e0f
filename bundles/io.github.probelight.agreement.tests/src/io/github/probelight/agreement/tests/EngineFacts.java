package io.github.probelight.agreement.tests;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.agreement.tests.Facts.Measured;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;

/** Facts as the engine's scanner sees them, from bytes. */
final class EngineFacts {

	private final EntryScanner scanner = new EntryScanner();

	/** The facts of a line without its delimiter; null for a continuation. */
	@Nullable
	Facts of(byte[] line) {
		if (!scanner.scan(line, 0, line.length)) {
			return null;
		}
		MessageKind kind = scanner.kind();
		Measured result = kind == MessageKind.RESULT
				? new Measured(scanner.state().string(), scanner.reason().string(), scanner.ttl(), scanner.latency(),
						scanner.variance(), scanner.timeout())
				: Measured.NOTHING;
		return new Facts(scanner.time(), scanner.level().string(), scanner.thread().string(), scanner.site().string(),
				scanner.host().string(), scanner.port(), scanner.protocol(), kind,
				Facts.hasName(kind) ? scanner.name() : "", Facts.hasNumber(kind) ? scanner.number() : -1,
				kind == MessageKind.TASK_PROGRESS ? scanner.decimal() : -1, result);
	}
}
