package io.github.probelight.engine.read;

import java.util.Arrays;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.scan.Protocols;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.LongTable;

/**
 * Numbers what results are like, 0, 1, 2 … in the order in which they come; those with the same number are alike, as
 * {@link Likeness} says. Used by one thread, with the entries of one scanner.
 */
public final class LikeResults {

	/** Of protocols. */
	private static final int PROTOCOL_BITS = 2;
	/** Of the number of a state with its reason. */
	private static final int MESSAGE_BITS = 30;

	private final Dictionary words = new Dictionary();
	private final LongTable heads = new LongTable();
	private final LongTable messages = new LongTable();
	private final LongTable kinds = new LongTable();
	private final long[] headKeys = new long[EntryScanner.HEADS];
	private final int[] headNumbers = new int[EntryScanner.HEADS];
	private final long[] messageKeys = new long[EntryScanner.MESSAGES];
	private final int[] messageNumbers = new int[EntryScanner.MESSAGES];

	private long last = -1;
	private int lastNumber;

	/** Creates numbers of nothing yet. */
	public LikeResults() {
		Arrays.fill(headKeys, EntryScanner.NO_KEY);
		Arrays.fill(messageKeys, EntryScanner.NO_KEY);
	}

	/** Returns how many numbers there are. */
	public int size() {
		return kinds.size();
	}

	/** Returns the number of the entry that was read last, or -1 if it is no result. */
	public int number(EntryScanner entry) {
		if (entry.kind() != MessageKind.RESULT) {
			return -1;
		}
		long kind = (long) head(entry) << MESSAGE_BITS + PROTOCOL_BITS | (long) message(entry) << PROTOCOL_BITS
				| entry.protocol();
		if (kind != last) {
			last = kind;
			lastNumber = kinds.number(kind);
		}
		return lastNumber;
	}

	private int head(EntryScanner entry) {
		long key = entry.headKey();
		if (key < 0) {
			return headNumber(entry);
		}
		int slot = EntryScanner.headSlot(key);
		if (headKeys[slot] != key) {
			headNumbers[slot] = headNumber(entry);
			headKeys[slot] = key;
		}
		return headNumbers[slot];
	}

	private int headNumber(EntryScanner entry) {
		return heads.number(pair(words.number(entry.thread()), words.number(entry.site())));
	}

	private int message(EntryScanner entry) {
		long key = entry.messageKey();
		if (key < 0) {
			return messageNumber(entry);
		}
		int slot = EntryScanner.messageSlot(key);
		if (messageKeys[slot] != key) {
			messageNumbers[slot] = messageNumber(entry);
			messageKeys[slot] = key;
		}
		return messageNumbers[slot];
	}

	private int messageNumber(EntryScanner entry) {
		return messages.number(pair(words.number(entry.state()), words.number(entry.reason())));
	}

	private static long pair(int first, int second) {
		return (long) first << Integer.SIZE | second;
	}

	/** Returns what the results of a number have in common. */
	public Likeness likeness(int number) {
		long kind = kinds.key(number);
		long head = heads.key((int) (kind >>> MESSAGE_BITS + PROTOCOL_BITS));
		long message = messages.key((int) (kind >>> PROTOCOL_BITS) & (1 << MESSAGE_BITS) - 1);
		return new Likeness(words.text((int) (head >>> Integer.SIZE)), words.text((int) head),
				words.text((int) (message >>> Integer.SIZE)), words.text((int) message),
				Protocols.name((int) kind & (1 << PROTOCOL_BITS) - 1));
	}
}
