package io.github.probelight.export;

import java.io.Writer;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.summary.table.LogEntry;

/** Writes rows of lines behind one another, each without its line. Used by one thread at a time. */
abstract class RowFormat {

	private final StringBuilder text = new StringBuilder();

	/** Writes one row. */
	abstract void write(LogEntry row);

	/** Returns what was written; whoever takes it empties it. */
	final StringBuilder text() {
		return text;
	}

	/** Returns a writer to {@link #text()} that keeps nothing back. */
	final Writer writer() {
		return new Writer() {
			@Override
			public void write(int c) {
				text.append((char) c);
			}

			@Override
			public void write(char @Nullable [] chars, int from, int length) {
				text.append(chars, from, length);
			}

			@Override
			public void write(@Nullable String string, int from, int length) {
				text.append(string, from, from + length);
			}

			@Override
			public void flush() {
				// nothing is kept back
			}

			@Override
			public void close() {
				// nothing is open
			}
		};
	}
}
