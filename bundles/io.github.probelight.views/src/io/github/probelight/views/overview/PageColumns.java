package io.github.probelight.views.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.views.overview.PagePlan.Block;
import io.github.probelight.views.overview.PagePlan.Place;

/**
 * The columns of a page, and which blocks they hold: each block is in the column that is shortest when its turn comes, so
 * that the first ones are seen without scrolling. Columns are equally wide, but those that need more.
 */
final class PageColumns {
	private static final int MARGIN = 8;
	private static final int GAP = 12;
	private static final int BELOW = 8;
	/** With so much for each there is another column, in pixels. */
	private static final int USUAL = 186;
	/** A column is at least so wide, in pixels. */
	private static final int LEAST = 150;

	private final int[] widths;
	/** Of each block, the first column that it takes, and how many. */
	private final int[] firsts;
	private final int[] taken;

	private PageColumns(int columns, int blocks) {
		widths = new int[columns];
		firsts = new int[blocks];
		taken = new int[blocks];
	}

	/** The most columns that a page of this width can have. */
	static int most(List<Block> blocks, int width) {
		return Math.max(1, Math.min(blocks.size(), (inside(width) + GAP) / (USUAL + GAP)));
	}

	/**
	 * Places blocks with so many rows of each; null if they need wider columns. One column always does.
	 *
	 * @param wide
	 *            whether blocks may take several columns
	 */
	static @Nullable PageColumns of(List<Block> blocks, int[] rows, int width, int columns, boolean wide) {
		PageColumns made = new PageColumns(columns, blocks.size());
		int room = inside(width) - (columns - 1) * GAP;
		made.flow(blocks, rows, room / columns, wide ? columns : 1);
		return made.widen(blocks, room) ? made : null;
	}

	private static int inside(int width) {
		return Math.max(USUAL, width - 2 * MARGIN);
	}

	/** Finds the column of each block, as if all were equally wide. */
	private void flow(List<Block> blocks, int[] rows, int width, int most) {
		int[] heights = new int[widths.length];
		for (int i = 0; i < firsts.length; i++) {
			Block block = blocks.get(i);
			taken[i] = Math.min(block.columns(), most);
			int high = block.height(taken[i] * width + (taken[i] - 1) * GAP, rows[i]) + BELOW;
			if (end(heights, taken[i], high) > Math.max(end(heights, 1, high), most(heights, 0, heights.length))) {
				taken[i] = 1; // several columns side by side would make the page longer
			}
			firsts[i] = shortest(heights, taken[i]);
			Arrays.fill(heights, firsts[i], firsts[i] + taken[i], most(heights, firsts[i], taken[i]) + high);
		}
	}

	/** Returns whether there is room for what the blocks need. */
	private boolean widen(List<Block> blocks, int room) {
		if (widths.length == 1) {
			widths[0] = room;
			return true;
		}
		Arrays.fill(widths, LEAST);
		for (int i = 0; i < firsts.length; i++) {
			if (taken[i] == 1) {
				widths[firsts[i]] = Math.max(widths[firsts[i]], blocks.get(i).width());
			}
		}
		if (Arrays.stream(widths).sum() > room) {
			return false;
		}
		int level = level(widths, room);
		Arrays.setAll(widths, column -> Math.max(widths[column], level));
		return true;
	}

	/** How wide the columns are that need no more than others. */
	private static int level(int[] needed, int room) {
		int[] sorted = needed.clone();
		Arrays.sort(sorted);
		int equal = sorted.length;
		int left = room;
		while (left / equal < sorted[equal - 1]) {
			equal--;
			left -= sorted[equal];
		}
		return left / equal;
	}

	/** Returns where the blocks lie with so many rows of each. */
	PagePlan plan(List<Block> blocks, int[] rows) {
		int[] heights = new int[widths.length];
		Arrays.fill(heights, MARGIN);
		List<Place> places = new ArrayList<>();
		for (int i = 0; i < firsts.length; i++) {
			int first = firsts[i];
			int left = MARGIN + Arrays.stream(widths, 0, first).sum() + first * GAP;
			int width = Arrays.stream(widths, first, first + taken[i]).sum() + (taken[i] - 1) * GAP;
			int top = most(heights, first, taken[i]);
			int high = blocks.get(i).height(width, rows[i]);
			places.add(new Place(left, top, width, high, rows[i]));
			Arrays.fill(heights, first, first + taken[i], top + high + BELOW);
		}
		return new PagePlan(List.copyOf(places), Arrays.stream(heights).max().orElse(0));
	}

	/** The first of so many columns that are shortest together. */
	private static int shortest(int[] heights, int taken) {
		int column = 0;
		for (int other = 1; other + taken <= heights.length; other++) {
			column = most(heights, other, taken) < most(heights, column, taken) ? other : column;
		}
		return column;
	}

	/** Where a block ends that takes so many columns. */
	private static int end(int[] heights, int taken, int high) {
		return most(heights, shortest(heights, taken), taken) + high;
	}

	private static int most(int[] heights, int from, int columns) {
		return Arrays.stream(heights, from, from + columns).max().orElse(0);
	}
}
