package io.github.probelight.engine.read;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Works on numbered chunks with several threads and hands the results over in order. A thread takes the next chunk that
 * nobody has; whoever finishes the chunk that is due hands over that one and those behind it that are ready. All that
 * the threads share is guarded by the monitor of one run.
 *
 * @param <R> what becomes of a chunk
 */
public final class OrderedChunks<R> {

	/** Works on chunks, one after the other, in one thread as long as a run takes. */
	public interface Worker<R> {
		/** Works on a chunk, numbered from 0. An exception or error ends the whole run. */
		R work(long chunk) throws IOException;
	}

	/** Takes results in order, from one thread at a time. */
	public interface Taker<R> {
		/** Takes what became of the next chunk; false to stop. An exception or error ends the whole run. */
		boolean take(R result) throws IOException;
	}

	/** The disk and what is done in order leave no work for more. */
	private static final int MOST_THREADS = 8;

	private final long chunks;
	private final Taker<R> taker;
	/** What is finished and not handed over: chunk {@code n} has place {@code n % ready.size()}. */
	private final List<@Nullable R> ready;
	private long next;
	private long due;
	private boolean handing;
	private boolean stopped;
	private boolean interrupted;
	private @Nullable Throwable failure;

	private OrderedChunks(long chunks, Taker<R> taker, int inHand) {
		this.chunks = chunks;
		this.taker = taker;
		ready = new ArrayList<>(Collections.nCopies(inHand, null));
	}

	/** Returns how many threads this machine has work for. */
	public static int threads() {
		return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
	}

	/**
	 * Returns the most chunks that are taken and not handed over: for each thread, one to work on and one to wait with.
	 * So the buffers of a chunk are free again for the one that comes this many behind it.
	 */
	public static int inHand(int threads) {
		return 2 * threads;
	}

	/**
	 * Works on chunks, with the calling thread and one more for each further worker. Returns when all are handed over or
	 * {@code taker} has stopped it, and no other thread works any more.
	 *
	 * @throws InterruptedIOException if the calling thread was interrupted, which it stays
	 * @throws IOException if a worker or {@code taker} throws it first; exceptions and errors are thrown on likewise
	 */
	public static <R> void run(long chunks, List<? extends Worker<R>> workers, Taker<R> taker) throws IOException {
		new OrderedChunks<>(chunks, taker, inHand(workers.size())).run(workers);
	}

	private void run(List<? extends Worker<R>> workers) throws IOException {
		List<Thread> threads = new ArrayList<>();
		try {
			for (int i = 1; i < Math.min(workers.size(), chunks); i++) {
				Worker<R> worker = workers.get(i);
				Thread thread = new Thread(() -> work(worker), "Probelight reader " + i);
				thread.setDaemon(true);
				threads.add(thread);
				thread.start();
			}
			work(workers.get(0));
		} catch (RuntimeException | Error e) {
			// such as no memory for one more thread
			fail(e);
		}
		threads.forEach(this::join);
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
		Throwable thrown = failure;
		if (thrown != null) {
			throwOn(thrown);
		}
	}

	private static void throwOn(Throwable thrown) throws IOException {
		switch (thrown) {
			case IOException e -> throw e;
			case RuntimeException e -> throw e;
			case Error e -> throw e;
			default -> throw new IllegalStateException(thrown);
		}
	}

	private void join(Thread thread) {
		while (thread.isAlive()) {
			try {
				thread.join();
			} catch (InterruptedException e) {
				interrupted();
			}
		}
	}

	private void work(Worker<R> worker) {
		try {
			for (long chunk = next(); chunk >= 0; chunk = next()) {
				@Nullable
				R result = finished(chunk, worker.work(chunk));
				while (result != null) {
					result = handed(taker.take(result));
				}
			}
		} catch (InterruptedException e) {
			interrupted();
		} catch (IOException | RuntimeException | Error e) {
			fail(e);
		}
	}

	/** Returns a chunk that nobody has; -1 if there is none or it was stopped. */
	private synchronized long next() throws InterruptedException {
		while (!stopped && next < chunks && next - due >= ready.size()) {
			wait();
		}
		if (Thread.interrupted()) {
			throw new InterruptedException();
		}
		return stopped || next == chunks ? -1 : next++;
	}

	/** Puts a result in its place; returns the one that is due if the caller has to hand it over. */
	private synchronized @Nullable R finished(long chunk, R result) {
		ready.set(place(chunk), result);
		return handing ? null : due();
	}

	/** Counts a result as handed over; returns the next one that the same thread has to hand over. */
	private synchronized @Nullable R handed(boolean more) {
		due++;
		stopped |= !more;
		notifyAll();
		return due();
	}

	/** Only called by whoever holds the monitor. After a failure of the taker {@link #handing} stays. */
	private @Nullable R due() {
		@Nullable
		R result = stopped ? null : ready.set(place(due), null);
		handing = result != null;
		return result;
	}

	private int place(long chunk) {
		return (int) (chunk % ready.size());
	}

	private synchronized void interrupted() {
		interrupted = true;
		fail(new InterruptedIOException());
	}

	private synchronized void fail(Throwable e) {
		failure = failure == null ? e : failure;
		stopped = true;
		notifyAll();
	}
}
