package io.github.probelight.start.tests.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.launcher.StateFolder;

/** Where each system wants the state of programs to be. */
final class StateFolderTest {
	@ParameterizedTest
	@CsvSource({"Windows 11, /home/x/AppData/Local/Probelight",
			"Mac OS X, /home/x/Library/Application Support/Probelight",
			"Linux, /home/x/.local/state/probelight", "FreeBSD, /home/x/.local/state/probelight"})
	void liesInTheHomeFolder(String system, String folder) {
		assertThat(StateFolder.of(system, "/home/x", Map.of()).folder()).isEqualTo(Path.of(folder));
	}

	@Test
	void liesWhereTheEnvironmentSays() {
		Map<String, String> environment = Map.of("LOCALAPPDATA", "/local", "XDG_STATE_HOME", "/state");
		assertThat(StateFolder.of("Windows 11", "/home/x", environment).folder())
				.isEqualTo(Path.of("/local/Probelight"));
		assertThat(StateFolder.of("Linux", "/home/x", environment).folder()).isEqualTo(Path.of("/state/probelight"));
	}

	@Test
	void anEmptyVariableSaysNothing() {
		assertThat(StateFolder.of("Linux", "/home/x", Map.of("XDG_STATE_HOME", "")).folder())
				.isEqualTo(Path.of("/home/x/.local/state/probelight"));
	}
}
