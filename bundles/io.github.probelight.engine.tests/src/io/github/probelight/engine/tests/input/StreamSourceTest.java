package io.github.probelight.engine.tests.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

import io.github.probelight.engine.input.StreamSource;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.tests.read.RandomLog;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.testing.Packed;

/** A stream with the smallest window that is allowed reads like the bytes in memory. */
class StreamSourceTest {

	private static final int LONGEST = 1 << 16;

	private static Report read(byte[] log, InputStream stream, int threads, int chunk) throws IOException {
		try (StreamSource source = new StreamSource(stream, LogReader.reach(threads, chunk))) {
			assertThat(source.size()).isEqualTo(ByteSource.UNKNOWN_SIZE);
			LogReader reader = new LogReader(source, threads, chunk);
			Report report = reader.read(ReadMonitor.NONE);
			assertThat(source.problem()).isNull();
			assertThat(source.size()).isEqualTo(log.length);
			assertThat(reader.read(ReadMonitor.NONE)).isEqualTo(report);
			return report;
		}
	}

	private static Report plain(byte[] log) throws IOException {
		return LogReader.read(ByteSource.of(log), ReadMonitor.NONE);
	}

	@Test
	void everySizeOfChunkReadsTheSame() throws IOException {
		for (int seed = 0; seed < 6; seed++) {
			byte[] log = RandomLog.of(5000 + seed, 4 + seed);
			Report whole = plain(log);
			for (int chunk = 1; chunk <= log.length + 1; chunk += chunk < 100 ? 1 : 41) {
				assertThat(read(log, new ByteArrayInputStream(log), 1 + chunk % 3, chunk))
						.as("seed %s chunk %s", seed, chunk)
						.isEqualTo(whole);
			}
		}
	}

	@Test
	void aLogLongerThanTheWindowReadsTheSame() throws IOException {
		byte[] log = RandomLog.of(5100, 12_000);
		Report whole = plain(log);
		for (int threads = 1; threads <= 4; threads++) {
			for (int chunk : new int[]{1000, 1023, 4096, 40_000}) {
				assertThat(LogReader.reach(threads, chunk)).isLessThan(log.length / 2);
				assertThat(read(log, new ByteArrayInputStream(log), threads, chunk)).isEqualTo(whole);
				assertThat(read(log, Packed.slow(log, chunk), threads, chunk)).isEqualTo(whole);
			}
		}
	}

	@Test
	void longLinesAcrossManyChunksReadTheSame() throws IOException {
		String head = "2013-06-26T15:02:59 [INFO] [Site: A] ";
		StringBuilder lines = new StringBuilder();
		for (int length : new int[]{LONGEST - 2, LONGEST - 1, LONGEST, LONGEST + 1, 3 * LONGEST, 40}) {
			lines.append(head).append("x".repeat(length - head.length())).append(length % 2 == 0 ? "\n" : "\r\n");
		}
		byte[] log = lines.append(head)
				.append("[10.0.0.1] DEAD (reason=no-response)")
				.toString()
				.getBytes(StandardCharsets.US_ASCII);
		Report whole = plain(log);
		assertThat(whole.targets().hosts()).hasSize(1);
		for (int chunk : new int[]{50, 1000, LONGEST - 1, LONGEST + 1}) {
			assertThat(read(log, new ByteArrayInputStream(log), 2, chunk)).isEqualTo(whole);
		}
	}

	@Test
	void aStreamThatFailsEndsThere() throws IOException {
		byte[] log = RandomLog.of(5200, 3000);
		for (int sound : new int[]{0, 1, 4096, 100_000, log.length - 1}) {
			IOException broken = new IOException("broken");
			StreamSource source = new StreamSource(failing(log, sound, broken), LogReader.reach(3, 700));
			Report report = new LogReader(source, 3, 700).read(ReadMonitor.NONE);
			assertThat(report).isEqualTo(plain(Arrays.copyOf(log, sound)));
			assertThat(source.problem()).isSameAs(broken);
			assertThat(source.size()).isEqualTo(sound);
		}
	}

	@Test
	void aCancelKeepsWhatWasRead() throws IOException {
		byte[] log = RandomLog.of(5300, 6000);
		StreamSource source = new StreamSource(new ByteArrayInputStream(log), LogReader.reach(2, 1000));
		long[] done = new long[1];
		Report prefix = new LogReader(source, 2, 1000).read(new ReadMonitor() {
			@Override
			public boolean cancelled() {
				return done[0] > 200_000;
			}

			@Override
			public void progress(long bytesDone, long bytesTotal) {
				done[0] = bytesDone;
				assertThat(bytesTotal).isEqualTo(ByteSource.UNKNOWN_SIZE);
			}
		});
		assertThat(prefix.extent().bytes()).isBetween(200_000L, 210_000L);
		assertThat(prefix).isEqualTo(plain(Arrays.copyOf(log, (int) prefix.extent().bytes())));
	}

	@Test
	void whatIsNoLongerKeptIsNotGiven() throws IOException {
		byte[] bytes = RandomLog.of(5400, 8000);
		int window = 100_000;
		StreamSource source = new StreamSource(new ByteArrayInputStream(bytes), window);
		byte[] into = new byte[window];
		for (int at = 0; at + window < bytes.length; at += window / 3) {
			assertThat(source.read(at + window - 1, into, 0, 1)).isOne();
			assertThat(source.read(at, into, 0, window)).isEqualTo(window);
			assertThat(into).isEqualTo(Arrays.copyOfRange(bytes, at, at + window));
		}
		assertThatThrownBy(() -> source.read(0, into, 0, 1)).isInstanceOf(IllegalStateException.class);
		assertThat(source.read(bytes.length - 10, into, 0, window)).isEqualTo(10);
		assertThat(source.read(bytes.length + 10, into, 0, window)).isZero();
	}

	@Test
	void closesTheStream() throws IOException {
		AtomicBoolean closed = new AtomicBoolean();
		new StreamSource(new ByteArrayInputStream(new byte[0]) {
			@Override
			public void close() {
				closed.set(true);
			}
		}, 10).close();
		assertThat(closed).isTrue();
	}

	private static InputStream failing(byte[] log, int sound, IOException failure) {
		return new SequenceInputStream(new ByteArrayInputStream(log, 0, sound), new InputStream() {
			@Override
			public int read() throws IOException {
				throw failure;
			}

			@Override
			public int read(byte @Nullable [] into, int from, int length) throws IOException {
				throw failure;
			}
		});
	}
}
