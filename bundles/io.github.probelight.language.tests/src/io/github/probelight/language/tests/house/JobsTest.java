package io.github.probelight.language.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** All jobs about a log go through one class, which says where there is not enough memory for one. */
class JobsTest {

	private static final Pattern JOB = Pattern.compile("(?:extends|new) Job\\b|Job\\.create\\w*\\(");

	@Test
	void haveOneBeginning() throws IOException {
		try (Stream<Path> files = Files.walk(Manifests.bundles())) {
			assertThat(files.filter(file -> file.toString().matches("(?!.*\\.tests/).*/src/.*\\.java"))
					.filter(file -> JOB.matcher(text(file)).find())
					.map(file -> file.getFileName().toString()))
					// all but the first know no log
					.containsExactlyInAnyOrder("LogJob.java", "WarmUp.java", "FileLook.java", "ColourPreview.java",
							"SettingsFile.java");
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
