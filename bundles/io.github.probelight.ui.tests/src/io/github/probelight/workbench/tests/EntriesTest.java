package io.github.probelight.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workbench.ScanLogPerspective;

/** What the menus and dialogs of the window offer does something. */
@ExtendWith(NoLoggedErrors.class)
class EntriesTest {
	/** Entries of which both are the platform's; to those of Show In it gives the first letters of the views. */
	private static final List<String> OF_PLATFORM = List.of("\\[P&roperties.*, &Restart]",
			"\\[Previous Edit Lo&cation.*, Next Edit Lo&cation.*]",
			"\\[(&(Ports|Problems|Timeline|Tasks|Properties)(, )?)+]");

	@RegisterExtension
	final LogWindow window = new LogWindow();

	@Test
	void theMenusHaveNoDeadEntries() throws Exception {
		PlatformUI.getWorkbench().showPerspective(ScanLogPerspective.ID, LogWindow.page().getWorkbenchWindow());
		window.openActive("small-scan.log");
		MenuWalk walk = new MenuWalk(LogWindow.page().getWorkbenchWindow().getShell());
		List<String> entries = walk.all();
		assertThat(entries).contains("Help > Show Active Keybindings...", "Navigate > Show In > Hosts",
				"File > Export Report as HTML…",
				"View > Overview", "View > Hosts", "View > Help", "Help > Help on This View",
				"Help > Read Your First Scan Log")
				.doesNotContain("Help > Help Contents", "Help > Search", "Navigate > Show In > Minimap");
		assertThat(walk.enabled()).contains("File > Properties", "Navigate > Next Finding",
				"Navigate > Previous Warning or Error", "Navigate > Next Task", "Navigate > Next Line of This Host",
				"Navigate > Toggle Bookmark", "Edit > Copy as Evidence");
	}

	/** What belongs together stands together. */
	@Test
	void theMenuOfTheLogIsInGroups() throws Exception {
		PlatformUI.getWorkbench().showPerspective(ScanLogPerspective.ID, LogWindow.page().getWorkbenchWindow());
		window.openActive("small-scan.log");
		assertThat(new MenuWalk(LogWindow.page().getWorkbenchWindow().getShell()).all()
				.stream()
				.filter(path -> path.startsWith("Log > ") && path.indexOf('>') == path.lastIndexOf('>'))
				.map(path -> path.substring("Log > ".length()))).containsExactly("Filter", "Filter Off and On",
						"Collapse Runs", "Remove the Last Condition", "Undo Change of the Filter",
						"Redo Change of the Filter", "Find Becomes a Filter", "", "Matches of Find",
						"Explain This Host as Text", "",
						"Show Times In", "Mark Word at Caret", "Follow", "Timeline Below the Text", "",
						"Narrow the Views...", "Narrow the Views to the Time of the Selected Lines",
						"Show the Whole Log");
	}

	/** A letter that is underlined in two entries of a menu chooses neither at once. */
	@Test
	void noLetterMeansTwoEntries() throws Exception {
		PlatformUI.getWorkbench().showPerspective(ScanLogPerspective.ID, LogWindow.page().getWorkbenchWindow());
		LogEditor editor = window.openActive("small-scan.log");
		List<String> clashes = new ArrayList<>();
		for (MenuItem menu : LogWindow.page().getWorkbenchWindow().getShell().getMenuBar().getItems()) {
			clashes.addAll(MenuWalk.clashes(menu.getMenu()));
		}
		clashes.addAll(MenuWalk.clashes(LogWindow.viewer(editor).getTextWidget().getMenu()));
		clashes.removeIf(clash -> OF_PLATFORM.stream().anyMatch(clash::matches));
		assertThat(clashes).isEmpty();
	}

	/** They cannot be switched off. */
	@Test
	void theRulerOffersNoSwitchForLineNumbers() {
		LogEditor editor = window.openSample("small-scan.log");
		Menu menu = editor.getAdapter(IVerticalRulerInfo.class).getControl().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		assertThat(menu.getItems()).extracting(MenuItem::getText)
				.extracting(text -> text.replace("&", ""))
				.contains("Preferences...")
				.noneMatch(text -> text.contains("Line Numbers"));
		menu.notifyListeners(SWT.Hide, new Event());
	}

	@Test
	void thePreferencesLeadToWhatThereIsToSet() {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(
				LogWindow.page().getWorkbenchWindow().getShell(), "io.github.probelight.editor.preferences", null,
				null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			IPreferencePage own = (IPreferencePage) dialog.getSelectedPage();
			assertThat(own.getTitle()).isEqualTo("Scan Log");
			List<Link> links = Widgets.all(own.getControl())
					.filter(Link.class::isInstance)
					.map(Link.class::cast)
					.toList();
			assertThat(links).extracting(Link::getText)
					.hasSize(3)
					.allMatch(text -> text.contains("<a>Colors and Fonts</a>") || text.contains("<a>Text Editors</a>"));
			for (Link link : links) {
				link.notifyListeners(SWT.Selection, new Event());
				assertThat(dialog.getSelectedPage()).isNotSameAs(own);
				assertThat(link.getText()).contains("<a>" + ((IPreferencePage) dialog.getSelectedPage()).getTitle());
			}
		} finally {
			dialog.close();
		}
	}

	/** What is said in Help > About is put together as the platform does it. */
	@Test
	void aboutTellsTheVersion() throws Exception {
		Bundle start = Objects.requireNonNull(Platform.getBundle("io.github.probelight.start"));
		Properties mappings = new Properties();
		try (InputStream in = start.getEntry("about.mappings").openStream()) {
			mappings.load(in);
		}
		String key = mappings.getProperty("0").replace("$", "");
		Waiting.until("the start to say its version", () -> System.getProperty(key) != null);
		assertThat(System.getProperty(key)).isEqualTo(start.getVersion().toString());
		String text = Arrays
				.stream(Platform.getExtensionRegistry()
						.getConfigurationElementsFor("org.eclipse.core.runtime.products"))
				.filter(element -> element.getContributor().getName().equals(start.getSymbolicName()))
				.flatMap(product -> Arrays.stream(product.getChildren("property")))
				.filter(property -> property.getAttribute("name").equals("aboutText"))
				.map(property -> property.getAttribute("value"))
				.findFirst()
				.orElseThrow();
		assertThat(MessageFormat.format(text, System.getProperty(key)))
				.startsWith("Probelight " + start.getVersion());
	}
}
