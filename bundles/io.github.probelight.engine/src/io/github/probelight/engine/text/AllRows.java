package io.github.probelight.engine.text;

/** All rows of a log, as its index has them. */
record AllRows(LineIndex index, LogText text) implements ShownRows {

	@Override
	public long rows() {
		return index.extent().rows();
	}

	@Override
	public long chars(long shownRow) {
		return index.chars(shownRow);
	}

	@Override
	public long rowAtChar(long charOffset) {
		return index.rowAtChar(charOffset);
	}

	@Override
	public long fileRow(long shownRow) {
		return shownRow;
	}

	@Override
	public long shownRow(long fileRow) {
		return fileRow;
	}

	@Override
	public boolean shows(long fileRow) {
		return true;
	}

	@Override
	public int delimiterLength(long shownRow) {
		return text.delimiterLength(shownRow);
	}

	@Override
	public String text(long charFrom, int length) {
		return text.text(charFrom, length);
	}
}
