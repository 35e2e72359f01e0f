package io.github.probelight.workspace.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.LongUnaryOperator;

import org.roaringbitmap.RoaringBitmap;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.summary.query.FastQuery;

/** What the entries of some lines answer to some conditions, in their order. Used by one thread at a time. */
final class GroupVerdicts implements EntryGroups.Taker {
	/** A condition that nobody looks for text for. */
	private static final class Plain {
		private final FastQuery query;
		private final LineRange lines;
		private final boolean ofNothing;
		private final BitSet holds = new BitSet();

		Plain(ChipRows.Condition condition) {
			query = new FastQuery(condition.query());
			lines = condition.lines();
			ofNothing = ChipQuestion.holdsOfNothing(condition.query());
		}
	}

	/** One that depends on text too. */
	private static final class Worded {
		private final ChipQuestion test;
		private final LineRange lines;
		/** Whether nothing but text is asked for: then there are no answers to keep. */
		private final boolean textAlone;
		private final BitSet inLines = new BitSet();
		/** What each entry of each group has answered, and not to which text. */
		private final List<List<boolean[]>> answers = new ArrayList<>();

		Worded(ChipRows.Condition condition) {
			test = new ChipQuestion(condition.query());
			lines = condition.lines();
			textAlone = test.facts().isEmpty();
		}

		void begin(int group, long line) {
			inLines.set(group, lines.holds(line));
			if (!textAlone) {
				answers.add(new ArrayList<>(1));
			}
		}

		void answer(boolean[] answer) {
			answers.getLast().add(answer);
		}
	}

	private static final boolean[] NO_ANSWERS = {};

	private final List<Plain> plain;
	private final List<Worded> worded;
	private long[] begins = new long[1 << 10];
	private long[] ends = new long[1 << 10];
	private int count;
	private long line;
	private boolean isEntry;
	private final LikeGroups likes;
	private LongUnaryOperator rowOfLine = number -> number;

	/** Asks these conditions; {@code likes} is told of all entries too. */
	GroupVerdicts(List<ChipRows.Condition> plain, List<ChipRows.Condition> worded, LikeGroups likes) {
		this.likes = likes;
		this.plain = plain.stream().map(Plain::new).toList();
		this.worded = worded.stream().map(Worded::new).toList();
	}

	/** Forgets all groups. */
	void clear(LongUnaryOperator rows) {
		count = 0;
		rowOfLine = rows;
		likes.clear(rows);
		plain.forEach(one -> one.holds.clear());
		worded.forEach(one -> one.answers.clear());
	}

	@Override
	public void begin(long first) {
		if (count == begins.length) {
			begins = Arrays.copyOf(begins, 2 * count);
			ends = Arrays.copyOf(ends, 2 * count);
		}
		line = first;
		isEntry = false;
		begins[count] = rowOfLine.applyAsLong(first);
		for (Worded one : worded) {
			one.begin(count, first);
		}
		likes.begin(first);
	}

	@Override
	public void entry(EntryScanner facts) {
		isEntry = true;
		for (Plain one : plain) {
			if (one.query.test(facts) && one.lines.holds(line)) {
				one.holds.set(count);
			}
		}
		for (Worded one : worded) {
			if (!one.textAlone) {
				one.answer(one.test.ask(facts));
			}
		}
		likes.entry(facts);
	}

	@Override
	public void end(long behind) {
		if (!isEntry) {
			nothing();
		}
		ends[count++] = rowOfLine.applyAsLong(behind);
		likes.end(behind);
	}

	/** The line belongs to no entry. */
	private void nothing() {
		for (Plain one : plain) {
			one.holds.set(count, one.ofNothing && one.lines.holds(line));
		}
		for (Worded one : worded) {
			if (!one.textAlone) {
				one.answer(one.test.askNothing());
			}
		}
	}

	int count() {
		return count;
	}

	long begin(int group) {
		return begins[group];
	}

	long end(int group) {
		return ends[group];
	}

	/** Whether a group answers a condition without text. */
	boolean holds(int condition, int group) {
		return plain.get(condition).holds.get(group);
	}

	/** How many groups answer a condition without text. */
	int count(int condition) {
		return plain.get(condition).holds.cardinality();
	}

	/** The rows of the groups that answer a condition without text. */
	RoaringBitmap rows(int condition) {
		BitSet holds = plain.get(condition).holds;
		RoaringBitmap rows = new RoaringBitmap();
		for (int group = holds.nextSetBit(0); group >= 0;) {
			int next = group;
			while (holds.get(next + 1) && begins[next + 1] == ends[next]) {
				next++;
			}
			rows.add(begins[group], ends[next]);
			group = holds.nextSetBit(next + 1);
		}
		return rows;
	}

	/** What text a condition needs. */
	ChipQuestion test(int condition) {
		return worded.get(condition).test;
	}

	/** Whether a group may answer a condition with text. */
	boolean mayHold(int condition, int group) {
		Worded one = worded.get(condition);
		return one.inLines.get(group)
				&& (one.textAlone || one.answers.get(group).stream().anyMatch(one.test::mayHold));
	}

	/** Whether a group in whose lines these texts are answers a condition with text. */
	boolean holds(int condition, int group, boolean[] found) {
		Worded one = worded.get(condition);
		if (one.textAlone) {
			return one.test.holds(NO_ANSWERS, found);
		}
		for (boolean[] answer : one.answers.get(group)) {
			if (one.test.holds(answer, found)) {
				return true;
			}
		}
		return false;
	}
}
