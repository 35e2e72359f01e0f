package io.github.probelight.workspace.filter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import io.github.probelight.engine.read.LineVisitor;
import io.github.probelight.engine.read.RangeReader;
import io.github.probelight.engine.read.VisitedLine;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.KeptRows;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.engine.text.LogText;

/** Reads a log for a filter: finds the rows that it keeps. Used by one thread at a time. */
final class FilterPass {
	private static final int PIECE = 1 << 19;

	/** An entry with its continuations so far; or a line before the first entry. */
	private final class Group implements LineVisitor {
		private final List<List<boolean[]>> answers = new ArrayList<>();
		private long first;
		private long line = -1;
		private long base;
		private boolean entry;

		@Override
		public void entry(EntryScanner facts, VisitedLine at) {
			if (!at.isSame()) {
				begin(base + at.number(), true);
			}
			for (int i = 0; i < tests.size(); i++) {
				answers.get(i).add(tests.get(i).ask(facts));
			}
		}

		@Override
		public void continuation(EntryScanner text, VisitedLine at) {
			if (entry) {
				line = base + at.number();
			} else {
				begin(base + at.number(), false);
			}
		}

		private void begin(long at, boolean isEntry) {
			end();
			first = at;
			line = at;
			entry = isEntry;
		}

		void end() {
			if (line >= 0) {
				lines(first, line + 1, isKept());
			}
			answers.clear();
			tests.forEach(test -> answers.add(new ArrayList<>()));
		}

		private boolean isKept() {
			for (int i = 0; i < tests.size(); i++) {
				ChipTest test = tests.get(i);
				boolean[] found = new boolean[test.words().size()];
				for (int j = 0; j < found.length; j++) {
					for (long row = index.rowOfLine(first); row < index.rowOfLine(line + 1) && !found[j]; row++) {
						found[j] = test.words().get(j).isIn(text.row(row));
					}
				}
				List<boolean[]> asked = entry ? answers.get(i) : List.of(new boolean[test.facts().size()]);
				boolean holds = chips.get(i).lines().holds(first)
						&& asked.stream().anyMatch(one -> test.holds(one, found));
				if (holds == chips.get(i).negated()) {
					return false;
				}
			}
			return true;
		}
	}

	private final ByteSource file;
	private final LineIndex index;
	private final LogText text;
	private final LineFilter filter;
	private final List<Chip> chips;
	private final List<ChipTest> tests;
	private KeptRows rows;
	private volatile long passed;

	FilterPass(ByteSource file, LineIndex index, LogText text, LineFilter filter) {
		this.file = file;
		this.index = index;
		this.text = text;
		this.filter = filter;
		chips = filter.active();
		tests = chips.stream().map(chip -> new ChipTest(chip.query())).toList();
		rows = new KeptRows(index, text);
	}

	KeptRows rows() {
		return rows;
	}

	long passed() {
		return passed;
	}

	/** Reads on to the end that the index has now; false if it was stopped before. */
	boolean read(BooleanSupplier stopped, Runnable published) throws IOException {
		KeptRows made = new KeptRows(index, text);
		rows = made;
		LineIndex.Extent extent = index.extent();
		RangeReader reader = new RangeReader(file);
		reader.setLayout(LineLayout.of(file, true));
		Group group = new Group();
		for (long from = 0; from < extent.bytes() && !stopped.getAsBoolean();) {
			long to = Math.min(extent.bytes(), from + PIECE);
			RangeReader.Outcome outcome = reader.read(from, to, group);
			group.base += outcome.lines();
			from = to;
			rows.publish();
			passed = index.rowOfLine(group.first);
			published.run();
			if (to == extent.bytes() && outcome.end() >= 0 && outcome.end() < to && group.base < extent.lines()) {
				reader.last(outcome.end(), to, group);
			}
		}
		group.end();
		rows.publish();
		passed = extent.rows();
		return !stopped.getAsBoolean();
	}

	private void lines(long first, long end, boolean kept) {
		if (kept) {
			rows.add(index.rowOfLine(Math.max(0, first - filter.context())),
					index.rowOfLine(end + filter.context()));
		}
	}
}
