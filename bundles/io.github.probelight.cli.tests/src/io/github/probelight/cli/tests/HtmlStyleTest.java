package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.testing.Samples;

/** The page is read by day, by night and on paper. */
class HtmlStyleTest {

	private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{3,6});");
	private static final Pattern DARK = Pattern.compile(
			"@media screen and \\(prefers-color-scheme: dark\\) \\{(.*?)\\n\\}",
			Pattern.DOTALL);
	private static final Pattern PAPER = Pattern.compile("@media print \\{(.*?)\\n\\}", Pattern.DOTALL);
	private static final Pattern ON_TASKS = Pattern.compile("\\.task text \\{ fill: #([0-9a-f]{3,6}); \\}");
	/** What text of common size needs to be read by all: WCAG 2, AA. */
	private static final double READABLE = 4.5;

	@TempDir
	private Path folder = Path.of("");

	private String page() throws IOException {
		Run run = Run.of("report", "--format", "html", Samples.copy("small-scan.log", folder).toString());
		assertThat(run.code()).isZero();
		return run.out();
	}

	private static String found(Pattern pattern, String in) {
		Matcher matcher = pattern.matcher(in);
		assertThat(matcher.find()).isTrue();
		return matcher.group(1);
	}

	@ParameterizedTest
	@ValueSource(booleans = {false, true})
	void textStandsOutFromWhatIsBehindIt(boolean dark) throws IOException {
		String page = page();
		String part = dark ? found(DARK, page) : page.substring(0, page.indexOf("@media"));
		Map<String, String> colours = new HashMap<>();
		COLOUR.matcher(part).results().forEach(colour -> colours.put(colour.group(1), colour.group(2)));
		for (String text : List.of("text", "quiet", "link", "warning", "error")) {
			assertReadable(colours, colours.getOrDefault(text, ""), "page");
		}
		// names in the bars of the timeline
		assertReadable(colours, colours.getOrDefault("text", ""), "line");
		assertReadable(colours, colours.getOrDefault("page", ""), "warning");
		assertReadable(colours, found(ON_TASKS, page), "plain");
	}

	private static void assertReadable(Map<String, String> colours, String text, String behind) {
		double one = luminance(text);
		double other = luminance(colours.getOrDefault(behind, ""));
		assertThat((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)).as(text + " on " + behind)
				.isGreaterThanOrEqualTo(READABLE);
	}

	/** As WCAG 2 defines it: 0 black, 1 white. */
	private static double luminance(String colour) {
		String six = colour.length() == 3 ? colour.replaceAll("(.)", "$1$1") : colour;
		assertThat(six).hasSize(6);
		return 0.2126 * linear(six, 0) + 0.7152 * linear(six, 2) + 0.0722 * linear(six, 4);
	}

	private static double linear(String colour, int at) {
		double share = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	/** Sizes are those of the root, so that notes stay smaller than what they stand below; what is wide is not cut. */
	@ParameterizedTest
	@ValueSource(strings = {":root { font-size:", "nav { display: none; }", "section { overflow: visible; }",
			"tr:has(+ tr > .note) { break-after: avoid; }"})
	void paperHasRulesOfItsOwn(String rule) throws IOException {
		assertThat(found(PAPER, page())).contains(rule);
	}
}
