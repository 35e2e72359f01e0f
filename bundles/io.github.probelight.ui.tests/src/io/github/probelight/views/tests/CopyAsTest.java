package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;

import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.hosts.HostsView;

/** Copy As, in the menu of a view's rows. */
class CopyAsTest extends ViewsWindow {

	private static MenuItem item(Menu menu, String text) {
		menu.notifyListeners(SWT.Show, new Event());
		return Stream.of(menu.getItems())
				.filter(item -> item.getText().replaceAll("&|\t.*", "").equals(text))
				.findFirst()
				.orElseThrow(() -> new AssertionError(text + " is not in the menu"));
	}

	private String copied(String format) {
		Menu menu = hosts.table().table().getMenu();
		MenuItem item = item(item(menu, "Copy As").getMenu(), format);
		assertThat(item.isEnabled()).isTrue();
		item.notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
		Waiting.forEvents();
		return Widgets.clipboard();
	}

	@Test
	void putsRowsOnTheClipboardInThreeForms() {
		IEditorPart editor = open(SAMPLE);
		LogWindow.page().activate(view(HostsView.ID, HostsView.class));
		hosts.setFilter("open:3389");
		Waiting.until("the hosts", () -> !hosts.isBusy() && hosts.table().rows().count() == 2);
		hosts.table().selectAll();
		assertThat(copied("Tab-Separated Values").lines()).hasSize(3)
				.satisfies(lines -> assertThat(lines.get(0)).startsWith("Address\tState\tWhy\t"))
				.satisfies(lines -> assertThat(lines.get(1)).startsWith("10.20.30.4\tALIVE\tsyn-ack\t"));
		assertThat(copied("Markdown Table").lines()).hasSize(4)
				.satisfies(lines -> assertThat(lines.get(0)).startsWith("| Address | State | Why |"))
				.satisfies(lines -> assertThat(lines.get(1)).matches("\\|[ :|-]+\\|"))
				.satisfies(lines -> assertThat(lines.get(2)).startsWith("| 10.20.30.4 | ALIVE | syn-ack |"));
		assertThat(copied("Address Only, One a Line").lines()).containsExactly("10.20.30.4", "10.20.30.6");
		LogWindow.page().closeEditor(editor, false);
	}

	/** What was done is said until the next thing is done, not for ever. */
	@Test
	void theStatusLineForgetsWhatWasCopied() {
		open(SAMPLE);
		LogWindow.activate(view(HostsView.ID, HostsView.class));
		hosts.table().select(3);
		copied("Markdown Table");
		Waiting.until("it to be said", () -> said().contains("1 copied"));
		Event key = new Event();
		key.keyCode = SWT.CTRL;
		hosts.table().table().notifyListeners(SWT.KeyDown, key);
		assertThat(said()).as("a key that does nothing by itself").contains("1 copied");
		key.keyCode = SWT.ARROW_DOWN;
		hosts.table().table().notifyListeners(SWT.KeyDown, key);
		assertThat(said()).doesNotContain("1 copied");
	}

	/** What another one has said meanwhile is not a word of what was copied. */
	@Test
	void theStatusLineKeepsWhatHasComeMeanwhile() {
		open(SAMPLE);
		LogWindow.activate(view(HostsView.ID, HostsView.class));
		hosts.table().select(3);
		copied("Markdown Table");
		Waiting.until("it to be said", () -> said().contains("1 copied"));
		IStatusLineManager line = view(HostsView.ID, HostsView.class).getViewSite()
				.getActionBars()
				.getStatusLineManager();
		line.setMessage("The scan has ended");
		Event key = new Event();
		key.keyCode = SWT.ARROW_DOWN;
		hosts.table().table().notifyListeners(SWT.KeyDown, key);
		assertThat(said()).contains("The scan has ended");
		line.setMessage(null);
		hosts.table().table().notifyListeners(SWT.KeyDown, key);
		assertThat(said()).doesNotContain("1 copied", "The scan has ended");
	}

	private static List<String> said() {
		return Widgets.texts(LogWindow.page().getWorkbenchWindow().getShell()).toList();
	}
}
