package io.github.probelight.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

import io.github.probelight.workspace.LatestJob;

/** What was asked for last is done, whenever it is asked for. */
class LatestJobTest {

	private static final class Doing extends LatestJob<String> {
		private final List<String> done = new CopyOnWriteArrayList<>();
		private final CountDownLatch last = new CountDownLatch(1);

		Doing() {
			super("doing");
		}

		@Override
		protected void work(String request, IProgressMonitor monitor) {
			if (monitor.isCanceled()) {
				throw new CancellationException();
			}
			done.add(request);
			if (request.equals("last")) {
				last.countDown();
			}
		}

		@Override
		protected void outOfMemory(String request) {
			done.add("no memory");
		}
	}

	/** The run that was cancelled for the sake of a request may take this one, which must not be lost with it. */
	@Test
	void doesWhatTakesThePlaceOfARunThatHasNotBegun() throws InterruptedException {
		Doing job = new Doing();
		AtomicBoolean first = new AtomicBoolean(true);
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void running(@Nullable IJobChangeEvent event) {
				if (first.getAndSet(false)) {
					job.cancel();
					job.submit("last");
				}
			}
		});
		job.submit("first");
		assertThat(job.last.await(1, TimeUnit.MINUTES)).isTrue();
		job.join();
		assertThat(job.done).containsExactly("last");
	}

	@Test
	void doesNothingTwice() throws InterruptedException {
		Doing job = new Doing();
		job.submit("last");
		job.join();
		job.schedule();
		job.join();
		assertThat(job.done).containsExactly("last");
	}

	@Test
	void forgetsWhatIsNotWantedAnyMore() throws InterruptedException {
		Doing job = new Doing();
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void running(@Nullable IJobChangeEvent event) {
				job.forget();
			}
		});
		job.submit("last");
		job.join();
		assertThat(job.done).isEmpty();
	}
}
