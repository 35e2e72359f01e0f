package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Report;
import io.github.probelight.testing.Samples;
import io.github.probelight.ui.ComingLogs;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.ports.PortsView;

/** What the two views show, and of which log. */
class ViewsTest extends ViewsWindow {
	@Test
	void fillFromTheLog() {
		IEditorPart editor = open(SAMPLE);
		Report report = log(editor).report();
		assertThat(report.targets().hosts()).isNotEmpty();
		assertThat(hosts.table().rows().size()).isEqualTo(report.targets().hosts().size());
		assertThat(ports.table().rows().size()).isEqualTo(report.targets().ports().size());
		assertThat(hosts.table().table().getItem(0).getText(0)).isEqualTo("10.20.30.1");
		assertThat(hosts.totalsText()).startsWith("26 hosts: 15 alive (58 %), 11 dead");
		assertThat(ports.totalsText()).startsWith("40 ports, 31 of them open");
		assertThat(hosts.messageText()).isEmpty();
	}

	@Test
	void showThemeColours() {
		open(SAMPLE);
		Table table = hosts.table().table();
		assertThat(table.getItem(0).getText(1)).isEqualTo("ALIVE");
		assertThat(table.getItem(2).getText(1)).isEqualTo("DEAD");
		assertThat(table.getItem(0).getForeground(1)).isNotEqualTo(table.getItem(0).getForeground(0))
				.isNotEqualTo(table.getItem(2).getForeground(1));
	}

	@Test
	void showNothingOfALogThatIsNotActive() {
		IEditorPart editor = open(SAMPLE);
		IEditorPart notes = window.openAsText(window.file("notes.txt", "nothing".getBytes()));
		Waiting.until("the views to be empty", () -> hosts.shown() == null && ports.shown() == null);
		assertThat(hosts.messageText()).startsWith("notes.txt shows no scan log");
		assertThat(hosts.table().table().getItemCount()).isZero();
		assertThat(hosts.totalsText()).isEmpty();
		LogWindow.page().activate(editor);
		waitFor(log(editor).report());
		LogWindow.page().closeEditor(notes, false);
		LogWindow.page().closeEditor(editor, false);
		Waiting.until("the views to be empty", () -> hosts.shown() == null && ports.shown() == null);
		assertThat(hosts.messageText()).startsWith("No scan log is open");
	}

	/** A view shows nothing of the log before, and waits with the next one until the event is over that opens it. */
	@Test
	void comeBehindTheText() throws Exception {
		Report before = log(open(SAMPLE)).report();
		IEditorPart other = window.open(Samples.copy("cut-off.log", window.folder()));
		assertThat(hosts.shown()).as("in the event in which the log is opened").isNull();
		assertThat(log(other).report()).isNotSameAs(before);
		Waiting.until("its hosts",
				() -> hosts.shown() != null && hosts.shown() == log(other).report() && !hosts.isBusy());
	}

	/** What has no log says so under its own name, also where the editor before had none. */
	@Test
	void nameTheEditorThatIsActive() {
		window.openAsText(window.file("notes.txt", "nothing".getBytes()));
		Waiting.until("its name", () -> hosts.messageText().startsWith("notes.txt shows no scan log"));
		IEditorPart other = window.openAsText(window.file("other.txt", "nothing".getBytes()));
		Waiting.until("the other name",
				() -> hosts.messageText().startsWith("other.txt shows no scan log")
						&& ports.messageText().equals(hosts.messageText()));
		IEditorPart log = open(SAMPLE);
		assertThat(hosts.messageText()).isEmpty();
		LogWindow.page().closeEditor(log, false);
		LogWindow.page().activate(other);
		Waiting.until("the name of what is active again",
				() -> hosts.messageText().startsWith("other.txt shows no scan log"));
		LogWindow.page().closeAllEditors(false);
		Waiting.until("no name", () -> hosts.messageText().startsWith("No scan log is open"));
	}

	@Test
	void sayThatALogComesAtTheStart() {
		ComingLogs.are(List.of(Path.of("/logs/first.log"), Path.of("/logs/second.log")));
		try {
			assertThat(hosts.messageText()).contains("Opening first.log + second.log");
			assertThat(ports.messageText()).contains("Opening");
		} finally {
			ComingLogs.are(List.of());
		}
		assertThat(hosts.messageText()).as("what could not be opened does not come").startsWith("No scan log is open");
	}

	@Test
	void stayWithTheLogWhileAViewHasTheFocus() throws PartInitException {
		IEditorPart editor = open(SAMPLE);
		LogWindow.page().showView("org.eclipse.ui.views.ContentOutline");
		LogWindow.page().showView(PortsView.ID);
		Waiting.forEvents();
		assertThat(hosts.shown()).isSameAs(log(editor).report());
		assertThat(hosts.totalsText()).as("says which log it shows").endsWith("  ·  " + SAMPLE);
	}

	@Test
	void followTheActiveOfTwoLogs() {
		IEditorPart first = open(SAMPLE);
		IEditorPart second = open("ipv6.log");
		LogWindow.page().activate(first);
		waitFor(log(first).report());
		LogWindow.page().activate(second);
		waitFor(log(second).report());
		LogWindow.page().closeEditor(second, false);
		waitFor(log(first).report());
	}

	@Test
	void sayThatALogHasNoResults() {
		IEditorPart editor = window.openSample("other-messages.log");
		Report report = log(editor).report();
		waitFor(report);
		assertThat(report.targets().ports()).isEmpty();
		assertThat(ports.messageText()).startsWith("other-messages.log holds no port results");
	}

	@Test
	void sayThatALogIsTooOld() {
		window.openSample("legacy.log");
		Waiting.until("a word on old logs in both views", () -> hosts.messageText().contains("before 2012")
				&& ports.messageText().equals(hosts.messageText()));
		assertThat(hosts.totalsText()).isEqualTo("legacy.log");
	}

	@Test
	void showHostileWordsAsText() {
		open("hostile.log");
		for (var item : hosts.table().table().getItems()) {
			for (int i = 0; i < hosts.table().table().getColumnCount(); i++) {
				assertThat(item.getText(i)).doesNotContain("\0", "\u001b", "\u202e");
			}
		}
		assertThat(hosts.table().table().getItemCount()).isPositive();
	}
}
