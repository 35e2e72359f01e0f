package io.github.probelight.summary.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.github.probelight.engine.report.FindingKind.Severity;

/**
 * Marks that are too close to each other to be told apart.
 *
 * @param x the pixel of the first
 * @param marks the marks by time, at least one
 */
public record MarkGroup(int x, List<TimeMark> marks) {

	/** Returns the marks in sight; those within some pixels of the first of a group belong to it. */
	public static List<MarkGroup> of(List<TimeMark> all, TimeScale scale, int apart) {
		List<MarkGroup> groups = new ArrayList<>();
		List<TimeMark> group = new ArrayList<>();
		int at = 0;
		for (TimeMark mark : all) {
			if (mark.time() < scale.from() || mark.time() > scale.until()) {
				continue;
			}
			int x = scale.x(mark.time());
			if (!group.isEmpty() && x - at >= apart) {
				groups.add(new MarkGroup(at, List.copyOf(group)));
				group.clear();
			}
			at = group.isEmpty() ? x : at;
			group.add(mark);
		}
		if (!group.isEmpty()) {
			groups.add(new MarkGroup(at, List.copyOf(group)));
		}
		return List.copyOf(groups);
	}

	/** Returns the mark that is worst, the first of them. */
	public TimeMark worst() {
		return marks.stream().max(Comparator.comparing(TimeMark::severity)).orElseThrow();
	}

	/** Returns how bad the worst may be. */
	public Severity severity() {
		return worst().severity();
	}
}
