package io.github.probelight.views.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Where the blocks of a page lie, so that all of it is seen at once: in columns side by side, and with as many rows of
 * each block as there is room for. All sizes are in pixels.
 *
 * @param places where each block lies, in the order of the blocks
 * @param height what the page needs; more than its room if even the least is too much, and all is shown then
 */
public record PagePlan(List<Place> places, int height) {

	/**
	 * A thing that is placed as a whole.
	 *
	 * @param height gives the height that it needs at a width, without its rows
	 * @param row height of one of its rows
	 * @param least rows that are always shown; others are left out where there is no room
	 * @param rows rows that there are
	 * @param width what it needs at least
	 * @param columns so many columns side by side are to be taken, where the page is no longer for it
	 * @param spare whether it is left out where there is no room
	 */
	public record Block(IntUnaryOperator height, int row, int least, int rows, int width, int columns, boolean spare) {

		int height(int atWidth, int shown) {
			return height.applyAsInt(atWidth) + row * shown;
		}
	}

	/** Where a block lies, and how many of its rows are shown; one that is left out has no width. */
	public record Place(int left, int top, int width, int height, int rows) {
		/** Of a block that is left out. */
		static final Place NONE = new Place(0, 0, 0, 0, 0);

		/** Whether the block is shown. */
		public boolean shown() {
			return width > 0;
		}
	}

	/** Plans a page for a room. */
	public static PagePlan of(List<Block> blocks, int width, int height) {
		List<Block> left = new ArrayList<>(blocks);
		while (true) {
			PagePlan plan = fitting(left, width, height);
			if (plan != null) {
				return plan.of(blocks, left);
			}
			Optional<Block> spare = left.stream().filter(Block::spare).findFirst();
			if (spare.isEmpty()) {
				return all(blocks, width);
			}
			left.remove(spare.get());
		}
	}

	/** The plan that shows most rows, of several ways to place the blocks; null if none has room for the least. */
	private static @Nullable PagePlan fitting(List<Block> blocks, int width, int height) {
		PagePlan best = null;
		for (int columns = PageColumns.most(blocks, width); columns > 0; columns--) {
			for (int[] rows : List.of(all(blocks), least(blocks))) {
				for (boolean wide : new boolean[]{true, false}) {
					PageColumns placed = PageColumns.of(blocks, rows, width, columns, wide);
					PagePlan plan = placed == null ? null : fitting(blocks, placed, height);
					best = plan == null || best != null && plan.rows() <= best.rows() ? best : plan;
				}
			}
		}
		return best;
	}

	/** Begins with the least, and gives each block another row in turn, as long as there is room. */
	private static @Nullable PagePlan fitting(List<Block> blocks, PageColumns columns, int height) {
		int[] rows = least(blocks);
		PagePlan plan = columns.plan(blocks, rows);
		if (plan.height > height) {
			return null;
		}
		boolean more = true;
		while (more) {
			more = false;
			for (int i = 0; i < rows.length; i++) {
				if (rows[i] < blocks.get(i).rows) {
					rows[i]++;
					PagePlan longer = columns.plan(blocks, rows);
					if (longer.height <= height) {
						plan = longer;
						more = true;
					} else {
						rows[i]--;
					}
				}
			}
		}
		return plan;
	}

	/** Who has to scroll anyway is to find all. */
	private static PagePlan all(List<Block> blocks, int width) {
		int[] rows = all(blocks);
		PageColumns placed = null;
		for (int columns = PageColumns.most(blocks, width); placed == null && columns > 0; columns--) {
			placed = PageColumns.of(blocks, rows, width, columns, true);
		}
		return Objects.requireNonNull(placed, "one column has room for all").plan(blocks, rows);
	}

	private static int[] all(List<Block> blocks) {
		return blocks.stream().mapToInt(Block::rows).toArray();
	}

	private static int[] least(List<Block> blocks) {
		return blocks.stream().mapToInt(Block::least).toArray();
	}

	/** The same for all blocks, some of which are left out here. */
	private PagePlan of(List<Block> blocks, List<Block> shown) {
		List<Place> all = new ArrayList<>();
		int next = 0;
		for (Block block : blocks) {
			boolean here = next < shown.size() && shown.get(next) == block;
			all.add(here ? places.get(next++) : Place.NONE);
		}
		return new PagePlan(List.copyOf(all), height);
	}

	private int rows() {
		return places.stream().mapToInt(Place::rows).sum();
	}
}
