package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.search.SearchView;

/** What is asked above the rows of a search leaves them their room, and says where is searched. */
class SearchHeadTest extends SearchWindow {
	private SearchView newView() throws Exception {
		PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(SearchView.class))
				.getDialogSettings()
				.addNewSection(SearchView.class.getName());
		LogWindow.page().hideView(view());
		return view();
	}

	private static Composite area(SearchView view) {
		return view.panel().control().getParent();
	}

	private static List<Button> buttons(SearchView view) {
		return Widgets.all(area(view)).filter(Button.class::isInstance).map(Button.class::cast).toList();
	}

	private static Button places(SearchView view) {
		return buttons(view).get(1);
	}

	/** As high and as wide as the view is on a screen of 1366 by 768. */
	@Test
	void rowsHaveTheRoom() throws Exception {
		Files.write(folder.resolve("a.log"), log(0));
		SearchView view = newView();
		view.searchFolder(folder);
		search(view, "10.0.0.0/24", "50 entries in 1 of 1 log");
		Composite area = area(view);
		Table rows = view.panel().table().table();
		area.setSize(830, 237);
		assertThat(rows.getClientArea().height / rows.getItemHeight()).as("rows").isGreaterThanOrEqualTo(5);
		StyledText query = Widgets.all(area)
				.filter(StyledText.class::isInstance)
				.map(StyledText.class::cast)
				.findFirst()
				.orElseThrow();
		int middle = query.getLocation().y + query.getSize().y / 2;
		assertThat(view.panel().filterField().getLocation().y).isLessThan(middle);
		area.setSize(400, 237);
		assertThat(view.panel().filterField().getLocation().y).as("below, where it is narrow").isGreaterThan(middle);
		assertThat(query.getSize().x).isGreaterThan(60);
		area.setSize(830, 237);
		assertThat(view.panel().filterField().getLocation().y).as("beside it again").isLessThan(middle);
		area.getParent().layout(true, true);
	}

	@Test
	void placesAreChosenInAMenu() throws Exception {
		Path other = Files.createDirectories(folder.resolve("of/logs"));
		SearchView view = newView();
		assertThat(places(view).getText()).isEqualTo("Open Logs ▾");
		assertThat(shown(view)).containsExactly("&Active Log", "(&Open Logs)", "&Folders", "", "Add Folder…",
				"Forget Folders That Are Not Checked");
		choose(view, "&Active Log");
		assertThat(places(view).getText()).isEqualTo("Active Log ▾");
		view.searchFolder(folder);
		assertThat(places(view).getText()).endsWith(end(folder) + " ▾");
		view.searchFolder(other);
		assertThat(places(view).getText()).as("from the begin of a name on").isEqualTo("…/of/logs ▾");
		choose(view, folder.toString());
		assertThat(places(view).getText()).endsWith(" and 1 more ▾");
		assertThat(places(view).getToolTipText()).contains(folder.toString(), other.toString());
		view.searchOpenLogs();
		choose(view, folder.toString());
		assertThat(places(view).getText()).as("it is searched, and stays checked").endsWith(" and 1 more ▾");
		choose(view, other.toString());
		assertThat(shown(view)).contains("(&Folders)", '(' + folder.toString() + ')', other.toString());
		choose(view, "Forget Folders That Are Not Checked");
		assertThat(shown(view)).doesNotContain(other.toString());
		choose(view, folder.toString());
		assertThat(places(view).getText()).isEqualTo("Choose Folders ▾");
	}

	@Test
	void whatWasSearchedForIsChosenInAMenu() throws Exception {
		window.openLog(window.file("first.log", log(0)));
		SearchView view = newView();
		search(view, "state:dead", "5 entries in 1 of 1 log");
		search(view, "10.0.0.7", "1 entry in 1 of 1 log");
		Menu menu = buttons(view).getFirst().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		assertThat(menu.getItems()).extracting(MenuItem::getText).containsExactly("10.0.0.7", "state:dead");
		menu.getItem(1).notifyListeners(SWT.Selection, new Event());
		assertThat(view.typed()).isEqualTo("state:dead");
	}

	private static String end(Path folder) {
		String path = folder.toString();
		return path.substring(Math.max(0, path.length() - 20));
	}

	/** The entries of the menu; those that are checked in brackets. */
	private static List<String> shown(SearchView view) {
		Menu menu = places(view).getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		return Arrays.stream(menu.getItems())
				.map(item -> item.getSelection() ? '(' + item.getText() + ')' : item.getText())
				.toList();
	}

	private static void choose(SearchView view, String label) {
		Menu menu = places(view).getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem chosen = Arrays.stream(menu.getItems())
				.filter(item -> item.getText().equals(label))
				.findFirst()
				.orElseThrow();
		chosen.setSelection((chosen.getStyle() & SWT.RADIO) != 0 || !chosen.getSelection());
		chosen.notifyListeners(SWT.Selection, new Event());
	}
}
