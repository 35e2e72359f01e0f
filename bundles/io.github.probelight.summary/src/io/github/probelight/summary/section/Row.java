package io.github.probelight.summary.section;

import java.util.Arrays;
import java.util.List;

import io.github.probelight.summary.NumberText;

/** A row of a section's grid. */
public sealed interface Row {

	/**
	 * A row of cells.
	 *
	 * @param depth how far it lies below the rows before it, 0 for one of its own
	 * @param cells one for each column, or fewer
	 * @param notes what is to be said about it besides
	 */
	record Cells(int depth, List<Value> cells, List<Sentence> notes) implements Row {

		/** Returns this row with notes. */
		Cells withNotes(List<Sentence> more) {
			return new Cells(depth, cells, more);
		}
	}

	/** There are more rows than these: so many of something, which has a name for one of it and one for several. */
	record More(long number, String one, String several) implements Row {

		/** Returns it as people read it. */
		public String text() {
			return "… and " + NumberText.of(number) + " more " + (number == 1 ? one : several);
		}
	}

	/** Makes a row of texts, which are words of ours, of numbers, and of {@link Value}s. */
	static Cells of(Object... things) {
		return below(0, things);
	}

	/** As {@link #of}, for a row that belongs to one before it. */
	static Cells below(int depth, Object... things) {
		return new Cells(depth, Arrays.stream(things).map(Value::of).toList(), List.of());
	}
}
