package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;

import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.views.Messages;

/** What the bundle's files promise to one another. */
@ExtendWith(NoLoggedErrors.class)
class ViewsBundleTest {
	private static final Bundle BUNDLE = Objects.requireNonNull(Platform.getBundle("io.github.probelight.views"));

	private static String text(String path) throws IOException {
		try (InputStream in = Objects.requireNonNull(BUNDLE.getEntry(path), path).openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static List<String> found(String pattern, String text) {
		return Pattern.compile(pattern).matcher(text).results().map(result -> result.group(1)).toList();
	}

	@Test
	void hasAWordForEachKey() throws Exception {
		Properties labels = new Properties();
		labels.load(new java.io.StringReader(text("OSGI-INF/l10n/bundle.properties")));
		List<String> keys = found("[\">]%([\\w.]+)", text("plugin.xml"));
		assertThat(keys).isNotEmpty();
		assertThat(labels.stringPropertyNames()).containsAll(keys)
				.hasSize(keys.stream().distinct().toList().size() + 1);
		for (Field field : Messages.class.getFields()) {
			if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
				assertThat((String) field.get(null)).as(field.getName()).isNotBlank().doesNotContain("NLS missing");
			}
		}
	}

	@Test
	void hasTheIconsItNames() throws IOException {
		for (String icon : found("icon=\"([^\"]+)\"", text("plugin.xml"))) {
			assertThat(text(icon)).contains("<svg");
		}
	}
}
