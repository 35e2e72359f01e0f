package io.github.probelight.language.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates of pages leave nothing unescaped, and have the colours of the window. */
class HtmlTemplatesTest {

	private static final Path BUNDLES = Manifests.bundles();
	private static final Path EXPORT = BUNDLES.resolve("io.github.probelight.export/src");
	private static final Pattern COLOUR = Pattern.compile("--(\\w+): (#\\w+);");

	static List<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(EXPORT)) {
			return files.filter(file -> file.toString().endsWith(".mustache")).toList();
		}
	}

	@ParameterizedTest
	@MethodSource("templates")
	void escapeAllTheyShow(Path template) throws IOException {
		String markup = Files.readString(template);
		assertThat(markup.replaceAll("=\"[^\"]*\"", "")).doesNotContainPattern("<[^>]*=");
		assertThat(markup).isNotEmpty()
				.doesNotContain("{{{", "{{&", "{{=", "<script", "javascript:", "url(", "@import")
				.doesNotContainPattern("(?:href|src)=\"(?!#)")
				.doesNotContainPattern("\\son\\w+=|\\sstyle=");
	}

	@ParameterizedTest
	@ValueSource(strings = {"alive", "dead", "open", "closed", "filtered", "warning", "error", "plain"})
	void haveTheColoursOfTheWindow(String name) throws IOException {
		String id = switch (name) {
			case "warning" -> "level_warn";
			case "error" -> "level_error";
			case "plain" -> "bar";
			default -> name;
		};
		String style = Files.readString(EXPORT.resolve("io/github/probelight/export/html/style.mustache"));
		List<String> colours = COLOUR.matcher(style)
				.results()
				.filter(colour -> colour.group(1).equals(name))
				.map(colour -> colour.group(2).toUpperCase(Locale.ROOT))
				.toList();
		assertThat(colours).containsExactly(light(id), dark(id));
	}

	private static String light(String id) throws IOException {
		String plugin = Files.readString(BUNDLES.resolve("io.github.probelight.ui/plugin.xml"));
		Matcher value = Pattern.compile("\\.ui\\." + id + "\" [^>]* value=\"(\\d+),(\\d+),(\\d+)\"").matcher(plugin);
		assertThat(value.find()).isTrue();
		return String.format("#%02X%02X%02X", Integer.valueOf(value.group(1)), Integer.valueOf(value.group(2)),
				Integer.valueOf(value.group(3)));
	}

	private static String dark(String id) throws IOException {
		String sheet = Files.readString(BUNDLES.resolve("io.github.probelight.ui/themes/dark.css"));
		Matcher value = Pattern.compile("-ui-" + id + " \\{\\s*color: (#\\w+);").matcher(sheet);
		assertThat(value.find()).isTrue();
		return String.valueOf(value.group(1)).toUpperCase(Locale.ROOT);
	}
}
