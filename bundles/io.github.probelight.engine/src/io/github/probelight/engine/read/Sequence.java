package io.github.probelight.engine.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.read.ChunkReader.Chunk;
import io.github.probelight.engine.report.ReportBuilder;

/**
 * Reads a range of a log in chunks, by several threads, and hands the chunks over in the order of the log. A thread
 * takes the next chunk that nobody has; whoever finishes the chunk that is due hands over that one and those behind it
 * that are ready.
 */
final class Sequence {

	/** Hears of chunks in order, from one thread at a time. */
	interface Consumer {
		/** Takes a chunk; false to stop. */
		boolean take(Chunk chunk);
	}

	private final long from;
	private final long to;
	private final boolean lineStart;
	private final int chunkBytes;
	private final Consumer consumer;

	/** An error, such as a want of memory, may keep a builder back: who waits for one looks whether it was stopped. */
	private static final int SECONDS_TO_LOOK = 1;

	/** Empty builders: a thread that finds none waits, so that finished chunks do not pile up. */
	private final BlockingQueue<ReportBuilder> builders;
	private final Map<Integer, Chunk> ready = new HashMap<>();
	private final ReentrantLock handing = new ReentrantLock();
	private int nextChunk;
	private int due;
	private volatile boolean stopped;
	@Nullable
	private volatile Throwable failure;

	Sequence(long from, long to, boolean lineStart, int chunkBytes, Consumer consumer,
			BlockingQueue<ReportBuilder> builders) {
		this.from = from;
		this.to = to;
		this.lineStart = lineStart;
		this.chunkBytes = chunkBytes;
		this.consumer = consumer;
		this.builders = builders;
	}

	/**
	 * Returns the most chunks that are taken and not handed over: each has a builder, and of those there are, for each
	 * thread, one to fill and one to wait with.
	 */
	static int inHand(int threads) {
		return 2 * threads;
	}

	/** Returns builders for a number of threads. */
	static BlockingQueue<ReportBuilder> builders(int threads) {
		BlockingQueue<ReportBuilder> builders = new ArrayBlockingQueue<>(inHand(threads));
		for (int i = 0; i < inHand(threads); i++) {
			builders.add(new ReportBuilder());
		}
		return builders;
	}

	/** Reads by the calling thread and some more; returns when all chunks are handed over or it was stopped. */
	void run(ChunkReader[] readers) throws IOException {
		while (builders.remainingCapacity() > 0) {
			// an error in an earlier run has kept it back
			builders.add(new ReportBuilder());
		}
		long chunks = (to - from + chunkBytes - 1) / chunkBytes;
		Thread[] threads = new Thread[(int) Math.min(readers.length, Math.max(chunks, 1)) - 1];
		for (int i = 0; i < threads.length; i++) {
			ChunkReader reader = readers[i + 1];
			threads[i] = new Thread(() -> work(reader), "Probelight reader " + (i + 1));
			threads[i].setDaemon(true);
			threads[i].start();
		}
		work(readers[0]);
		join(threads);
		ready.values().forEach(chunk -> giveBack(chunk.facts()));
		ready.clear();
		switch (failure) {
			case null -> {
				// all is well
			}
			case IOException e -> throw e;
			case RuntimeException e -> throw e;
			case Error e -> throw e;
			case Throwable e -> throw new IllegalStateException(e);
		}
	}

	private static void join(Thread[] threads) {
		boolean interrupted = false;
		for (Thread thread : threads) {
			while (thread.isAlive()) {
				try {
					thread.join();
				} catch (InterruptedException e) {
					interrupted = true;
				}
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void work(ChunkReader reader) {
		boolean more = true;
		while (more) {
			more = false;
			ReportBuilder builder = null;
			try {
				builder = take();
				int number = next();
				if (builder != null && number >= 0) {
					long start = from + (long) number * chunkBytes;
					Chunk chunk = reader.read(start, Math.min(to, start + chunkBytes), number == 0 && lineStart,
							builder);
					builder = null;
					finished(number, chunk);
					more = true;
				}
			} catch (InterruptedException e) {
				stopped = true;
				Thread.currentThread().interrupt();
			} catch (IOException | RuntimeException | Error e) {
				fail(e);
			} finally {
				giveBack(builder);
			}
		}
	}

	/** Returns a builder, or null if it was stopped. */
	@Nullable
	private ReportBuilder take() throws InterruptedException {
		ReportBuilder builder = null;
		while (builder == null && !stopped) {
			builder = builders.poll(SECONDS_TO_LOOK, TimeUnit.SECONDS);
		}
		return builder;
	}

	/** Whoever waits for a builder sees then that it was stopped. */
	private void giveBack(@Nullable ReportBuilder builder) {
		if (builder != null) {
			try {
				builder.clear();
				builders.add(builder);
			} catch (RuntimeException | Error e) {
				// half cleared it is of no use; the next run makes another
				fail(e);
			}
		}
	}

	private void fail(Throwable e) {
		failure = e;
		stopped = true;
	}

	private synchronized int next() {
		return stopped || from + (long) nextChunk * chunkBytes >= to ? -1 : nextChunk++;
	}

	private void finished(int number, Chunk chunk) {
		synchronized (ready) {
			ready.put(number, chunk);
		}
		while (isDue() && handing.tryLock()) {
			try {
				hand();
			} finally {
				handing.unlock();
			}
		}
	}

	private boolean isDue() {
		synchronized (ready) {
			return !stopped && ready.containsKey(due);
		}
	}

	private void hand() {
		for (Chunk chunk = due(); chunk != null && !stopped; chunk = due()) {
			boolean more = false;
			try {
				more = consumer.take(chunk);
			} finally {
				// also if it fails: then no chunk behind this one may be handed over
				stopped |= !more;
				giveBack(chunk.facts());
			}
		}
	}

	@Nullable
	private Chunk due() {
		synchronized (ready) {
			Chunk chunk = ready.remove(due);
			due += chunk == null ? 0 : 1;
			return chunk;
		}
	}
}
