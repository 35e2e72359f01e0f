package io.github.probelight.summary.table;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.scan.Protocols;
import io.github.probelight.summary.table.LogEntry.Measured;

/** Makes rows of entries. Texts that lines repeat are made once. Used by one thread at a time. */
public final class EntryRows {

	private record Head(long key, String level, String thread, String site) {}

	private record Told(long key, Measured measured) {}

	private final boolean messages;
	private final @Nullable Head[] heads = new @Nullable Head[EntryScanner.HEADS];
	private final @Nullable Told[] told = new @Nullable Told[EntryScanner.MESSAGES];

	/**
	 * Creates a maker.
	 *
	 * @param messages whether the rows have their message
	 */
	public EntryRows(boolean messages) {
		this.messages = messages;
	}

	/** Makes the row of the entry that was read last. */
	public LogEntry row(EntryScanner s) {
		Head head = head(s);
		return new LogEntry(s.time(), head.level, head.thread, head.site, address(s), s.port(),
				Protocols.name(s.protocol()), s.kind(),
				s.kind() == MessageKind.RESULT ? measured(s) : Measured.NONE, messages ? s.message().string() : "");
	}

	private Head head(EntryScanner s) {
		long key = s.headKey();
		if (key == EntryScanner.NO_KEY) {
			return newHead(s, key);
		}
		int slot = EntryScanner.headSlot(key);
		Head head = heads[slot];
		if (head == null || head.key != key) {
			head = newHead(s, key);
			heads[slot] = head;
		}
		return head;
	}

	private static Head newHead(EntryScanner s, long key) {
		return new Head(key, s.level().string(), s.thread().string(), s.site().string());
	}

	private Measured measured(EntryScanner s) {
		long key = s.messageKey();
		if (key == EntryScanner.NO_KEY) {
			return newMeasured(s);
		}
		int slot = EntryScanner.messageSlot(key);
		Told known = told[slot];
		if (known == null || known.key != key) {
			known = new Told(key, newMeasured(s));
			told[slot] = known;
		}
		return known.measured;
	}

	private static Measured newMeasured(EntryScanner s) {
		return new Measured(s.state().string(), s.reason().string(), s.ttl(), s.latency(), s.variance(), s.timeout());
	}

	private static String address(EntryScanner s) {
		return s.hasHost() ? s.host().string() : "";
	}
}
