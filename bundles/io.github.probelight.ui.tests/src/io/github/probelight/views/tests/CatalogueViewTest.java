package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.summary.scans.SiteTrend;
import io.github.probelight.summary.scans.SiteTrend.Line;
import io.github.probelight.testing.fleet.Fleet;
import io.github.probelight.testing.fleet.FleetNight;
import io.github.probelight.testing.fleet.FleetPlan;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.catalogue.CatalogueView;
import io.github.probelight.views.catalogue.ListedScan;
import io.github.probelight.views.catalogue.TrendCanvas;
import io.github.probelight.views.compare.CompareInput;
import io.github.probelight.views.table.NextStep;
import io.github.probelight.views.table.Sort;

/** The scans in the logs of folders are listed by site, with how these went, and lead to their logs. */
@ExtendWith(NoLoggedErrors.class)
class CatalogueViewTest {
	private static final String COMPARE = "Compare";
	private static final String WITH_LAST = "Compare With the Last Scan of This Site";

	@RegisterExtension
	final LogWindow window = new LogWindow();
	@TempDir
	Path folder = Path.of("");

	private static CatalogueView view() throws PartInitException {
		return (CatalogueView) LogWindow.page().showView(CatalogueView.ID);
	}

	@AfterEach
	void forgetFolders() throws PartInitException {
		view().panel().setFilter("");
		view().panel().groupBy("site");
		view().list(List.of());
	}

	private static void list(CatalogueView view, Path folder, String totals) {
		view.list(List.of(folder));
		Waiting.until(totals, () -> view.panel().totalsText().equals(totals) && !view.panel().isBusy());
	}

	private static List<ListedScan> rows(CatalogueView view) {
		return IntStream.range(0, view.panel().table().rows().size())
				.filter(i -> !view.panel().table().rows().isHead(i))
				.mapToObj(view.panel().table().rows()::row)
				.toList();
	}

	@Test
	void listsAFolderBySiteAndOpensItsLogs() throws Exception {
		List<FleetNight> nights = Fleet.write(new FleetPlan(7, 4, 3, 20, 3), folder);
		CatalogueView view = view();
		list(view, folder, "12 scans, 12 logs");
		view.panel().groupBy("site");
		Waiting.until("four groups", () -> view.panel().table().rows().heads().count() == 4);
		assertThat(view.panel().table().rows().head(0).orElseThrow().name()).startsWith("Harbour Office:  Alive ")
				.contains(" → ", "  ·  Open ", "  ·  Took ");
		List<FleetNight> office = nights.stream().filter(night -> night.site().equals("Harbour Office")).toList();
		List<ListedScan> rows = rows(view);
		assertThat(rows.stream().limit(3).map(scan -> scan.row().alive())).containsExactlyElementsOf(
				office.stream().map(FleetNight::alive).toList());
		assertThat(rows.getFirst().trend().orElseThrow().values(Line.OPEN)).containsExactlyElementsOf(
				office.stream().map(FleetNight::open).toList());
		view.panel().setFilter("20260505");
		Waiting.until("a night", () -> rows(view).size() == 4 && !view.panel().isBusy());
		view.panel().table().select(1);
		view.panel().table().open();
		IEditorPart editor = Objects.requireNonNull(LogWindow.page().getActiveEditor());
		assertThat(editor).isInstanceOf(LogEditor.class);
		assertThat(editor.getTitle()).isEqualTo(office.get(1).file());
		view.panel().setFilter("");
	}

	/** The charts follow the selected scan and lead to others; the rows say the same in numbers. */
	@Test
	void drawsHowTheSiteOfTheSelectedScanWent() throws Exception {
		List<FleetNight> nights = Fleet.write(new FleetPlan(7, 2, 5, 20, 3), folder);
		CatalogueView view = view();
		list(view, folder, "10 scans, 10 logs");
		view.panel().groupBy("site");
		Waiting.until("two groups", () -> view.panel().table().rows().heads().count() == 2 && !view.panel().isBusy());
		view.panel().table().select(0);
		TrendCanvas chart = view.chart();
		SiteTrend trend = chart.trend().orElseThrow();
		assertThat(trend.site()).isEqualTo("Harbour Office");
		assertThat(chart.selected()).as("a head").isEqualTo(-1);
		assertThat(chart.said()).startsWith("Alive ").contains("; Open ", "; Took ");
		view.panel().table().select(2);
		assertThat(chart.selected()).isEqualTo(1);
		FleetNight second = nights.stream().filter(night -> night.site().equals("Harbour Office")).toList().get(1);
		assertThat(chart.said()).contains(": alive " + second.alive() + ", open " + second.open() + ", took ")
				.endsWith(", scan 2 of 5");
		press(chart, SWT.END);
		assertThat(view.panel().table().current()).map(ListedScan::row).contains(trend.scans().getLast());
		press(chart, SWT.ARROW_LEFT);
		assertThat(view.panel().table().current()).map(ListedScan::row).contains(trend.scans().get(3));
		press(chart, SWT.CR);
		assertThat(Objects.requireNonNull(LogWindow.page().getActiveEditor()).getTitle())
				.isEqualTo(trend.scans().get(3).log());
	}

	private static void press(TrendCanvas chart, int key) {
		Event event = new Event();
		event.keyCode = key;
		chart.control().notifyListeners(SWT.KeyDown, event);
		Waiting.forEvents();
	}

	/** One with the scan of its site before it, and two that are chosen, the older one first wherever it stands. */
	@Test
	void leadsToComparisons() throws Exception {
		List<FleetNight> nights = Fleet.write(new FleetPlan(7, 2, 2, 20, 3), folder);
		List<String> office = nights.stream()
				.filter(night -> night.site().equals("Harbour Office"))
				.map(FleetNight::file)
				.toList();
		CatalogueView view = view();
		list(view, folder, "4 scans, 4 logs");
		view.panel().groupBy("");
		view.panel().sort(new Sort("start", true));
		view.panel().setFilter("Harbour Office");
		Waiting.until("a site without groups", () -> rows(view).size() == 2
				&& view.panel().table().rows().heads().count() == 0 && !view.panel().isBusy());
		assertThat(entry(view, COMPARE).isEnabled()).isFalse();
		view.panel().table().select(1);
		assertThat(entry(view, WITH_LAST).isEnabled()).as("the first scan of its site").isFalse();
		view.panel().table().select(0);
		choose(view, WITH_LAST);
		assertThat(compared(view)).isEqualTo(office);
		view.panel().table().selectAll();
		assertThat(entry(view, WITH_LAST).isEnabled()).as("two scans").isFalse();
		choose(view, COMPARE);
		assertThat(compared(view)).isEqualTo(office);
		view.panel().sort(Sort.NONE);
	}

	/** The logs that are compared in the active editor; the list is active again. */
	private static List<String> compared(CatalogueView view) {
		CompareInput input = (CompareInput) Objects.requireNonNull(LogWindow.page().getActiveEditor()).getEditorInput();
		LogWindow.page().closeAllEditors(false);
		LogWindow.page().activate(view);
		return List.of(input.old().getFileName().toString(), input.now().getFileName().toString());
	}

	private static MenuItem entry(CatalogueView view, String label) {
		Menu menu = view.panel().table().table().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		return Stream.of(menu.getItems()).filter(item -> item.getText().equals(label)).findFirst().orElseThrow();
	}

	private static void choose(CatalogueView view, String label) {
		MenuItem item = entry(view, label);
		assertThat(item.isEnabled()).as(label).isTrue();
		item.notifyListeners(SWT.Selection, new Event());
		Waiting.forEvents();
	}

	@Test
	void tellsWhatIsWrongAndReadsAgain() throws Exception {
		List<FleetNight> nights = Fleet.write(new FleetPlan(7, 1, 1, 20, 3), folder);
		Path log = folder.resolve(nights.getFirst().file());
		Files.copy(log, folder.resolve("Z-copy.log"));
		Files.writeString(folder.resolve("notes.txt"), "Call Amelia.");
		CatalogueView view = view();
		list(view, folder, "2 scans, 2 logs  ·  1 file is no scan log.");
		assertThat(rows(view)).extracting(scan -> scan.row().note())
				.containsExactly("",
						"Z-copy.log holds the same bytes as " + log.getFileName() + ": leave one of them out.");
		Files.delete(log);
		view.refresh();
		Waiting.until("one", () -> view.panel().totalsText().startsWith("1 scan, 1 log") && !view.panel().isBusy());
		assertThat(rows(view)).singleElement().satisfies(scan -> assertThat(scan.row().note()).isEmpty());
	}

	@Test
	void saysWhatToDoWithoutAFolderOrALog() throws Exception {
		CatalogueView view = view();
		view.list(List.of());
		Waiting.until("a hint", () -> view.panel().messageText().startsWith("Lists the scans in all logs"));
		assertThat(view.panel().offered()).extracting(NextStep::label).containsExactly("Add Folder…");
		view.list(List.of(folder));
		Waiting.until("no log", () -> view.panel().messageText().equals("There is no scan log in these folders."));
		assertThat(view.panel().offered()).extracting(NextStep::label).containsExactly("Add Folder…");
	}

	@Test
	void stopsAndKeepsWhatIsListed() throws Exception {
		Fleet.write(new FleetPlan(7, 30, 20, 40, 3), folder);
		CatalogueView view = view();
		view.list(List.of(folder));
		Waiting.until("some rows", () -> !rows(view).isEmpty());
		view.stop();
		Waiting.until("the end", () -> view.panel().totalsText().startsWith("The reading was stopped.")
				|| view.panel().totalsText().startsWith("600 scans"));
		assertThat(rows(view)).isNotEmpty();
	}
}
