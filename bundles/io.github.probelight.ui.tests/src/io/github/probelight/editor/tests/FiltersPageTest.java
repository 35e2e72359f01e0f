package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.editor.filter.FiltersPage;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.filter.FilterText;
import io.github.probelight.workspace.filter.NamedFilter;
import io.github.probelight.workspace.filter.NamedFilters;

/** The page of the filters with names, in the platform's dialog. */
@ExtendWith(NoLoggedErrors.class)
class FiltersPageTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();
	@TempDir
	Path folder = Path.of("");
	private PreferenceDialog dialog = create();

	private static PreferenceDialog create() {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(
				LogWindow.page().getWorkbenchWindow().getShell(), FiltersPage.ID, null, null);
		dialog.setBlockOnOpen(false);
		return dialog;
	}

	@BeforeEach
	void open() {
		dialog.open();
	}

	@AfterEach
	void asBefore() throws Exception {
		dialog.close();
		NamedFilters.standard().keep(NamedFilters.supplied());
	}

	private FiltersPage page() {
		return (FiltersPage) dialog.getSelectedPage();
	}

	private Table table() {
		return all(dialog.getShell(), Table.class).findFirst().orElseThrow();
	}

	private static <C extends Control> Stream<C> all(Control in, Class<C> type) {
		return Widgets.all(in).filter(type::isInstance).map(type::cast);
	}

	private List<String> names() {
		return Arrays.stream(table().getItems()).map(TableItem::getText).toList();
	}

	private Button button(String label) {
		return all(dialog.getShell(), Button.class).filter(button -> button.getText().replace("&", "").equals(label))
				.findFirst()
				.orElseThrow();
	}

	private void press(String label) {
		button(label).notifyListeners(SWT.Selection, new Event());
	}

	private void key(int code, int state) {
		Event event = new Event();
		event.keyCode = code;
		event.stateMask = state;
		table().notifyListeners(SWT.KeyDown, event);
	}

	/** Selects as a click does. */
	private void select(int row) {
		table().setSelection(row);
		table().notifyListeners(SWT.Selection, new Event());
	}

	/** Has somebody answer the dialog that comes next; one that nobody answers is closed. */
	private static void answering(Consumer<Shell> answer, Runnable opens) {
		Display display = Display.getCurrent();
		boolean[] answered = {false};
		List<Shell> before = List.of(display.getShells());
		display.asyncExec(() -> {
			Shell next = Arrays.stream(display.getShells())
					.filter(shell -> !before.contains(shell) && shell.isVisible())
					.findFirst()
					.orElseThrow();
			try {
				answer.accept(next);
				answered[0] = true;
			} finally {
				if (!next.isDisposed()) {
					next.close();
				}
			}
		});
		opens.run();
		assertThat(answered[0]).as("a dialog was answered").isTrue();
	}

	private static void ok(Shell asked) {
		Widgets.button(asked, IDialogConstants.OK_ID).notifyListeners(SWT.Selection, new Event());
	}

	private static Text name(Shell asked) {
		return all(asked, Text.class).filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElseThrow();
	}

	private static StyledText conditions(Shell asked) {
		return all(asked, StyledText.class).findFirst().orElseThrow();
	}

	private List<NamedFilter> kept() throws Exception {
		page().performOk();
		return NamedFilters.standard().all();
	}

	@Test
	void showsWhatEachFilterShows() {
		assertThat(names()).isEqualTo(NamedFilters.supplied().stream().map(NamedFilter::name).toList());
		assertThat(table().getItem(1).getText(1)).isEqualTo("state:alive");
		assertThat(Arrays.stream(table().getColumns()).map(column -> column.getText())).containsExactly("Name",
				"Shows");
	}

	@Test
	void makesOneAsItIsTypedAboveTheText() throws Exception {
		answering(asked -> {
			Button ok = Widgets.button(asked, IDialogConstants.OK_ID);
			assertThat(ok.getEnabled()).as("without a name").isFalse();
			name(asked).setText("Web");
			conditions(asked).setText("prt:443");
			assertThat(Widgets.texts(asked)).anyMatch(text -> text.startsWith("Nothing is called prt"));
			assertThat(conditions(asked).getStyleRangeAtOffset(1).underline).isTrue();
			assertThat(ok.getEnabled()).as("with a term that is wrong").isFalse();
			conditions(asked).setText("port:443 -state:closed");
			all(asked, Spinner.class).findFirst().orElseThrow().setSelection(2);
			all(asked, Button.class).filter(button -> (button.getStyle() & SWT.CHECK) != 0)
					.findFirst()
					.orElseThrow()
					.setSelection(true);
			ok(asked);
		}, () -> press("New…"));
		assertThat(names()).last().isEqualTo("Web");
		assertThat(table().getItem(table().getItemCount() - 1).getText(1))
				.isEqualTo("port:443 -state:closed, ±2, runs collapsed");
		assertThat(NamedFilters.standard().all()).as("nothing is kept yet").isEqualTo(NamedFilters.supplied());
		assertThat(FilterText.of(kept().getLast().filter()))
				.isEqualTo("context: 2\ncollapse runs\nonly: port:443\nhide: state:closed\n");
	}

	@Test
	void changesOneByEnterAndRenamesItByF2() throws Exception {
		select(1);
		answering(asked -> {
			assertThat(name(asked).getText()).isEqualTo("Alive hosts");
			assertThat(conditions(asked).getText()).isEqualTo("state:alive");
			conditions(asked).setText("state:alive 10.0.0.0/8");
			ok(asked);
		}, () -> table().notifyListeners(SWT.DefaultSelection, new Event()));
		answering(asked -> {
			name(asked).setText("Dead hosts");
			assertThat(Widgets.button(asked, IDialogConstants.OK_ID).getEnabled()).as("a name that is taken").isFalse();
			name(asked).setText("Alive inside");
			ok(asked);
		}, () -> key(SWT.F2, 0));
		NamedFilter changed = kept().get(1);
		assertThat(changed.name()).isEqualTo("Alive inside");
		assertThat(FilterText.of(changed.filter())).isEqualTo("only: state:alive\nonly: host:10.0.0.0/8\n");
	}

	@Test
	void ordersAndRemovesByKeys() throws Exception {
		select(0);
		assertThat(button("Up").getEnabled()).isFalse();
		key(SWT.ARROW_DOWN, SWT.ALT);
		assertThat(names()).startsWith("Alive hosts", "Errors and warnings");
		assertThat(table().getSelectionIndex()).as("goes along").isEqualTo(1);
		key(SWT.ARROW_UP, SWT.ALT);
		key(SWT.DEL, 0);
		assertThat(names()).startsWith("Alive hosts", "Dead hosts");
		press("Down");
		assertThat(kept()).extracting(NamedFilter::name).startsWith("Dead hosts", "Alive hosts");
		press("Restore Defaults");
		assertThat(kept()).isEqualTo(NamedFilters.supplied());
	}

	@Test
	void goesThroughAFile() throws Exception {
		Path file = folder.resolve("mine.txt");
		NamedFilter own = new NamedFilter("Web", FilterText.read("only: port:443"));
		NamedFilters.write(file, List.of(own));
		page().importFrom(file);
		assertThat(names()).hasSize(NamedFilters.supplied().size() + 1).last().isEqualTo("Web");
		Path other = folder.resolve("all.txt");
		page().exportTo(other);
		assertThat(said()).contains("The filters of this page are in all.txt.");
		assertThat(NamedFilters.read(other)).isEqualTo(kept()).endsWith(own);
		press("Restore Defaults");
		assertThat(said()).as("the page has others now").doesNotContain("The filters of this page are in all.txt.");
		page().importFrom(folder.resolve("missing.txt"));
		assertThat(page().getErrorMessage()).isEqualTo("missing.txt is not imported.");
		assertThat(said()).contains("There is no such file or folder.");
		page().exportTo(folder.resolve("nowhere").resolve("all.txt"));
		assertThat(page().getErrorMessage()).isEqualTo("all.txt is not written.");
	}

	private List<String> said() {
		return Widgets.texts(dialog.getShell()).toList();
	}

	/** Who takes over filters of others sees what has become of her own. */
	@Test
	void saysWhatAFileHasBrought() throws Exception {
		Path file = folder.resolve("mine.txt");
		Files.writeString(file, "[Web]\nonly: port:443\n[Dead hosts]\nonly: port:80\n[Web]\nonly: port:8080\n");
		page().importFrom(file);
		assertThat(said()).contains("Read from mine.txt. New: Web, Web (2). Replaced: Dead hosts.");
		assertThat(table().getSelection()[0].getText()).isEqualTo("Web");
		page().importFrom(file);
		assertThat(said()).contains("Read from mine.txt. All of them are here already.");
		Files.writeString(file, "{\"filters\": []}");
		page().importFrom(file);
		assertThat(page().getErrorMessage()).isEqualTo("mine.txt is not imported.");
		assertThat(said()).anyMatch(text -> text.contains("before the first stands: {\"filters\": []}"));
		Files.writeString(file, "# none\n");
		page().importFrom(file);
		assertThat(said()).contains("There is no filter in it.");
		select(0);
		key(SWT.ARROW_DOWN, SWT.ALT);
		assertThat(page().getErrorMessage()).as("it is another matter now").isNull();
	}

	@Test
	void whoCancelsKeepsWhatWasThere() throws Exception {
		select(0);
		key(SWT.DEL, 0);
		assertThat(names()).doesNotContain("Errors and warnings");
		Button cancel = Objects.requireNonNull(Widgets.button(dialog.getShell(), IDialogConstants.CANCEL_ID));
		cancel.notifyListeners(SWT.Selection, new Event());
		Waiting.forEvents();
		assertThat(NamedFilters.standard().all()).isEqualTo(NamedFilters.supplied());
	}
}
