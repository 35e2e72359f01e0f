package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.summary.scans.SiteTrend.Line;
import io.github.probelight.testing.fleet.Fleet;
import io.github.probelight.testing.fleet.FleetNight;
import io.github.probelight.testing.fleet.FleetPlan;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.catalogue.CatalogueView;
import io.github.probelight.views.catalogue.ListedScan;

/** The scans in the logs of folders are listed by site, with how these went, and lead to their logs. */
@ExtendWith(NoLoggedErrors.class)
class CatalogueViewTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();
	@TempDir
	Path folder = Path.of("");

	private static CatalogueView view() throws PartInitException {
		return (CatalogueView) LogWindow.page().showView(CatalogueView.ID);
	}

	@AfterEach
	void forgetFolders() throws PartInitException {
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
		Waiting.until("a hint", () -> view.panel().messageText().startsWith("Add Folder… in the menu"));
		view.list(List.of(folder));
		Waiting.until("no log", () -> view.panel().messageText().equals("There is no scan log in these folders."));
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
