package io.github.probelight.summary.overview;

import java.util.List;

import io.github.probelight.summary.NumberText;

/**
 * Figures that are compared with each other.
 *
 * @param title what they are about
 * @param bars at least one
 * @param left how many more there are that are left out
 * @param noun what one of those is, in the singular
 */
public record Bars(String title, List<Bar> bars, long left, String noun) {

	/** What is left out, as people read it; "" for nothing. */
	public String more() {
		return left <= 0 ? "" : "and " + NumberText.count(left, "more " + noun);
	}

	/**
	 * The first of them, at most so many, where there is no room for all. Those that have colours of states or severities
	 * stay together: without the hosts that are DEAD the others would be all.
	 */
	public Bars first(int most) {
		return bars.size() <= most || bars.stream().map(Bar::word).distinct().count() > 1
				? this
				: new Bars(title, bars.subList(0, most), left + bars.size() - most, noun);
	}
}
