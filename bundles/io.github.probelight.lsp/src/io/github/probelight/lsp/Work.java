package io.github.probelight.lsp;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

import org.eclipse.lsp4j.jsonrpc.CancelChecker;

/** The threads that answer: nothing that waits for a whole log keeps one of them. */
final class Work {

	private static final int THREADS = 2;

	private final ExecutorService answers = Executors.newFixedThreadPool(THREADS, daemons("answers"));
	private final ExecutorService reading = Executors.newCachedThreadPool(daemons("reading"));
	private final ExecutorService looking = Executors.newSingleThreadExecutor(idle(daemons("looking")));
	private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(daemons("later"));

	/**
	 * Makes an answer.
	 *
	 * @param <T> the answer
	 */
	interface Task<T> {
		/** Returns the answer, or ends by asking whether anybody still wants it. */
		T answer(CancelChecker wanted) throws Exception;
	}

	/** Returns threads that do not keep the process alive. */
	static ThreadFactory daemons(String name) {
		return run -> {
			Thread thread = new Thread(run, name);
			thread.setDaemon(true);
			return thread;
		};
	}

	private static ThreadFactory idle(ThreadFactory threads) {
		return run -> {
			Thread thread = threads.newThread(run);
			thread.setPriority(Thread.MIN_PRIORITY);
			return thread;
		};
	}

	/** For what reads whole logs. */
	Executor reading() {
		return reading;
	}

	/** For what nobody waits for, one thing after the other. */
	Executor looking() {
		return looking;
	}

	/** For what is done after a while. */
	ScheduledExecutorService later() {
		return later;
	}

	/** Answers as soon as a thread is free. */
	<T> CompletableFuture<T> answer(Task<T> task) {
		return after(CompletableFuture.completedFuture(Boolean.TRUE), task);
	}

	/** Answers when something is ready; a request that is cancelled before is never begun. */
	<T> CompletableFuture<T> after(CompletionStage<?> ready, Task<T> task) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		ready.whenComplete((value, failed) -> {
			if (failed != null) {
				answer.completeExceptionally(failed);
			} else if (!answer.isDone()) {
				answers.execute(() -> run(task, answer));
			}
		});
		return answer;
	}

	private static <T> void run(Task<T> task, CompletableFuture<T> answer) {
		CancelChecker wanted = () -> {
			if (answer.isCancelled()) {
				throw new CancellationException();
			}
		};
		try {
			wanted.checkCanceled();
			answer.complete(task.answer(wanted));
		} catch (Exception | StackOverflowError | OutOfMemoryError e) { // each is told to who asked
			answer.completeExceptionally(e);
		}
	}
}
