package io.github.probelight.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.StringConverter;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;

import io.github.probelight.editor.colour.LogColours;
import io.github.probelight.language.ide.Style;
import io.github.probelight.ui.Contrast;
import io.github.probelight.ui.Palette;
import io.github.probelight.views.StateColours;

/** Editor and views have one set of colours. */
@ExtendWith(NoLoggedErrors.class)
class PaletteTest {
	private static final String UI = "io.github.probelight.ui";
	/** The least contrast of small text. */
	private static final double READABLE = 4.5;

	private static String text(String path) throws IOException {
		Bundle bundle = Objects.requireNonNull(Platform.getBundle(UI));
		try (InputStream in = Objects.requireNonNull(bundle.getEntry(path), path).openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static Map<String, String> values(String pattern, String path, Function<String, String> id)
			throws IOException {
		return Pattern.compile(pattern)
				.matcher(text(path))
				.results()
				.collect(Collectors.toMap(found -> id.apply(found.group(1)), found -> found.group(2)));
	}

	private static Map<String, String> light() throws IOException {
		return values("<colorDefinition id=\"([^\"]+)\".*value=\"([^\"]+)\"", "plugin.xml", id -> id);
	}

	private static Map<String, String> dark() throws IOException {
		return values("ColorDefinition#(\\S+) \\{\\s+color: (#\\w{6});", "themes/dark.css", id -> id.replace('-', '.'));
	}

	@Test
	void eachColourHasADarkTwin() throws IOException {
		assertThat(light()).hasSizeGreaterThan(20);
		assertThat(dark().keySet()).containsExactlyInAnyOrderElementsOf(light().keySet());
	}

	/** Restore Defaults of the platform's page writes them down, for that theme too. */
	@Test
	void lightValuesDoNotStayInTheDarkTheme() throws IOException {
		String chosen = Palette.id("alive");
		Palette.colour(chosen);
		IEclipsePreferences colours = InstanceScope.INSTANCE.getNode("org.eclipse.ui.workbench");
		String theme = "org.eclipse.e4.ui.css.theme.e4_dark.";
		Map<String, String> light = new HashMap<>(light());
		Map<String, String> dark = dark();
		light.put(chosen, "1,2,3");
		try {
			light.forEach((id, value) -> colours.put(theme + id, value));
			Waiting.until("the dark twins", () -> light.keySet()
					.stream()
					.filter(id -> !id.equals(chosen))
					.allMatch(id -> colours.get(theme + id, "")
							.equals(StringConverter.asString(rgb(String.valueOf(dark.get(id)))))));
			assertThat(colours.get(theme + chosen, "")).isEqualTo("1,2,3");
		} finally {
			light.keySet().forEach(id -> colours.remove(theme + id));
		}
	}

	@Test
	void noOtherBundleHasColours() {
		assertThat(Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.themes"))
				.filter(element -> element.getName().equals("colorDefinition"))
				.map(element -> element.getContributor().getName())
				.filter(bundle -> bundle.startsWith("io.github.probelight"))
				.distinct()).containsExactly(UI);
	}

	@Test
	void whatIsColouredIsInThePalette() throws IOException {
		List<String> used = Stream.concat(Arrays.stream(Style.values()).map(LogColours::id),
				Stream.of(StateColours.of("OPEN"), StateColours.of("OPEN", 0), Palette.id("problem"))).toList();
		assertThat(light().keySet()).containsAll(used);
		assertThat(used).extracting(Palette::colour).doesNotContainNull();
		assertThat(Palette.colour(Palette.id("no such colour"))).isNull();
	}

	@Test
	void namesAreReadOnTheBarsOfTheTimeline() throws IOException {
		for (String bar : List.of("chart_process", "chart_task", "chart_selected")) {
			assertThat(contrast(light(), bar)).as(bar).isGreaterThan(READABLE);
			assertThat(contrast(dark(), bar)).as(bar).isGreaterThan(READABLE);
		}
	}

	/** Of letters and marks with the ground, and of letters with what lies behind them, whatever the theme. */
	@Test
	void highContrastHasEachColourRead() throws IOException {
		for (boolean dark : new boolean[]{false, true}) {
			RGB ground = dark ? new RGB(47, 47, 47) : new RGB(255, 255, 255);
			RGB letters = dark ? new RGB(255, 255, 255) : new RGB(0, 0, 0);
			for (Map<String, String> theme : List.of(light(), dark())) { // other products have light ones on dark grounds
				theme.forEach((id, value) -> {
					RGB strong = Palette.strong(id, rgb(value), dark).getRGB();
					boolean behind = List
							.of("match", "occurrence", "chip", "chart_process", "chart_task", "chart_selected")
							.contains(id.substring(UI.length() + 1));
					assertThat(Contrast.of(strong, behind ? letters : ground)).as(id + " dark " + dark)
							.isGreaterThanOrEqualTo(Contrast.HIGH);
				});
			}
		}
		RGB red = rgb("192,0,0");
		assertThat(Contrast.high(red, new RGB(255, 255, 255))).as("what is read stays").isNotEqualTo(new RGB(0, 0, 0));
		assertThat(Contrast.high(new RGB(0, 0, 128), new RGB(255, 255, 255))).isEqualTo(new RGB(0, 0, 128));
	}

	/** Coloured words are read on what is marked only because all of them have the colour of the other letters there. */
	@Test
	void highContrastHasWordsOnAMarkReadAsAllLetters() throws IOException {
		Color dead = Objects.requireNonNull(Palette.colour(LogColours.id(Style.DEAD)));
		assertThat(Palette.onMark(dead, false)).isSameAs(dead);
		for (boolean dark : new boolean[]{false, true}) {
			RGB letters = dark ? new RGB(255, 255, 255) : new RGB(0, 0, 0);
			for (String mark : List.of("match", "occurrence")) {
				RGB ground = Palette
						.strong(Palette.id(mark), rgb(Objects.requireNonNull(light().get(Palette.id(mark)))), dark)
						.getRGB();
				for (Style style : Style.values()) {
					Color own = Palette.strong(LogColours.id(style),
							rgb(Objects.requireNonNull(light().get(LogColours.id(style)))), dark);
					Color shown = Palette.onMark(own, true);
					assertThat(Contrast.of(shown == null ? letters : shown.getRGB(), ground)).as(style + " on " + mark)
							.isGreaterThanOrEqualTo(Contrast.HIGH);
				}
			}
		}
	}

	private static RGB rgb(String colour) {
		int[] parts = Pattern.compile("#(\\w{2})(\\w{2})(\\w{2})|(\\d+),(\\d+),(\\d+)")
				.matcher(colour)
				.results()
				.flatMapToInt(found -> found.group(1) != null
						? IntStream.rangeClosed(1, 3).map(i -> Integer.parseInt(found.group(i), 16))
						: IntStream.rangeClosed(4, 6).map(i -> Integer.parseInt(found.group(i))))
				.toArray();
		return new RGB(parts[0], parts[1], parts[2]);
	}

	/** Of the names on a bar, as the Web Content Accessibility Guidelines count it. */
	private static double contrast(Map<String, String> theme, String bar) {
		return Contrast.of(rgb(Objects.requireNonNull(theme.get(Palette.id("chart_text")))),
				rgb(Objects.requireNonNull(theme.get(Palette.id(bar)))));
	}

	@Test
	void aStateHasTheSameColourEverywhereAndOneOfItsOwn() throws IOException {
		List<Style> states = List.of(Style.ALIVE, Style.DEAD, Style.OPEN, Style.CLOSED, Style.FILTERED);
		for (Style state : states) {
			assertThat(StateColours.of(state.name())).isEqualTo(LogColours.id(state));
		}
		assertThat(states).extracting(LogColours::id)
				.extracting(light()::get)
				.doesNotContainNull()
				.doesNotHaveDuplicates();
		assertThat(states).extracting(LogColours::id)
				.extracting(dark()::get)
				.doesNotContainNull()
				.doesNotHaveDuplicates();
	}
}
