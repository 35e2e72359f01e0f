package io.github.probelight.views.compare;

import java.util.AbstractList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import io.github.probelight.summary.compare.Change;
import io.github.probelight.summary.compare.ChangeKind;
import io.github.probelight.summary.compare.ChangeTerms;
import io.github.probelight.summary.compare.ComparedLogs;

/**
 * The changes that a person wants to see.
 *
 * @param logs
 *            what was compared
 * @param kinds
 *            the kinds that are shown; all if there is none
 * @param wanted
 *            what each change that is shown answers
 */
record CompareRows(ComparedLogs logs, Set<ChangeKind> kinds, Predicate<Change> wanted) {

	/** Takes over the kinds. */
	CompareRows {
		kinds = kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
	}

	/** Each made when it is asked for. To be called in the background: each that there is may be looked at. */
	List<Change> changes() {
		List<Change> all = ofKinds();
		if (wanted == ChangeTerms.EVERYTHING) {
			return all;
		}
		int[] numbers = IntStream.range(0, all.size()).filter(number -> wanted.test(all.get(number))).toArray();
		return new AbstractList<>() {
			@Override
			public Change get(int index) {
				return all.get(numbers[Objects.checkIndex(index, numbers.length)]);
			}

			@Override
			public int size() {
				return numbers.length;
			}
		};
	}

	/** The changes of these kinds. */
	List<Change> ofKinds() {
		return kinds.isEmpty() ? logs.comparison().all() : logs.comparison().of(kinds);
	}
}
