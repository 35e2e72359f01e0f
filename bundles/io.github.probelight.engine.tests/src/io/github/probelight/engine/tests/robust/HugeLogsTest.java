package io.github.probelight.engine.tests.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.testing.LongRun;
import io.github.probelight.testing.OwnProcess;

/** Huge logs are read in a heap of 256 MB, to the last byte; in a normal run a hundredth of each in 64 MB. */
class HugeLogsTest {

	@ParameterizedTest
	@EnumSource
	void isReadInLittleMemory(HugeLog log) throws Exception {
		int part = LongRun.on() ? 1 : 100;
		OwnProcess reader = OwnProcess.run(List.of(LongRun.on() ? "-Xmx256m" : "-Xmx64m"), HugeLogReader.class,
				List.of(ByteSource.class), log.name(), String.valueOf(part));
		System.out.print(reader.err());
		assertThat(reader.out()).as(reader.err()).isEqualTo(log.facts(part));
		assertThat(reader.code()).isZero();
	}
}
