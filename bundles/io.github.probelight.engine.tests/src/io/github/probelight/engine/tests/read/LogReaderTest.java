package io.github.probelight.engine.tests.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.tests.text.Sources;
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

	/** There are two megabytes for each thread, and a log may not grow for days. */
	@Test
	void keepsNoneOfTheBytesThatItHasRead() throws IOException {
		byte[] log = RandomLog.of(2, 400);
		Collection<WeakReference<byte[]>> given = new ConcurrentLinkedQueue<>();
		int half = log.length / 2;
		while (log[half - 1] != '\n') {
			half++;
		}
		Sources.Partial source = new Sources.Partial(log, half) {
			@Override
			public int read(long position, byte[] into, int from, int length) {
				given.add(new WeakReference<>(into));
				return super.read(position, into, from, length);
			}
		};
		LogReader reader = new LogReader(source, 2, 300);
		reader.makeBlocks();
		reader.read(ReadMonitor.NONE);
		System.gc();
		assertThat(given).isNotEmpty().allMatch(bytes -> bytes.get() == null);
		Reference.reachabilityFence(reader);

		source.show(log.length);
		LogReader whole = new LogReader(ByteSource.of(log), 2, 300);
		whole.makeBlocks();
		assertThat(reader.read(ReadMonitor.NONE)).isEqualTo(whole.read(ReadMonitor.NONE));
		assertThat(reader.blocks().lines()).isEqualTo(whole.blocks().lines());
	}

	/** It is followed: what is known of its heads and messages is not learned anew for each few lines. */
	@Test
	void readsOnALittleWithWhatItHas() throws IOException {
		byte[] log = RandomLog.of(2, 400);
		Set<byte[]> given = Collections.newSetFromMap(new IdentityHashMap<>());
		Sources.Partial source = new Sources.Partial(log, 0) {
			@Override
			public int read(long position, byte[] into, int from, int length) {
				given.add(into);
				return super.read(position, into, from, length);
			}
		};
		LogReader reader = new LogReader(source, 1, 4_000);
		reader.makeBlocks();
		for (int shown = 0; shown < log.length; shown += 250) {
			source.show(shown);
			reader.read(ReadMonitor.NONE);
		}
		source.show(log.length);
		assertThat(reader.read(ReadMonitor.NONE)).isEqualTo(LogReader.read(ByteSource.of(log), ReadMonitor.NONE));
		assertThat(given.size()).isLessThan(log.length / 250 / 4);
	}
}
