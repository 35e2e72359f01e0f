package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.engine.report.Host;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.Narrowing;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.filter.Chip;

/** What can be done with several selected rows is done with all of them. */
class SelectedRowsTest extends ViewsWindow {
	private static final String NARROW = "Narrow the Views";

	@TempDir
	Path folder = Path.of("");

	/** The entries of the menu of the rows that begin so, as their texts; one that is wanted is taken. */
	private static String menu(TablePanel<?, ?> panel, String begin, boolean take) {
		Menu menu = panel.table().table().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		List<MenuItem> items = Arrays.stream(menu.getItems())
				.filter(item -> item.getText().replace("&", "").startsWith(begin))
				.toList();
		String text = items.stream()
				.map(item -> item.getText().replace("&", "") + (item.isEnabled() ? "" : " -"))
				.collect(Collectors.joining());
		if (take) {
			items.getFirst().notifyListeners(SWT.Selection, new Event());
		}
		menu.notifyListeners(SWT.Hide, new Event());
		return text;
	}

	private void filterAndSelectAll(String filter) {
		hosts.setFilter(filter);
		Waiting.until("the hosts", () -> !hosts.isBusy());
		hosts.table().selectAll();
	}

	/** A log of hosts that are alive. */
	private IEditorPart openHosts(IntStream numbers) throws Exception {
		Path file = folder.resolve("hosts.log");
		Files.write(file, numbers
				.mapToObj(
						i -> "2026-03-14T21:30:%02d [INFO] [Thread: Scan 1] [Site: Hill] [10.0.%d.%d] ALIVE (reason=echo-reply)"
								.formatted(i % 60, i / 256, i % 256))
				.toList());
		IEditorPart editor = window.openLog(file);
		waitFor(log(editor).report());
		return editor;
	}

	@Test
	void narrowTheViewsToAllOfThem() throws Exception {
		OpenLog log = log(open(SAMPLE));
		filterAndSelectAll("dead");
		List<String> dead = hosts.selected(100).stream().map(Host::address).toList();
		assertThat(dead).hasSizeGreaterThan(2);
		String text = menu(hosts, NARROW, true);
		assertThat(text).startsWith("Narrow the Views to host:" + dead.getFirst()).contains("more");
		assertThat(log.narrowing().query()).isEqualTo(QueryParser.parse(log.narrowing().query().text()));
		Waiting.until("the numbers", () -> !log.scope().isOld());
		hosts.setFilter("");
		waitFor(log.scope().report());
		hosts.table().selectAll();
		assertThat(hosts.selected(100)).extracting(Host::address).containsExactlyElementsOf(dead);
		assertThat(hosts.totalsText()).contains("only " + log.narrowing().text());
		log.narrow(Narrowing.NONE);
		waitFor(log.report());
	}

	@Test
	void showOnlyTheirLines() {
		IEditorPart editor = open(SAMPLE);
		filterAndSelectAll("dead");
		assertThat(menu(hosts, "Show Only", true)).isEqualTo("Show Only Their Lines");
		Waiting.until("their lines", () -> log(editor).filtered().progress().isOver());
		List<String> words = log(editor).filtered().filter().chips().stream().map(Chip::label).toList();
		assertThat(words).singleElement().asString().startsWith("host:").contains(" more");
		hosts.table().select(0);
		assertThat(menu(hosts, "Show Only", false)).isEqualTo("Show Only Its Lines");
	}

	/** A query of more than a hundred sides is nothing to wait for, and that is said. */
	@Test
	void saysHowManyAreTooMany() throws Exception {
		openHosts(IntStream.range(0, 300).map(i -> 2 * i));
		hosts.table().selectAll();
		assertThat(hosts.selectedCount()).isEqualTo(300);
		assertThat(menu(hosts, NARROW, false)).isEqualTo("Narrow the Views (select at most 100 rows) -");
		assertThat(menu(hosts, "Show Only", false)).isEmpty();
	}

	/** Neighbours are one range, however many they are. */
	@Test
	void takesManyNeighbours() throws Exception {
		OpenLog log = log(openHosts(IntStream.range(0, 512)));
		hosts.table().selectAll();
		assertThat(menu(hosts, NARROW, true)).isEqualTo("Narrow the Views to host:10.0.0.0/23");
		assertThat(log.narrowing().text()).isEqualTo("host:10.0.0.0/23");
		log.narrow(Narrowing.NONE);
	}
}
