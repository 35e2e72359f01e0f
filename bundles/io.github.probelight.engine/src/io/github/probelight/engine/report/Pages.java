package io.github.probelight.engine.report;

import java.util.Arrays;

/**
 * Records of a few ints each, in pages: growth copies nothing, and a copy shares all pages until one of the two writes
 * to one.
 */
final class Pages {

	/** Records a page holds. */
	static final int RECORDS = 1 << 12;

	private static final int MASK = RECORDS - 1;
	private static final int SHIFT = 12;

	private final int stride;
	private int[][] pages;
	private boolean[] shared;
	private int size;

	Pages(int stride) {
		this(stride, new int[4][], new boolean[4], 0);
	}

	private Pages(int stride, int[][] pages, boolean[] shared, int size) {
		this.stride = stride;
		this.pages = pages;
		this.shared = shared;
		this.size = size;
	}

	int size() {
		return size;
	}

	/** Adds a record, whose ints may hold anything, and returns its number. */
	int add() {
		if (size >>> SHIFT == pages.length) {
			pages = Arrays.copyOf(pages, pages.length * 2);
			shared = Arrays.copyOf(shared, shared.length * 2);
		}
		if (pages[size >>> SHIFT] == null) {
			pages[size >>> SHIFT] = new int[RECORDS * stride];
			shared[size >>> SHIFT] = false;
		}
		return size++;
	}

	/** Adds records up to a number; they have no pages before {@link #fresh} is asked for one. */
	void grow(int newSize) {
		int needed = newSize + MASK >>> SHIFT;
		if (needed > pages.length) {
			pages = Arrays.copyOf(pages, needed);
			shared = Arrays.copyOf(shared, needed);
		}
		size = Math.max(size, newSize);
	}

	/** Returns the page of a record that was added by {@link #grow}, to write it at {@link #at}. */
	int[] fresh(int record) {
		int page = record >>> SHIFT;
		if (pages[page] == null) {
			pages[page] = new int[RECORDS * stride];
		}
		return pages[page];
	}

	/** Returns the page of a record, to read it at {@link #at}. */
	int[] page(int record) {
		return pages[record >>> SHIFT];
	}

	/** Returns the page of a record, to write it at {@link #at}. */
	int[] own(int record) {
		int page = record >>> SHIFT;
		if (shared[page]) {
			shared[page] = false;
			pages[page] = pages[page].clone();
		}
		return pages[page];
	}

	/** Returns where in its page a record begins. */
	int at(int record) {
		return (record & MASK) * stride;
	}

	int get(int record, int field) {
		return pages[record >>> SHIFT][(record & MASK) * stride + field];
	}

	/** Forgets all records from {@code newSize} on, and their pages. */
	void truncate(int newSize) {
		size = newSize;
		for (int page = newSize + MASK >>> SHIFT; page < pages.length && pages[page] != null; page++) {
			pages[page] = null;
			shared[page] = false;
		}
	}

	/** Forgets all records but keeps the pages for new ones. */
	void clear() {
		size = 0;
	}

	/** Copies records into an array. */
	void read(int from, int count, int[] into) {
		int done = 0;
		while (done < count) {
			int some = Math.min(count - done, RECORDS - (from + done & MASK));
			System.arraycopy(page(from + done), at(from + done), into, done * stride, some * stride);
			done += some;
		}
	}

	/** Writes one record, which is at place {@code place} of an array of records. */
	void write(int record, int[] from, int place) {
		int[] page = page(record);
		int at = at(record);
		for (int i = 0; i < stride; i++) {
			page[at + i] = from[place * stride + i];
		}
	}

	/** Copies records to another place of pages with records of the same size, added there by {@link #grow}. */
	void copyTo(int from, Pages to, int into, int count) {
		int done = 0;
		while (done < count) {
			int some = Math.min(count - done, RECORDS - (into + done & MASK));
			some = Math.min(some, RECORDS - (from + done & MASK));
			System.arraycopy(page(from + done), at(from + done), to.fresh(into + done), to.at(into + done),
					some * stride);
			done += some;
		}
	}

	/** Gives back the pages that end with one of the records from {@code from} up to {@code to}; all were read. */
	void release(int from, int to) {
		for (int page = from >>> SHIFT; page < to >>> SHIFT; page++) {
			pages[page] = null;
		}
	}

	/** Returns a copy; neither sees what is written to the other. */
	Pages copy() {
		Arrays.fill(shared, 0, size + MASK >>> SHIFT, true);
		return new Pages(stride, pages.clone(), shared.clone(), size);
	}
}
