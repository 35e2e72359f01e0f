package io.github.probelight.workspace.filter;

import java.util.ArrayList;
import java.util.List;

/**
 * Which lines of a log are shown: those of the entries that answer all its conditions.
 *
 * @param chips
 *            the conditions, those too that do not count now
 * @param on
 *            whether it hides anything at all
 * @param context
 *            how many lines are shown before and behind those that are kept
 * @param runs
 *            how long runs of like results are shown among them
 */
public record LineFilter(List<Chip> chips, boolean on, int context, RunsShown runs) {
	/** Without a condition. */
	public static final LineFilter NONE = new LineFilter(List.of(), true, 0);

	/** The most lines that are shown around others. */
	public static final int MOST_CONTEXT = 1000;

	/** Keeps the list as it is now. */
	public LineFilter {
		chips = List.copyOf(chips);
		if (context < 0 || context > MOST_CONTEXT) {
			throw new IllegalArgumentException(context + " lines of context");
		}
	}

	/** A filter that shows runs line by line. */
	public LineFilter(List<Chip> chips, boolean on, int context) {
		this(chips, on, context, RunsShown.FULL);
	}

	/** Whether there is nothing in it that could hide lines. */
	public boolean isEmpty() {
		return chips.isEmpty() && runs == RunsShown.FULL;
	}

	/** Whether long runs of like results are shown as one row now. */
	public boolean collapses() {
		return on && runs == RunsShown.COLLAPSED;
	}

	/** Whether it hides nothing: it is off, or none of its conditions counts. */
	public boolean showsAll() {
		return !collapses() && active().isEmpty();
	}

	/** The conditions that count. */
	public List<Chip> active() {
		return on ? chips.stream().filter(Chip::on).toList() : List.of();
	}

	/**
	 * With one more condition, and on; one that asks for the same is replaced where it stands, and
	 * gives its name to one that has none.
	 */
	public LineFilter add(Chip chip) {
		List<Chip> more = new ArrayList<>(chips);
		for (int i = 0; i < more.size(); i++) {
			if (more.get(i).asksAs(chip)) {
				more.set(i, chip.name().isEmpty() ? chip.named(more.get(i).name()) : chip);
				return new LineFilter(more, true, context, runs);
			}
		}
		more.add(chip);
		return new LineFilter(more, true, context, runs);
	}

	/** With another condition in the place of one; a third that asks for the same gives way. */
	public LineFilter replace(Chip old, Chip other) {
		List<Chip> next = chips.stream()
				.filter(chip -> chip.equals(old) || !chip.asksAs(other))
				.map(chip -> chip.equals(old) ? other : chip)
				.toList();
		return new LineFilter(next, on, context, runs);
	}

	/** Without a condition. */
	public LineFilter remove(Chip chip) {
		return new LineFilter(chips.stream().filter(other -> !other.equals(chip)).toList(), on, context, runs);
	}

	/** With one condition switched on or off. */
	public LineFilter toggle(Chip chip) {
		return replace(chip, chip.switched(!chip.on()));
	}

	/** With one condition turned into its contrary. */
	public LineFilter negate(Chip chip) {
		return replace(chip, chip.negate());
	}

	/** With one condition called otherwise. */
	public LineFilter rename(Chip chip, String name) {
		return replace(chip, chip.named(name));
	}

	/** With so many lines around those that are kept. */
	public LineFilter withContext(int lines) {
		return new LineFilter(chips, on, lines, runs);
	}

	/** With runs shown so; a filter that collapses them is on. */
	public LineFilter withRuns(RunsShown shown) {
		return new LineFilter(chips, on || shown == RunsShown.COLLAPSED, context, shown);
	}

	/** The same, which hides lines or does not. */
	public LineFilter switched(boolean nowOn) {
		return new LineFilter(chips, nowOn, context, runs);
	}

	/** Whether this shows the same lines as another filter. */
	public boolean showsAs(LineFilter other) {
		return showsAll()
				? other.showsAll()
				: !other.showsAll() && active().equals(other.active())
						&& context == other.context && collapses() == other.collapses();
	}
}
