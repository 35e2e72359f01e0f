package io.github.probelight.engine.tests.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.testing.Samples;

/** A reading that fails, because memory ran out or a listener threw, ends in all its threads and can be taken up. */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FailureTest {

	private static final int THREADS = 3;
	private static final int CHUNK = 1000;

	/** A listener to whom the first news is too much. */
	private static final class Failing implements ReadMonitor {
		private final Throwable failure;
		private int heard;

		Failing(Throwable failure) {
			this.failure = failure;
		}

		@Override
		public boolean cancelled() {
			return false;
		}

		@Override
		public void progress(long bytesDone, long bytesTotal) {
			if (heard++ > 0) {
				throw new AssertionError("the part behind one that failed was handed over");
			}
			switch (failure) {
				case RuntimeException e -> throw e;
				case Error e -> throw e;
				default -> throw new AssertionError(failure);
			}
		}
	}

	@Test
	void everyThreadEndsWhenOneFails() throws IOException {
		byte[] log = Samples.bytes("small-scan.log");
		for (Throwable failure : new Throwable[]{new IllegalStateException("planted"),
				new OutOfMemoryError("planted")}) {
			LogReader reader = new LogReader(firstChunkLast(log), THREADS, CHUNK);
			// nobody looks at the start before
			reader.setLayout(LineLayout.PLAIN);
			assertThatThrownBy(() -> reader.read(new Failing(failure))).isSameAs(failure);
			for (int again = 0; again < 2 * THREADS; again++) {
				assertThatThrownBy(() -> reader.read(new Failing(failure))).isSameAs(failure);
			}
			assertThat(reader.read(ReadMonitor.NONE))
					.isEqualTo(LogReader.read(ByteSource.of(log), ReadMonitor.NONE));
		}
	}

	/** A source whose first bytes come when all that may be read before them is read: then all others wait for them. */
	private static ByteSource firstChunkLast(byte[] log) {
		CountDownLatch others = new CountDownLatch(2 * THREADS - 1);
		ByteSource bytes = ByteSource.of(log);
		return new ByteSource() {
			@Override
			public long size() {
				return log.length;
			}

			@Override
			public int read(long position, byte[] into, int from, int length) throws IOException {
				if (position == 0) {
					await();
				} else {
					others.countDown();
				}
				return bytes.read(position, into, from, length);
			}

			private void await() throws IOException {
				try {
					others.await();
				} catch (InterruptedException e) {
					throw new IOException(e);
				}
			}
		};
	}
}
