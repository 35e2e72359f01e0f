package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.overview.OverviewView;
import io.github.probelight.views.table.NextStep;
import io.github.probelight.workspace.Narrowing;
import io.github.probelight.workspace.OpenLog;

/** All views show the numbers of what the log is narrowed to, and the totals beside them. */
class NarrowedViewsTest extends ViewsWindow {
	private static final long MINUTE = 60_000;

	@AfterEach
	void closeOverview() {
		LogWindow.page().hideView(LogWindow.page().findView(OverviewView.ID));
	}

	private static OverviewView overview() {
		try {
			return (OverviewView) LogWindow.page().showView(OverviewView.ID);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	private void narrow(OpenLog log, Narrowing narrowing) {
		Job.getJobManager().suspend();
		try {
			log.narrow(narrowing);
			if (!narrowing.isNone()) {
				Waiting.until("word of the work", () -> hosts.totalsText().startsWith("narrowing to "));
			}
		} finally {
			Job.getJobManager().resume();
		}
		Waiting.until("the report of what is asked for", () -> !log.scope().isOld());
		waitFor(log.scope().report());
	}

	@Test
	void theyShowItsNumbersAndTheTotals() throws QueryException {
		OverviewView overview = overview();
		IEditorPart editor = open(SAMPLE);
		OpenLog log = log(editor);
		long begin = log.report().timeline().first();
		int all = hosts.table().rows().total();
		narrow(log, new Narrowing(new TimeRange(begin, begin + 5 * MINUTE), QueryParser.parse("state:alive")));
		Report report = log.scope().report();
		assertThat(report.targets().hosts()).hasSizeBetween(1, all - 1);
		assertThat(hosts.table().rows().total()).isEqualTo(report.targets().hosts().size());
		Waiting.until("the totals", () -> hosts.totalsText()
				.startsWith("only 21:30:00 – 21:35:00, state:alive (whole log: " + all + ")  ·  "));
		assertThat(ports.messageText()).contains("state:alive");
		assertThat(ports.offered()).singleElement().extracting(NextStep::label).isEqualTo("Show the Whole Log");
		Waiting.until("the overview", () -> overview.shown() == report);
		assertThat(overview.overview().facts().getFirst().text()).startsWith("Only 21:30:00 – 21:35:00, state:alive");
		assertThat(overview.overview().text()).contains(report.targets().hosts().size() + " of 26");
		overview.follow(overview.overview().facts().getFirst().lead());
		assertThat(log.narrowing()).isEqualTo(Narrowing.NONE);
		waitFor(log.report());
		assertThat(hosts.totalsText()).startsWith("26 hosts").endsWith("small-scan.log");
		assertThat(overview.getContentDescription()).as("the log is read").isEmpty();
		Waiting.until("the overview of all", () -> overview.shown() == log.report());
		assertThat(overview.overview().text()).doesNotContain("Only");
	}

	/** What is old while the log is read for what counts now is shown as old: the rows are pale. */
	@Test
	void rowsOfBeforeArePaleWhileItIsNarrowed() throws QueryException {
		OpenLog log = log(open(SAMPLE));
		Color usual = hosts.table().table().getItem(0).getForeground(0);
		Job.getJobManager().suspend();
		try {
			log.narrow(Narrowing.NONE.asking(QueryParser.parse("state:dead")));
			Waiting.until("pale rows", () -> !usual.equals(hosts.table().table().getItem(0).getForeground(0)));
			assertThat(hosts.table().rows().total()).as("the rows of before").isEqualTo(26);
		} finally {
			Job.getJobManager().resume();
		}
		Waiting.until("the rows of now", () -> !log.scope().isOld() && hosts.shown() == log.scope().report()
				&& !hosts.isBusy());
		assertThat(hosts.table().rows().total()).isEqualTo(11);
		Waiting.until("rows that are not pale",
				() -> usual.equals(hosts.table().table().getItem(0).getForeground(0)));
	}

	/** Rows that come back have room again, as at first. */
	@Test
	void theOverviewOfAllHasRoomForItsRowsAgain() throws QueryException {
		OverviewView overview = overview();
		OpenLog log = log(open(SAMPLE));
		Waiting.until("the overview", () -> overview.shown() == log.report());
		narrow(log, Narrowing.NONE.asking(QueryParser.parse("10.20.30.3")));
		Waiting.until("the overview of one host", () -> overview.shown() == log.scope().report());
		narrow(log, Narrowing.NONE);
		Waiting.until("the overview of all", () -> overview.shown() == log.report());
		assertThat(Widgets.all(Objects.requireNonNull(overview.getSite().getShell()))
				.filter(Table.class::isInstance)
				.map(Table.class::cast)
				.filter(table -> table.isVisible() && table.getColumnCount() == 3 && table.getItemCount() > 1))
				.hasSizeGreaterThan(3)
				.allMatch(table -> table.getSize().y >= table.getItemCount() * table.getItemHeight());
	}

	@Test
	void eachLogHasItsOwn() throws QueryException {
		overview();
		IEditorPart one = open(SAMPLE);
		narrow(log(one), Narrowing.NONE.asking(QueryParser.parse("state:dead")));
		IEditorPart other = open("ipv6.log");
		assertThat(hosts.shown()).isSameAs(log(other).report());
		LogWindow.page().activate(one);
		waitFor(log(one).scope().report());
		assertThat(hosts.totalsText()).contains("only state:dead");
	}
}
