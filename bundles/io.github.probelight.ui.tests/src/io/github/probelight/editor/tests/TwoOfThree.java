package io.github.probelight.editor.tests;

import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.engine.text.LogText;
import io.github.probelight.engine.text.ShownRows;

/** The rows of a log without every third. One thread asks, and the index does not grow while it does. */
record TwoOfThree(LineIndex index, LogText text) implements ShownRows {

	@Override
	public long rows() {
		return shownRow(index.extent().rows());
	}

	@Override
	public long chars(long shownRow) {
		long end = fileRow(Math.min(shownRow, rows()));
		long chars = index.chars(end);
		for (long hidden = 2; hidden < end; hidden += 3) {
			chars -= index.chars(hidden + 1) - index.chars(hidden);
		}
		return chars;
	}

	@Override
	public long rowAtChar(long charOffset) {
		long low = 0;
		long high = Math.max(0, rows() - 1);
		while (low < high) {
			long middle = (low + high + 1) / 2;
			if (chars(middle) <= charOffset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return low;
	}

	@Override
	public long fileRow(long shownRow) {
		return Math.min(shownRow / 2 * 3 + shownRow % 2, index.extent().rows());
	}

	@Override
	public long shownRow(long fileRow) {
		return fileRow / 3 * 2 + fileRow % 3;
	}

	@Override
	public int delimiterLength(long shownRow) {
		return text.delimiterLength(fileRow(shownRow));
	}

	@Override
	public String text(long charFrom, int length) {
		StringBuilder part = new StringBuilder();
		for (long row = rowAtChar(charFrom), at = charFrom; row < rows() && part.length() < length; row++) {
			long in = at - chars(row);
			int count = (int) Math.min(length - part.length(), chars(row + 1) - at);
			part.append(text.text(index.chars(fileRow(row)) + in, count));
			at += count;
		}
		return part.toString();
	}
}
