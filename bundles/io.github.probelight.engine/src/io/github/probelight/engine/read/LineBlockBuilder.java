package io.github.probelight.engine.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;

/** Makes the blocks of a chunk, of lines that one scanner reads. Words that lines repeat are looked at once. */
final class LineBlockBuilder {

	private static final class Words {
		long key = EntryScanner.NO_KEY;
		long one;
		long other;
		long third;
		int exact;
	}

	private final Words[] heads = words(EntryScanner.HEADS);
	private final Words[] messages = words(EntryScanner.MESSAGES);
	private List<LineBlock> blocks = new ArrayList<>();

	private boolean open;
	private long offset;
	private long line;
	private boolean leads;
	private long first;
	private long last;
	private int entries;
	private int results;
	private long kinds;
	private boolean timed;
	private final Words head = new Words();
	private final Words message = new Words();

	private static Words[] words(int count) {
		Words[] words = new Words[count];
		Arrays.setAll(words, i -> new Words());
		return words;
	}

	void entry(EntryScanner s, VisitedLine at) {
		begin(at, false);
		entries++;
		long time = s.time();
		if (time != EntryScanner.NO_TIME) {
			first = Math.min(first, time);
			last = Math.max(last, time);
		} else {
			timed = false;
		}
		MessageKind kind = s.kind();
		kinds |= 1L << kind.ordinal();
		add(head, head(s));
		if (kind == MessageKind.RESULT) {
			results++;
			add(message, message(s));
		}
	}

	void continuation(VisitedLine at) {
		begin(at, true);
	}

	private void begin(VisitedLine at, boolean continuation) {
		if (open && at.number() - line < LineBlocks.LINES) {
			return;
		}
		close();
		open = true;
		offset = at.offset();
		line = at.number();
		leads = continuation;
		timed = true;
		first = Long.MAX_VALUE;
		last = Long.MIN_VALUE;
	}

	private void close() {
		if (open) {
			blocks.add(new LineBlock(offset, line, first, last, entries, results, leads, kinds, head.one, head.other,
					head.third, message.one, message.other, head.exact, timed));
		}
		open = false;
		entries = 0;
		results = 0;
		kinds = 0;
		clear(head);
		clear(message);
	}

	private static void clear(Words words) {
		words.one = 0;
		words.other = 0;
		words.third = 0;
		words.exact = 0;
	}

	private static void add(Words to, Words more) {
		to.one |= more.one;
		to.other |= more.other;
		to.third |= more.third;
		to.exact |= more.exact;
	}

	private Words head(EntryScanner s) {
		long key = s.headKey();
		Words words = heads[key == EntryScanner.NO_KEY ? 0 : EntryScanner.headSlot(key)];
		if (key == EntryScanner.NO_KEY || words.key != key) {
			words.key = key;
			words.one = WordBits.of(s.level());
			words.other = WordBits.of(s.thread());
			words.third = WordBits.of(s.site());
			words.exact = LevelWords.of(s.level());
		}
		return words;
	}

	private Words message(EntryScanner s) {
		long key = s.messageKey();
		Words words = messages[key == EntryScanner.NO_KEY ? 0 : EntryScanner.messageSlot(key)];
		if (key == EntryScanner.NO_KEY || words.key != key) {
			words.key = key;
			words.one = WordBits.of(s.state());
			words.other = WordBits.of(s.reason());
		}
		return words;
	}

	/** Returns the blocks since it was asked last. */
	List<LineBlock> finish() {
		close();
		List<LineBlock> finished = blocks;
		blocks = new ArrayList<>();
		return finished;
	}
}
