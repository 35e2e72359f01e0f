package io.github.probelight.engine.table;

import java.util.Arrays;

/**
 * Records of a few ints each, in pages: growth copies nothing but a first page that is not full, as most logs are small;
 * and a copy shares all pages until one of the two writes to one.
 */
public final class Pages {

	/** Records a page holds. */
	public static final int RECORDS = 1 << 12;

	/** Records for which there is room at first. */
	private static final int FEW_RECORDS = 1 << 6;
	private static final int MASK = RECORDS - 1;
	private static final int SHIFT = 12;

	private final int stride;
	private int[][] pages;
	private boolean[] shared;
	private int size;

	/** Creates empty pages for records of so many ints. */
	public Pages(int stride) {
		this(stride, new int[4][], new boolean[4], 0);
	}

	private Pages(int stride, int[][] pages, boolean[] shared, int size) {
		this.stride = stride;
		this.pages = pages;
		this.shared = shared;
		this.size = size;
	}

	/** Returns how many records there are. */
	public int size() {
		return size;
	}

	/** Adds a record, whose ints may hold anything, and returns its number. */
	public int add() {
		int page = size >>> SHIFT;
		if (page == pages.length) {
			pages = Arrays.copyOf(pages, page * 2);
			shared = Arrays.copyOf(shared, page * 2);
		}
		if (pages[page] == null) {
			pages[page] = new int[(page == 0 ? FEW_RECORDS : RECORDS) * stride];
			shared[page] = false;
		} else if (at(size) == pages[page].length) {
			pages[page] = Arrays.copyOf(pages[page], pages[page].length * 2);
			shared[page] = false;
		}
		return size++;
	}

	/** Returns the page of a record, to read it at {@link #at}. */
	public int[] page(int record) {
		return pages[record >>> SHIFT];
	}

	/** Returns the page of a record, to write it at {@link #at}. */
	public int[] own(int record) {
		int page = record >>> SHIFT;
		if (shared[page]) {
			shared[page] = false;
			pages[page] = pages[page].clone();
		}
		return pages[page];
	}

	/** Returns where in its page a record begins. */
	public int at(int record) {
		return (record & MASK) * stride;
	}

	/** Returns one int of a record. */
	public int get(int record, int field) {
		return pages[record >>> SHIFT][(record & MASK) * stride + field];
	}

	/** Forgets all records but keeps the pages for new ones. */
	public void clear() {
		size = 0;
	}

	/** Returns a copy; neither sees what is written to the other. */
	public Pages copy() {
		Arrays.fill(shared, 0, size + MASK >>> SHIFT, true);
		return new Pages(stride, pages.clone(), shared.clone(), size);
	}

	/** Returns the long whose lower half is at an index, the higher one behind it. */
	public static long getLong(int[] page, int at) {
		return page[at] & 0xFFFFFFFFL | (long) page[at + 1] << Integer.SIZE;
	}

	/** Sets the long whose lower half is at an index. */
	public static void setLong(int[] page, int at, long value) {
		page[at] = (int) value;
		page[at + 1] = (int) (value >>> Integer.SIZE);
	}
}
