package io.github.probelight.start.tests.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.start.PictureWishes;

/** What pictures of the window are asked for. */
class PictureWishesTest {
	private static PictureWishes wishes(String... keysAndValues) {
		Properties properties = new Properties();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			properties.setProperty(keysAndValues[i], keysAndValues[i + 1]);
		}
		return PictureWishes.of(properties);
	}

	@Test
	void areOnePictureOfWhatIsShown() {
		assertThat(wishes()).isEqualTo(new PictureWishes(1600, 1000, List.of()));
	}

	@Test
	void mayNameASizeAndViews() {
		assertThat(wishes("probelight.picture.size", "1366x768", "probelight.picture.views", "hosts,ports"))
				.isEqualTo(new PictureWishes(1366, 768, List.of("hosts", "ports")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "x", "1366", "0x0", "1366x768x2", "999999x768", "-1x2"})
	void takeNoSizeThatIsNone(String size) {
		assertThat(wishes("probelight.picture.size", size)).isEqualTo(wishes());
	}

	@ParameterizedTest
	@CsvSource({"a/window.png, a/window-hosts.png", "window, window-hosts", "a.b/window.PNG, a.b/window-hosts.PNG"})
	void haveAFileForEachView(Path file, Path ofHosts) {
		assertThat(PictureWishes.file(file, "hosts")).isEqualTo(ofHosts);
	}
}
