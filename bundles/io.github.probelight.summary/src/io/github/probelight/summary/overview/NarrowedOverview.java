package io.github.probelight.summary.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.overview.Overview.Fact;

/** An overview of some entries of a log, with the figures of the whole log behind those that differ. */
public final class NarrowedOverview {

	private record Key(String word, String name, Lead lead) {
		static Key of(Bar bar) {
			return new Key(bar.word(), bar.name(), bar.lead());
		}
	}

	private NarrowedOverview() {}

	/**
	 * Makes it.
	 *
	 * @param only which entries it is about, for people
	 * @param part the overview of these
	 * @param whole that of all entries, with all figures
	 */
	public static Overview of(String only, Overview part, Overview whole) {
		Map<Key, Bar> totals = new HashMap<>();
		whole.bars().forEach(some -> some.bars().forEach(bar -> totals.put(Key.of(bar), bar)));
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact("Only " + only + ": show the whole log", new Lead.ToWholeLog(), true));
		facts.addAll(part.facts());
		return new Overview(part.title(), List.copyOf(facts), part.bars()
				.stream()
				.map(some -> new Bars(some.title(),
						some.bars().stream().map(bar -> beside(bar, totals.get(Key.of(bar)))).toList(), some.left(),
						some.noun(), some.rest(), some.least()))
				.toList(), part.times());
	}

	private static Bar beside(Bar bar, @Nullable Bar total) {
		if (total == null || total.part() == bar.part()) {
			return bar;
		}
		String count = NumberText.of(bar.part());
		String shown = bar.shown().startsWith(count)
				? count + " of " + NumberText.of(total.part())
				: bar.shown() + " (" + total.shown() + ')';
		return new Bar(bar.name(), bar.word(), bar.part(), bar.whole(), shown, bar.meaning(), bar.lead());
	}
}
