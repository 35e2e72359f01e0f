package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;

import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.search.SearchView;
import io.github.probelight.workspace.search.SearchFinds;

/** What is said and can be done while logs are searched. */
class RunningSearchTest extends SearchWindow {
	/** Where many files lie in many folders, it takes a while to know how many logs there are. */
	@Test
	void saysThatItLooksForLogs() throws Exception {
		Files.write(folder.resolve("a.log"), log(0));
		SearchView view = view();
		view.searchFolder(folder);
		search(view, "state:dead", "5 entries in 1 of 1 log");
		Job.getJobManager().suspend();
		try {
			view.search();
			Waiting.until("it to be said", () -> view.panel()
					.totalsText()
					.equals("Results for “state:dead”  ·  looking for logs…"));
			assertThat(texts(view)).contains("Looking for logs…", "Stop");
		} finally {
			Job.getJobManager().resume();
		}
		waitFor(view, "state:dead", "5 entries in 1 of 1 log");
	}

	/** Until a first log is searched to its end, none is counted. */
	@Test
	void saysHowManyLogsThereAreToBeSearched() throws Exception {
		SearchView view = view();
		view.panel().show(new SearchFinds.Now(SearchFinds.State.SEARCHING, 0.01, List.of(), 0, 3, 0, 0, 0, 0, 0));
		Waiting.until("it to be said",
				() -> view.panel().wholeText().contains("0 entries so far, 3 logs to be searched"));
		view.panel().show(new SearchFinds.Now(SearchFinds.State.SEARCHING, 0.4, List.of(), 0, 3, 1, 0, 0, 0, 0));
		Waiting.until("the first one to be counted",
				() -> view.panel().wholeText().contains("0 entries in 0 of 1 log"));
	}

	/** Who has stopped it knows how far it came. */
	@Test
	void saysHowFarItCameThatIsStopped() throws Exception {
		SearchView view = view();
		view.panel().show(new SearchFinds.Now(SearchFinds.State.STOPPED, 0.3, List.of(), 4930, 2, 0, 0, 0, 0, 0));
		Waiting.until("it to be said",
				() -> view.panel().wholeText().contains("4,930 entries, 0 of 2 logs searched to the end"));
	}

	/** Enter stops what is searched for, and searches for something else that is typed meanwhile. */
	@Test
	void enterSearchesForWhatIsTypedMeanwhile() throws Exception {
		Files.write(folder.resolve("a.log"), log(0));
		SearchView view = view();
		view.searchFolder(folder);
		Job.getJobManager().suspend();
		try {
			view.ask("state:dead");
			view.search();
			view.ask("10.0.0.13");
			enter(view);
			assertThat(view.panel().totalsText()).isEqualTo("Results for “10.0.0.13”  ·  looking for logs…");
		} finally {
			Job.getJobManager().resume();
		}
		waitFor(view, "10.0.0.13", "1 entry in 1 of 1 log");
		Job.getJobManager().suspend();
		try {
			view.search();
			enter(view);
		} finally {
			Job.getJobManager().resume();
		}
		Waiting.until("the end", () -> view.panel().totalsText().contains("The search was stopped."));
	}

	private static void enter(SearchView view) {
		Event key = new Event();
		key.detail = SWT.TRAVERSE_RETURN;
		Widgets.all(view.panel().control().getParent())
				.filter(StyledText.class::isInstance)
				.findFirst()
				.orElseThrow()
				.notifyListeners(SWT.Traverse, key);
	}

	@Test
	void stopsAndStaysUsable() throws IOException, PartInitException {
		StringBuilder log = new StringBuilder();
		for (int i = 0; i < 300_000; i++) {
			log.append(LINE.formatted(i % 60, i % 250, "DEAD"));
		}
		Files.writeString(folder.resolve("large.log"), log);
		SearchView view = view();
		view.searchFolder(folder);
		view.ask("state:dead /x/");
		view.search();
		view.stop();
		Waiting.until("the end", () -> view.panel().totalsText().contains("The search was stopped."));
		search(view, "10.0.0.7 -state:alive", "1,200 entries in 1 of 1 log");
	}

	/** What labels and buttons of the view say. */
	private static List<String> texts(SearchView view) {
		Control area = view.panel().control().getParent();
		return Stream.concat(Widgets.texts(area),
				Widgets.all(area).filter(Button.class::isInstance).map(button -> ((Button) button).getText())).toList();
	}
}
