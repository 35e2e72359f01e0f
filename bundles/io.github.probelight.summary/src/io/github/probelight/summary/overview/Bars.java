package io.github.probelight.summary.overview;

import java.util.List;

import io.github.probelight.engine.report.FindingKind.Severity;
import io.github.probelight.summary.FindingMark;
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

	/** The figure of one of them, with the sign of its severity where they differ: colour alone does not tell everybody. */
	public String shown(Bar bar) {
		if (bars.stream().map(Bar::word).distinct().count() < 2) {
			return bar.shown();
		}
		return switch (bar.word()) {
			case "error" -> FindingMark.sign(Severity.ERROR) + ' ' + bar.shown();
			case "warning" -> FindingMark.sign(Severity.WARNING) + ' ' + bar.shown();
			default -> bar.shown();
		};
	}

	/** The first of them, at most so many but not less than {@link #least}, where there is no room for all. */
	public Bars first(int most) {
		int first = Math.max(most, least);
		return bars.size() <= first
				? this
				: new Bars(title, bars.subList(0, first), left + bars.size() - first, noun, rest, least);
	}
}
