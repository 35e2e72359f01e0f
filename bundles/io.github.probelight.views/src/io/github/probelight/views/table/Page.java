package io.github.probelight.views.table;

import org.eclipse.swt.SWT;

/**
 * Which positions are on screen. Immutable.
 *
 * @param count
 *            how many positions there are
 * @param fits
 *            how many fit on the screen, at least 1
 * @param top
 *            the first on screen, 0 to {@link #lastTop()}
 */
record Page(int count, int fits, int top) {
	static final Page EMPTY = new Page(0, 1, 0);

	Page {
		fits = Math.max(1, fits);
		top = Math.max(0, Math.min(top, count - fits));
	}

	/** How many are on screen. */
	int shown() {
		return Math.min(count, fits);
	}

	/** The largest that the top can be. */
	int lastTop() {
		return Math.max(0, count - fits);
	}

	/** The same with another top, as near to it as there are positions. */
	Page at(long newTop) {
		return new Page(count, fits, (int) Math.max(0, Math.min(newTop, lastTop())));
	}

	/** The same, moved no further than needed to have a position on screen. */
	Page showing(int position) {
		if (position < top) {
			return at(position);
		}
		return position >= top + fits ? at((long) position - fits + 1) : this;
	}

	/**
	 * The same, moved no further than needed to have a position on screen, but where another one is on this page now there
	 * shall not be that one: one further then, if that can be.
	 */
	Page showingElsewhere(int position, int other) {
		Page next = showing(position);
		if (position == other || position - next.top != other - top) {
			return next;
		}
		Page further = next.at((long) next.top + (next.top < top ? -1 : 1));
		return further.contains(position) ? further : next;
	}

	/** The same with a position in the middle, unless it is on screen already. */
	Page centred(int position) {
		return contains(position) ? this : at((long) position - fits / 2);
	}

	/** Where a key leads to from a position; -1 if it is no key for that, or if there is nothing to go to. */
	int target(int key, int from) {
		long start = from < 0 ? top : from;
		long target = switch (key) {
			case SWT.ARROW_UP -> from < 0 ? start : start - 1;
			case SWT.ARROW_DOWN -> from < 0 ? start : start + 1;
			case SWT.PAGE_UP -> start - fits;
			case SWT.PAGE_DOWN -> start + fits;
			case SWT.HOME -> 0;
			case SWT.END -> count;
			default -> Long.MIN_VALUE;
		};
		return target == Long.MIN_VALUE || count == 0 ? -1 : (int) Math.max(0, Math.min(target, count - 1));
	}

	boolean contains(int position) {
		return position >= top && position < top + shown();
	}
}
