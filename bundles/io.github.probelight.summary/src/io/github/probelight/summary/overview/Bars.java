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
 * @param rest where what is left out leads to
 * @param least so many stay where there is no room for all; 0 if all may be left out
 */
public record Bars(String title, List<Bar> bars, long left, String noun, Lead rest, int least) {

	/** What is left out, as people read it; "" for nothing. */
	public String more() {
		return left <= 0 ? "" : "and " + NumberText.count(left, "more " + noun);
	}

	/** The first of them, at most so many but not less than {@link #least}, where there is no room for all. */
	public Bars first(int most) {
		int first = Math.max(most, least);
		return bars.size() <= first
				? this
				: new Bars(title, bars.subList(0, first), left + bars.size() - first, noun, rest, least);
	}
}
