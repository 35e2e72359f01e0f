package io.github.probelight.export.html;

import java.util.List;
import java.util.Locale;

import io.github.probelight.summary.overview.Bar;
import io.github.probelight.summary.overview.Bars;

/**
 * Figures that are compared with each other, each a row with a bar.
 *
 * @param title what they are about
 * @param bars at least one
 * @param rest what is left out, or none
 */
record HtmlChart(String title, List<HtmlFigure> bars, List<String> rest) {

	/**
	 * A figure.
	 *
	 * @param name what is counted
	 * @param kind the state or severity where neither name nor title says it, for colour alone is not enough; or none
	 * @param meaning what it means, shown where the mouse is
	 * @param shown the figure as people read it
	 * @param bar its bar
	 */
	record HtmlFigure(String name, List<String> kind, String meaning, String shown, HtmlBar bar) {}

	static HtmlChart of(Bars bars) {
		boolean mixed = bars.bars().stream().map(Bar::word).distinct().count() > 1;
		return new HtmlChart(bars.title(),
				bars.bars().stream().map(bar -> figure(bar, mixed || !says(bars.title(), bar.word()))).toList(),
				bars.more().isEmpty() ? List.of() : List.of(bars.more()));
	}

	private static HtmlFigure figure(Bar bar, boolean named) {
		boolean shown = named && !says(bar.name(), bar.word());
		return new HtmlFigure(bar.name(), shown ? List.of(bar.word()) : List.of(), bar.meaning(), bar.shown(),
				HtmlBar.of(bar.word(), bar.part(), bar.whole(), bar.name() + ": " + bar.shown()));
	}

	private static boolean says(String text, String word) {
		return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
	}
}
