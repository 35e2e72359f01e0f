package io.github.probelight.start.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.start.Activity;

@ExtendWith(NoLoggedErrors.class)
final class ActivityTest {
	@Test
	void namesTheJobThatRuns() throws InterruptedException {
		CountDownLatch started = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		Job job = Job.create("The job of this test", monitor -> {
			started.countDown();
			try {
				end.await();
			} catch (InterruptedException e) {
				return Status.CANCEL_STATUS;
			}
			return Status.OK_STATUS;
		});
		Activity activity = new Activity();
		Waiting.until("the workbench at rest", () -> activity.now().isEmpty());
		job.schedule();
		try {
			started.await();
			assertThat(activity.now()).contains("The job of this test");
		} finally {
			end.countDown();
		}
		Waiting.until("the end of the job", () -> activity.now().isEmpty());
	}
}
