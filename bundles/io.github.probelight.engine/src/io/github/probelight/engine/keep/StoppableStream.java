package io.github.probelight.engine.keep;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;

/** A stream that throws as soon as nobody wants any more what is written. */
final class StoppableStream extends FilterOutputStream {

	private final BooleanSupplier cancelled;

	StoppableStream(OutputStream out, BooleanSupplier cancelled) {
		super(out);
		this.cancelled = cancelled;
	}

	@Override
	public void write(byte @Nullable [] bytes, int from, int length) throws IOException {
		if (cancelled.getAsBoolean()) {
			throw new InterruptedIOException();
		}
		out.write(bytes, from, length);
	}
}
