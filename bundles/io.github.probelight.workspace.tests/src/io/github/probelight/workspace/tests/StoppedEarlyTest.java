package io.github.probelight.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;

import io.github.probelight.summary.query.Query;
import io.github.probelight.workspace.compare.CompareJob;
import io.github.probelight.workspace.compare.CompareState;
import io.github.probelight.workspace.search.CatalogueJob;
import io.github.probelight.workspace.search.SearchFinds;
import io.github.probelight.workspace.search.SearchLogsJob;
import io.github.probelight.workspace.search.SearchOrder;

/** What a person stops before its turn has come is stopped, and whoever shows it hears so. */
class StoppedEarlyTest {
	private static final long LONG_AFTER_THIS_TEST = 3_600_000;

	private final AtomicInteger news = new AtomicInteger();

	private void stopsBeforeItBegins(Job job) {
		job.schedule(LONG_AFTER_THIS_TEST);
		assertThat(news).as("nothing has happened").hasValue(0);
		assertThat(job.cancel()).as("it was not running").isTrue();
		assertThat(news.get()).as("news").isPositive();
	}

	@Test
	void aSearch() {
		SearchLogsJob job = new SearchLogsJob(new SearchOrder(Query.EVERYTHING, List.of(), List.of()),
				news::incrementAndGet);
		assertThat(job.finds().now().state()).isEqualTo(SearchFinds.State.LOOKING);
		stopsBeforeItBegins(job);
		assertThat(job.finds().now().state()).isEqualTo(SearchFinds.State.STOPPED);
	}

	@Test
	void aListOfScans() {
		CatalogueJob job = new CatalogueJob(List.of(Path.of("nowhere")), news::incrementAndGet);
		stopsBeforeItBegins(job);
		assertThat(job.listed().state()).isEqualTo(CatalogueJob.State.STOPPED);
	}

	@Test
	void aComparison() {
		CompareJob job = new CompareJob(Path.of("old.log"), Path.of("new.log"), news::incrementAndGet);
		stopsBeforeItBegins(job);
		assertThat(job.state().step()).isEqualTo(CompareState.Step.STOPPED);
	}
}
