package io.github.probelight.editor.viewer;

/**
 * Where a person is in a log, in rows of the file, also while a filter hides that: what is shown in its place is not
 * where the person went, so once more is shown it is the place again, unless the person has moved meanwhile.
 */
public final class LastingPlace {
	private static final int OFF_SCREEN = -1;

	private long caret;
	private long top;
	private int below;
	private long shownCaret = -1;
	private long shownTop = -1;

	/** The caret is in a row and a row is on top of the screen, so many lines above the caret; negative if it is not on the screen. */
	void isSeen(long caretNow, long topNow, int lines) {
		boolean moved = caretNow != shownCaret;
		if (moved) {
			caret = caretNow;
		}
		if (moved || topNow != shownTop) {
			top = topNow;
			below = Math.max(OFF_SCREEN, lines);
		}
	}

	/** The caret is to come to a row of the file, and comes to this one: the same, or the one in its place. */
	public void ledTo(long row, long shown) {
		caret = row;
		shownCaret = shown;
		shownTop = -1;
	}

	/** Whether the row that the caret is in now only stands in the place of one that is hidden. */
	public boolean standsIn(long caretNow) {
		return caretNow == shownCaret && caretNow != caret;
	}

	/** The row of the caret. */
	long caret() {
		return caret;
	}

	/** The row on top of the screen; it says where one is if the caret is not on the screen. */
	long top() {
		return top;
	}

	/** Whether a person sees the caret, which then stays as far below the top. */
	boolean isOnScreen() {
		return below != OFF_SCREEN;
	}

	/** As how many lines below the top the caret is seen. */
	int below() {
		return below;
	}

	/** The place was to be shown, and these rows are. */
	void isShown(long shownCaret, long shownTop) {
		this.shownCaret = shownCaret;
		this.shownTop = shownTop;
	}
}
