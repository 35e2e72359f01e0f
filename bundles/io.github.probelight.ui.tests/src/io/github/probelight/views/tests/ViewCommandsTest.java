package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Port;
import io.github.probelight.summary.table.PortColumns;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.ports.PortsView;

/** What can be done with the rows of the two views. */
class ViewCommandsTest extends ViewsWindow {
	@Test
	void leadToTheFirstLineOfARow() {
		IEditorPart editor = open(SAMPLE);
		LogWindow.page().activate(LogWindow.page().findView(HostsView.ID));
		hosts.table().select(4);
		long line = hosts.table().rows().row(4).line();
		assertThat(cursor(editor).line()).isNotEqualTo(line);
		hosts.table().table().notifyListeners(SWT.DefaultSelection, new Event());
		assertThat(cursor(editor).line()).isEqualTo(line);
		assertThat(LogWindow.page().getActivePart()).isSameAs(editor);
	}

	/** "Which hosts have 3389 open?" is one click away. */
	@Test
	void leadFromAPortToItsHosts() {
		IEditorPart editor = open(SAMPLE);
		int row = IntStream.range(0, ports.table().rows().size())
				.filter(i -> PortColumns.hosts(ports.table().rows().row(i), "OPEN") > 0)
				.findFirst()
				.orElseThrow();
		Port port = ports.table().rows().row(row);
		ports.table().select(row);
		ports.table().table().notifyListeners(SWT.DefaultSelection, new Event());
		Waiting.until("the hosts", () -> !hosts.isBusy());
		assertThat(LogWindow.page().getActivePart()).isInstanceOf(HostsView.class);
		assertThat(hosts.filterField().getText())
				.isEqualTo("open:%d/%s".formatted(port.port(), port.protocol().toLowerCase(Locale.ROOT)));
		assertThat(hosts.table().rows().size()).isEqualTo((int) PortColumns.hosts(port, "OPEN")).isPositive();
		view(PortsView.ID, PortsView.class).goTo(port);
		assertThat(cursor(editor).line()).as("the first line is another entry").isEqualTo(port.line());
	}

	/** A click on a port narrows the hosts, while Ports keeps the focus. */
	@Test
	void narrowHostsToThePortClicked() {
		open(SAMPLE);
		PortsView view = view(PortsView.ID, PortsView.class);
		Port port = ports.table().rows().row(0);
		assertThat(PortColumns.hosts(port, "OPEN")).as("open ports come first").isPositive();
		Event event = new Event();
		event.item = ports.table().table().getItem(0);
		ports.table().table().notifyListeners(SWT.Selection, event);
		Waiting.until("the hosts", () -> !hosts.isBusy());
		assertThat(hosts.table().rows().size()).isEqualTo((int) PortColumns.hosts(port, "OPEN"));
		assertThat(LogWindow.page().getActivePart()).isSameAs(view);
		ActionContributionItem toggle = Stream.of(view.getViewSite().getActionBars().getToolBarManager().getItems())
				.filter(ActionContributionItem.class::isInstance)
				.map(ActionContributionItem.class::cast)
				.filter(item -> item.getAction().getText().equals("Link with Hosts"))
				.findFirst()
				.orElseThrow();
		toggle.getAction().setChecked(false);
		toggle.getAction().run();
		assertThat(hosts.linkedText()).as("not linked any more").isEmpty();
		ports.table().table().notifyListeners(SWT.Selection, event);
		assertThat(hosts.linkedText()).isEmpty();
		toggle.getAction().setChecked(true);
		toggle.getAction().run();
	}

	@Test
	void copyABoundedNumberOfRowsAndSaySo() {
		StringBuilder log = new StringBuilder();
		for (int i = 0; i < 20_500; i++) {
			log.append("2026-03-14T21:30:00 [INFO] [Thread: x] [Site: A] [10.9.%d.%d] DEAD (reason=no-response)\n"
					.formatted(i / 250, i % 250));
		}
		IEditorPart editor = window.openLog(window.file("scan.log", log.toString().getBytes()));
		waitFor(log(editor).report());
		view(HostsView.ID, HostsView.class);
		action(HostsView.ID, ActionFactory.SELECT_ALL).run();
		assertThat(hosts.table().selectedCount()).isEqualTo(20_500);
		action(HostsView.ID, ActionFactory.COPY).run();
		assertThat(Widgets.clipboard().lines().count()).isEqualTo(20_001);
		assertThat(hosts.table().table().getItemCount()).isLessThan(200);
	}

	@Test
	void copyRowsForASpreadsheet() {
		open(SAMPLE);
		view(HostsView.ID, HostsView.class);
		hosts.table().select(0);
		press(hosts.table().table(), SWT.ARROW_DOWN);
		action(HostsView.ID, ActionFactory.SELECT_ALL).run();
		assertThat(hosts.table().selectedCount()).isEqualTo(26);
		action(HostsView.ID, ActionFactory.COPY).run();
		List<String> lines = Widgets.clipboard().lines().toList();
		assertThat(lines).hasSize(27);
		assertThat(lines.get(0)).startsWith("Address\tState\tWhy\t");
		assertThat(lines.get(1))
				.startsWith(
						"10.20.30.1\tALIVE\techo-reply\t○ 1\t22 53/UDP 161/UDP 443\t1\t2\t255 = 255 − 0\t1 ms ± 1\t");
	}

	@Test
	void leaveTheKeysToTheFilterFieldWhileItHasTheFocus() {
		open(SAMPLE);
		view(HostsView.ID, HostsView.class);
		action(HostsView.ID, ActionFactory.FIND).run();
		// the display server gives the focus, in its own time; without a window manager, to the window under the pointer
		Display.getCurrent().setCursorLocation(hosts.filterField().toDisplay(5, 5));
		Waiting.until("the focus in the filter field", () -> hosts.filterField().isFocusControl());
		hosts.setFilter("dead");
		action(HostsView.ID, ActionFactory.SELECT_ALL).run();
		assertThat(hosts.filterField().getSelectionText()).isEqualTo("dead");
		assertThat(hosts.table().selectedCount()).isLessThanOrEqualTo(1);
	}

	@Test
	void tellTheWorkbenchWhatIsSelected() {
		open(SAMPLE);
		HostsView view = view(HostsView.ID, HostsView.class);
		hosts.table().select(2);
		Object selection = view.getSite().getSelectionProvider().getSelection();
		assertThat(((IStructuredSelection) selection).getFirstElement()).isEqualTo(hosts.table().rows().row(2));
	}

	private static IAction action(String id, ActionFactory factory) {
		IViewPart view = LogWindow.page().findView(id);
		IAction action = ((IViewSite) view.getSite()).getActionBars().getGlobalActionHandler(factory.getId());
		return Objects.requireNonNull(action);
	}

	private static void press(Table table, int key) {
		Event event = new Event();
		event.keyCode = key;
		table.notifyListeners(SWT.KeyDown, event);
	}

	/** On the heads there was the menu of the row below them. */
	@Test
	void offerTheColumnsOnTheirHeads() {
		open(SAMPLE);
		Table table = hosts.table().table();
		assertThat(menu(table, table.getClientArea().y + 3)).startsWith("Address", "State", "Why")
				.containsSequence("Show All Columns", "Columns…");
		Waiting.until("the row to be on the screen",
				() -> table.getItem(new Point(20, table.getItem(1).getBounds(0).y + 3)) == table.getItem(1));
		assertThat(menu(table, table.getItem(1).getBounds(0).y + 3)).contains("Filter by \"10.20.30.2\"")
				.doesNotContain("Why");
	}

	private static List<String> menu(Table table, int y) {
		Point point = table.toDisplay(20, y);
		Event event = new Event();
		event.x = point.x;
		event.y = point.y;
		table.notifyListeners(SWT.MenuDetect, event);
		Menu menu = table.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		List<String> texts = Stream.of(menu.getItems())
				.filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
				.map(item -> item.getText().replace("&", "").replaceFirst("\t.*", ""))
				.toList();
		menu.notifyListeners(SWT.Hide, new Event());
		return texts;
	}
}
