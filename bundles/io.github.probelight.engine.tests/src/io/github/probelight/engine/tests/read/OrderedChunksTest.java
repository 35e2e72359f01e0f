package io.github.probelight.engine.tests.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.github.probelight.engine.read.OrderedChunks;
import io.github.probelight.engine.read.OrderedChunks.Worker;

@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OrderedChunksTest {

	@Test
	void everyChunkIsHandedOverOnceAndInOrder() throws IOException {
		for (int threads : new int[]{1, 2, 3, 16}) {
			for (long chunks : new long[]{0, 1, 2, 3, 33, 500}) {
				List<Long> taken = new ArrayList<>();
				OrderedChunks.run(chunks, same(threads, OrderedChunksTest::slowWhenEven), taken::add);
				assertThat(taken).as("%s threads", threads).isEqualTo(upTo(chunks));
			}
		}
	}

	@Test
	void chunksAreTakenByAsManyThreadsAsThereAreWorkersAndChunks() throws IOException {
		Set<Thread> threads = Collections.synchronizedSet(new HashSet<>());
		CountDownLatch all = new CountDownLatch(3);
		OrderedChunks.run(3, same(5, chunk -> {
			threads.add(Thread.currentThread());
			all.countDown();
			await(all);
			return chunk;
		}), chunk -> true);
		assertThat(threads).hasSize(3).contains(Thread.currentThread());
		threads.remove(Thread.currentThread());
		assertThat(threads).allMatch(Thread::isDaemon).noneMatch(Thread::isAlive);
	}

	@Test
	void oneResultIsHandedOverAtATime() throws IOException {
		AtomicInteger takers = new AtomicInteger();
		OrderedChunks.run(400, same(4, chunk -> chunk), chunk -> {
			assertThat(takers.incrementAndGet()).isEqualTo(1);
			Thread.yield();
			takers.decrementAndGet();
			return true;
		});
	}

	/** The first chunk comes when all that may be taken before it is handed over are finished. */
	@Test
	void noMoreThanTwoChunksForEachThreadAreInHand() throws IOException {
		for (int threads : new int[]{2, 3, 8}) {
			int most = OrderedChunks.inHand(threads);
			assertThat(most).isEqualTo(2 * threads);
			CountDownLatch others = new CountDownLatch(most - 1);
			AtomicLong begun = new AtomicLong();
			AtomicLong done = new AtomicLong();
			OrderedChunks.run(100, same(threads, chunk -> {
				assertThat(begun.incrementAndGet() - done.get()).isLessThanOrEqualTo(most);
				if (chunk == 0) {
					await(others);
					assertThat(begun.get()).isEqualTo(most);
				} else {
					others.countDown();
				}
				return chunk;
			}), chunk -> done.incrementAndGet() > 0);
			assertThat(done.get()).isEqualTo(100);
		}
	}

	/** What belongs to a chunk can be used again for the one that comes {@code inHand} behind it. */
	@Test
	void aPlaceIsFreeWhenItsNextChunkIsTaken() throws IOException {
		int places = OrderedChunks.inHand(3);
		boolean[] used = new boolean[places];
		OrderedChunks.run(1000, same(3, chunk -> {
			assertThat(used[(int) (chunk % places)]).isFalse();
			used[(int) (chunk % places)] = true;
			return chunk;
		}), chunk -> {
			used[(int) (chunk % places)] = false;
			return true;
		});
	}

	@Test
	void aCancelEndsItWithoutAnotherChunk() throws IOException {
		for (int threads : new int[]{1, 4}) {
			List<Long> taken = new ArrayList<>();
			AtomicLong begun = new AtomicLong();
			OrderedChunks.run(Long.MAX_VALUE, same(threads, chunk -> {
				begun.incrementAndGet();
				return chunk;
			}), chunk -> taken.add(chunk) && chunk < 7);
			assertThat(taken).isEqualTo(upTo(8));
			assertThat(begun.get()).isLessThanOrEqualTo(8 + OrderedChunks.inHand(threads));
		}
	}

	@Test
	void aFailureOfWorkIsThrownOn() {
		for (Throwable failure : failures()) {
			for (int threads : new int[]{1, 2, 5}) {
				List<Long> taken = new ArrayList<>();
				assertThatThrownBy(() -> OrderedChunks.run(1000, same(threads, chunk -> {
					if (chunk == 20) {
						throwOn(failure);
					}
					return chunk;
				}), taken::add)).isSameAs(failure);
				assertThat(taken).isEqualTo(upTo(taken.size())).hasSizeLessThanOrEqualTo(20);
			}
		}
	}

	/** The first chunk fails when all other threads wait for it. */
	@Test
	void aFailureWakesThoseWhoWait() {
		for (Throwable failure : failures()) {
			CountDownLatch others = new CountDownLatch(OrderedChunks.inHand(3) - 1);
			assertThatThrownBy(() -> OrderedChunks.run(1000, same(3, chunk -> {
				if (chunk == 0) {
					await(others);
					throwOn(failure);
				}
				others.countDown();
				return chunk;
			}), chunk -> true)).isSameAs(failure);
		}
	}

	@Test
	void aFailureOfTheTakerIsThrownOnAndNothingBehindItIsTaken() {
		for (Throwable failure : failures()) {
			for (int threads : new int[]{1, 2, 5}) {
				List<Long> taken = new ArrayList<>();
				assertThatThrownBy(() -> OrderedChunks.run(1000, same(threads, OrderedChunksTest::slowWhenEven),
						chunk -> {
							taken.add(chunk);
							if (chunk == 20) {
								throwOn(failure);
							}
							return true;
						})).isSameAs(failure);
				assertThat(taken).isEqualTo(upTo(21));
			}
		}
	}

	/** The second one comes when the thread of the first is gone. */
	@Test
	void theFirstFailureWins() {
		IOException first = new IOException("first");
		CompletableFuture<Thread> failing = new CompletableFuture<>();
		assertThatThrownBy(() -> OrderedChunks.run(2, List.<Worker<Long>>of(chunk -> {
			join(failing.join());
			throw new IllegalStateException("second");
		}, chunk -> {
			failing.complete(Thread.currentThread());
			throw first;
		}), chunk -> true)).isSameAs(first);
	}

	/** Nothing else would end it. */
	@Test
	void anInterruptEndsItAndIsKept() {
		for (int threads : new int[]{1, 3}) {
			List<Long> taken = new ArrayList<>();
			Thread caller = Thread.currentThread();
			assertThatThrownBy(() -> OrderedChunks.run(Long.MAX_VALUE, same(threads, chunk -> {
				if (chunk == 30) {
					caller.interrupt();
				}
				return chunk;
			}), taken::add)).isInstanceOf(InterruptedIOException.class);
			assertThat(Thread.interrupted()).isTrue();
			assertThat(taken).isEqualTo(upTo(taken.size()));
		}
	}

	@Test
	void workersCanBeUsedAgain() throws IOException {
		List<Worker<Long>> workers = same(3, chunk -> {
			if (chunk == 50) {
				throw new IOException("planted");
			}
			return chunk;
		});
		for (int again = 0; again < 20; again++) {
			assertThatThrownBy(() -> OrderedChunks.run(100, workers, chunk -> true)).hasMessage("planted");
			List<Long> taken = new ArrayList<>();
			OrderedChunks.run(50, workers, taken::add);
			assertThat(taken).isEqualTo(upTo(50));
		}
	}

	private static Throwable[] failures() {
		return new Throwable[]{new IOException("planted"), new IllegalStateException("planted"),
				new OutOfMemoryError("planted"), new StackOverflowError("planted")};
	}

	private static void throwOn(Throwable failure) throws IOException {
		switch (failure) {
			case IOException e -> throw e;
			case RuntimeException e -> throw e;
			case Error e -> throw e;
			default -> throw new AssertionError(failure);
		}
	}

	private static List<Worker<Long>> same(int threads, Worker<Long> worker) {
		return Collections.nCopies(threads, worker);
	}

	private static long slowWhenEven(long chunk) {
		for (int i = 0; chunk % 2 == 0 && i < 50; i++) {
			Thread.yield();
		}
		return chunk;
	}

	private static List<Long> upTo(long end) {
		return LongStream.range(0, end).boxed().toList();
	}

	private static void await(CountDownLatch latch) throws IOException {
		try {
			latch.await();
		} catch (InterruptedException e) {
			throw new IOException(e);
		}
	}

	private static void join(Thread thread) throws IOException {
		try {
			thread.join();
		} catch (InterruptedException e) {
			throw new IOException(e);
		}
	}
}
