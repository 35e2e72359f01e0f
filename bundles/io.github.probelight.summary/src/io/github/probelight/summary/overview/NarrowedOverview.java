package io.github.probelight.summary.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.summary.NarrowingText;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.figures.Funnel;
import io.github.probelight.summary.overview.Overview.Fact;
import io.github.probelight.summary.table.Tables;

/** An overview of some entries of a log, with the figures of the whole log behind those that differ. */
public final class NarrowedOverview {

	private record Key(String word, String name, Lead lead) {
		static Key of(Bar bar) {
			return new Key(bar.word(), bar.name(), bar.lead());
		}
	}

	/** Behind the title of a timeline: which entries it counts is another matter. */
	public static final String OF_TASKS = " (tasks of the whole log)";

	private static final Lead TASKS = new Lead.ToTable(Tables.TASKS);

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
		return marked(new Overview(part.title(), List.copyOf(facts), part.bars()
				.stream()
				.map(some -> of(some.title(), some,
						some.bars().stream().map(bar -> beside(bar, totals.get(Key.of(bar)))).toList()))
				.toList(), part.times()));
	}

	/** Says in the overview of some entries which figures are those of the whole log all the same. */
	public static Overview marked(Overview part) {
		return new Overview(part.title(), part.facts(), part.bars().stream().map(NarrowedOverview::marked).toList(),
				part.times().map(times -> of(times.title() + OF_TASKS, times, times.bars())));
	}

	private static Bars marked(Bars some) {
		return some.rest().equals(TASKS)
				? of(some.title() + NarrowingText.WHOLE_LOG, some, some.bars())
				: of(some.title(), some, some.bars().stream().map(NarrowedOverview::marked).toList());
	}

	private static Bar marked(Bar bar) {
		return bar.name().equals(Funnel.GIVEN) && bar.lead() == Lead.NONE
				? new Bar(bar.name() + NarrowingText.WHOLE_LOG, bar.word(), bar.part(), bar.whole(), bar.shown(),
						bar.meaning(), bar.lead())
				: bar;
	}

	private static Bars of(String title, Bars before, List<Bar> bars) {
		return new Bars(title, bars, before.left(), before.noun(), before.rest(), before.least());
	}

	private static Bar beside(Bar bar, @Nullable Bar total) {
		if (total == null || total.part() == bar.part()) {
			return bar;
		}
		String count = NumberText.of(bar.part());
		boolean some = bar.part() < total.part(); // what is told of a host by all of its entries may be of more by a few
		String shown = some && bar.shown().startsWith(count)
				? count + " of " + NumberText.of(total.part())
				: bar.shown() + " (" + total.shown() + ')';
		return new Bar(bar.name(), bar.word(), bar.part(), bar.whole(), shown, bar.meaning(), bar.lead());
	}
}
