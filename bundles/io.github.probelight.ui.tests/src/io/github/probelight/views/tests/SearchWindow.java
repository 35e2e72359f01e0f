package io.github.probelight.views.tests;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.search.SearchView;

/** The view that searches logs, and logs of fifty hosts to search. */
@ExtendWith(NoLoggedErrors.class)
abstract class SearchWindow {
	static final String LINE = "2026-03-14T21:30:%02d [INFO] [Thread: Scan default:1] [Site: A] [10.0.0.%d] %s (reason=x)\n";

	@RegisterExtension
	final LogWindow window = new LogWindow();
	@TempDir
	Path folder = Path.of("");

	static byte[] log(int from) {
		StringBuilder log = new StringBuilder();
		for (int i = from; i < from + 50; i++) {
			log.append(LINE.formatted(i % 60, i, i % 10 == 3 ? "DEAD" : "ALIVE"));
		}
		return log.toString().getBytes(StandardCharsets.UTF_8);
	}

	static SearchView view() throws PartInitException {
		return (SearchView) LogWindow.page().showView(SearchView.ID);
	}

	static void search(SearchView view, String query, String totals) {
		view.ask(query);
		view.search();
		waitFor(view, query, totals);
	}

	/** For what is found for a query. */
	static void waitFor(SearchView view, String query, String totals) {
		String said = "Results for “" + query + "”  ·  " + totals;
		Waiting.until(said, () -> view.panel().totalsText().equals(said) && !view.panel().isBusy());
	}
}
