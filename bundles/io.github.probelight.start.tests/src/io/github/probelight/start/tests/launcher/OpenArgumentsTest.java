package io.github.probelight.start.tests.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.launcher.LauncherException;
import io.github.probelight.launcher.OpenArguments;

/** What stands behind {@code open}. */
final class OpenArgumentsTest {
	@TempDir
	@NonNullByDefault({}) // JUnit sets it
	Path folder;

	private String log(String name) throws IOException {
		return Files.writeString(folder.resolve(name), "entry").toString();
	}

	private static OpenArguments read(String... arguments) {
		return OpenArguments.of(List.of(arguments)).orElseThrow();
	}

	@Test
	void logsAreAbsoluteAndInTheirOrder() throws IOException {
		String b = log("b ü.log");
		String a = log("a.log");
		assertThat(read(b, "--follow", a).ofWorkbench()).containsExactly("-open", b, "-open", a, "-follow");
		assertThat(read(b, "--together", a).words()).containsExactly(b, a, "-together");
		assertThat(read(a, "--dark").dark()).isTrue();
	}

	@Test
	void twoLogsAreCompared() throws IOException {
		String old = log("old.log");
		String now = log("new.log");
		assertThat(read("--compare", old, now).words()).containsExactly(old, now, "-compare");
		assertRefused("--compare takes two logs, OLD and NEW: none is named.", "--compare");
		assertRefused("--compare takes two logs, OLD and NEW: only one is named.", "--compare", old);
		assertRefused("--compare takes two logs, OLD and NEW: 3 are named.", "--compare", old, now, old);
		assertRefused("--compare goes neither with --follow nor with --together.", "--compare", old, now, "--together");
	}

	private static void assertRefused(String sentence, String... arguments) {
		assertThatThrownBy(() -> read(arguments)).isInstanceOfSatisfying(LauncherException.class, refusal -> {
			assertThat(refusal.getMessage()).isEqualTo(sentence);
			assertThat(refusal.code()).isEqualTo(2);
		});
	}

	@Test
	void behindTwoDashesThereAreLogsAlone() throws IOException {
		log("a.log");
		assertThatThrownBy(() -> read("--", "--follow")).isInstanceOf(LauncherException.class)
				.hasMessageContaining("--follow does not exist.");
	}

	@ParameterizedTest
	@ValueSource(strings = {"--unknown", "-x", "--Follow"})
	void nothingIsSaidWithAnUnknownOption(String option) {
		assertThat(OpenArguments.of(List.of(option))).isEmpty();
	}

	/** As from the menu of a desktop. */
	@Test
	void thereIsAWindowWithoutALog() {
		assertThat(read()).isEqualTo(OpenArguments.NONE);
		assertThat(read("--dark").ofWorkbench()).isEmpty();
	}

	@Test
	void eachLogThatCannotBeOpenedIsNamed() throws IOException {
		String none = folder.resolve("none.log").toString();
		assertThatThrownBy(() -> read(log("a.log"), none, folder.toString(), "a\0b"))
				.isInstanceOf(LauncherException.class)
				.hasMessageContaining(none + " does not exist.")
				.hasMessageContaining(folder + " is a directory.")
				.hasMessageContaining("is no name of a file.");
	}
}
