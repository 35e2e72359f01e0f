package io.github.probelight.engine.tests.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.text.ByteSource;

class LogReaderTest {

	@Test
	void readsWhatASlowReaderReads() throws IOException {
		long hosts = 0;
		for (int seed = 0; seed < 300; seed++) {
			byte[] log = RandomLog.of(seed, 1 + seed);
			Report report = LogReader.read(ByteSource.of(log), ReadMonitor.NONE);
			assertThat(NaiveReader.firstDifference(NaiveReader.read(log), Rendering.of(report))).as("seed " + seed)
					.isNull();
			hosts += report.targets().hosts().size();
		}
		assertThat(hosts).isGreaterThan(3000);
	}
}
