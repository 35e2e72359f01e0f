package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Port;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.LogView;
import io.github.probelight.views.findings.FindingsView;
import io.github.probelight.views.reasons.ReasonsView;
import io.github.probelight.views.subnets.SubnetsView;
import io.github.probelight.views.tasks.TasksView;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.FilterText;
import io.github.probelight.workspace.filter.LineFilter;

/** A double click in a view shows only the lines about its row. */
class FilterLeadsTest extends ViewsWindow {
	private static String words(IEditorPart editor) {
		return FilterText.of(log(editor).filtered().filter());
	}

	private static Point place(Table table) {
		Rectangle first = table.getItem(0).getBounds(0);
		return new Point(first.x + 2, first.y + 2);
	}

	private static void doubleClick(Table table) {
		Event event = new Event();
		event.button = 1;
		Waiting.until("the row to be on the screen", () -> table.getItem(place(table)) != null);
		event.x = place(table).x;
		event.y = place(table).y;
		table.notifyListeners(SWT.MouseDown, event);
		table.notifyListeners(SWT.MouseDoubleClick, event);
		table.notifyListeners(SWT.DefaultSelection, new Event());
		Waiting.forEvents();
	}

	@Test
	void aHostThenAnotherThenAPort() {
		IEditorPart editor = open(SAMPLE);
		Host first = hosts.table().rows().row(3);
		hosts.table().select(3);
		doubleClick(hosts.table().table());
		assertThat(words(editor)).isEqualTo("only: host:" + first.address() + "\n");
		assertThat(LogWindow.page().getActivePart()).isSameAs(editor);
		Waiting.until("its lines", () -> log(editor).filtered().progress().isOver());
		Waiting.until("its first line", () -> cursor(editor).line() == first.line());
		hosts.table().select(4);
		doubleClick(hosts.table().table());
		assertThat(words(editor)).isEqualTo("only: host:" + hosts.table().rows().row(4).address() + "\n");
		Port port = ports.table().rows().row(0);
		ports.table().select(0);
		doubleClick(ports.table().table());
		assertThat(words(editor)).as("in the place of what a view has led to before")
				.isEqualTo("only: port:%d/%s\n".formatted(port.port(), port.protocol().toLowerCase()));
	}

	/** Where a person's own filter hides its first line, another host stands there for a moment. */
	@ParameterizedTest
	@ValueSource(strings = {"state:open", "state:alive", "state:dead", "port:443"})
	void theHostStaysSelectedWhateverIsHidden(String hidden) throws Exception {
		IEditorPart editor = open(SAMPLE);
		log(editor).filtered().set(LineFilter.NONE.add(Chip.only(QueryParser.parse(hidden))));
		Waiting.until("the filter", () -> log(editor).filtered().progress().isOver());
		for (int row : new int[]{2, 5, 8}) {
			Host host = hosts.table().rows().row(row);
			hosts.table().select(row);
			doubleClick(hosts.table().table());
			assertThat(words(editor)).contains("host:" + host.address());
			Waiting.until("its lines", () -> log(editor).filtered().progress().isOver());
			Waiting.until("the text to be shown", () -> shows(editor));
			ISelectionProvider carets = ((LogEditor) editor).getSelectionProvider();
			carets.setSelection(carets.getSelection()); // tells it to who follows
			Waiting.forEvents();
			assertThat(hosts.table().current()).map(Host::address).contains(host.address());
		}
	}

	private static boolean shows(IEditorPart editor) {
		return LogWindow.document((LogEditor) editor).rows().equals(log(editor).filtered().shown());
	}

	/** Enter goes to the first line, as before. */
	@Test
	void enterHidesNothing() {
		IEditorPart editor = open(SAMPLE);
		hosts.table().select(4);
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		hosts.table().table().notifyListeners(SWT.KeyDown, enter);
		hosts.table().table().notifyListeners(SWT.DefaultSelection, new Event());
		assertThat(words(editor)).isEmpty();
		assertThat(cursor(editor).line()).isEqualTo(hosts.table().rows().row(4).line());
	}

	private static String led(IEditorPart editor, LogView<?> view) {
		Waiting.until("rows", () -> view.panel().table().rows().size() > 0 && !view.panel().isBusy());
		view.panel().table().select(0);
		doubleClick(view.panel().table().table());
		LogWindow.page().hideView(view);
		return words(editor);
	}

	@Test
	void whatEachViewShows() {
		IEditorPart editor = open(SAMPLE);
		assertThat(led(editor, view(ReasonsView.ID, ReasonsView.class))).matches("only: state:\\S+ reason:\\S+\n");
		assertThat(led(editor, view(SubnetsView.ID, SubnetsView.class))).matches("only: (host|site):.*\n");
		assertThat(led(editor, view(TasksView.ID, TasksView.class)))
				.matches("only lines \\d+-\\d+ named \"[^\"]+\": site:\"harbour office\"\n");
		assertThat(led(editor, view(FindingsView.ID, FindingsView.class)))
				.matches("only named \"[^\"]+\": (host|kind|name):.*\n");
	}

	@Test
	void theMenuOffersIt() {
		IEditorPart editor = open(SAMPLE);
		hosts.table().select(2);
		Menu menu = hosts.table().table().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		List<MenuItem> items = Arrays.stream(menu.getItems())
				.filter(item -> item.getText().replace("&", "").equals("Show Only Its Lines"))
				.toList();
		assertThat(items).hasSize(1);
		items.getFirst().notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
		assertThat(words(editor)).isEqualTo("only: host:" + hosts.table().rows().row(2).address() + "\n");
	}
}
