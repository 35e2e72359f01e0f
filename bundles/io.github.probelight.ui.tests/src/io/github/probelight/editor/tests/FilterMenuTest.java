package io.github.probelight.editor.tests;

import static io.github.probelight.editor.tests.FilterDrive.filter;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.filter.FilterMenu;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.filter.FilterText;
import io.github.probelight.workspace.filter.NamedFilter;
import io.github.probelight.workspace.filter.NamedFilters;

/** Filters get names in the menu of filters. */
@ExtendWith(NoLoggedErrors.class)
class FilterMenuTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();

	@AfterEach
	void asBefore() throws Exception {
		NamedFilters.standard().keep(NamedFilters.supplied());
	}

	/** Saves the filter, with one answer for each dialog that asks something. */
	private static void save(LogEditor editor, List<Consumer<Shell>> answers) {
		Menu menu = new Menu(editor.getSite().getShell());
		new FilterMenu(editor.filter()).fill(menu);
		Deque<Consumer<Shell>> left = new ArrayDeque<>(answers);
		Display display = Display.getCurrent();
		Runnable answer = new Runnable() {
			@Override
			public void run() {
				Arrays.stream(display.getShells())
						.filter(shell -> shell.isVisible() && shell.getData() instanceof Dialog)
						.findFirst()
						.filter(shell -> !left.isEmpty())
						.ifPresent(shell -> left.remove().accept(shell));
				if (!left.isEmpty()) {
					display.timerExec(20, this);
				}
			}
		};
		display.timerExec(20, answer);
		Arrays.stream(menu.getItems())
				.filter(item -> item.getText().equals("Save As…"))
				.findFirst()
				.orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
		menu.dispose();
		assertThat(left).as("dialogs that did not come").isEmpty();
	}

	private static Consumer<Shell> name(String name) {
		return shell -> {
			Widgets.all(shell)
					.filter(control -> control instanceof Text text && text.getEditable())
					.forEach(text -> ((Text) text).setText(name));
			Widgets.button(shell, IDialogConstants.OK_ID).notifyListeners(SWT.Selection, new Event());
		};
	}

	private static Consumer<Shell> press(String label) {
		return shell -> {
			assertThat(Widgets.texts(shell)).anyMatch(text -> text.startsWith("A filter is called Web already."));
			Widgets.all(shell)
					.filter(control -> control instanceof Button button && button.getText().equals(label))
					.toList() // one that is pressed is gone
					.forEach(button -> button.notifyListeners(SWT.Selection, new Event()));
		};
	}

	private static List<String> web() throws Exception {
		return NamedFilters.standard()
				.all()
				.stream()
				.filter(one -> one.name().equals("Web"))
				.map(NamedFilter::filter)
				.map(FilterText::of)
				.toList();
	}

	@Test
	void oneWithATakenNameIsNotLostWithoutAWord() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		filter(editor, "only: port:443");
		save(editor, List.of(name(" Web ")));
		assertThat(web()).containsExactly("only: port:443\n");
		filter(editor, "only: port:80");
		save(editor, List.of(name("Web"), press("Cancel")));
		assertThat(web()).containsExactly("only: port:443\n");
		save(editor, List.of(name("Web"), press("&Replace")));
		assertThat(web()).containsExactly("only: port:80\n");
	}

	/** A menu is no list of hundreds; nobody may think that these are all. */
	@Test
	void saysThatThereAreMoreScans() {
		StringBuilder text = new StringBuilder();
		for (int scan = 1; scan <= 23; scan++) {
			text.append("2026-03-14T21:30:00 [INFO] [Thread: Scan default:%d] [Site: A] Nmap phase started.\n"
					.formatted(scan));
		}
		LogEditor editor = window.openLog(window.file("many.log", text.toString().getBytes(StandardCharsets.UTF_8)));
		Waiting.until("all scans", () -> Objects.requireNonNull(editor.log()).report().scans().size() == 23);
		Menu menu = new Menu(editor.getSite().getShell());
		new FilterMenu(editor.filter()).fill(menu);
		MenuItem[] scans = Arrays.stream(menu.getItems())
				.filter(item -> item.getText().equals("One Scan"))
				.findFirst()
				.orElseThrow()
				.getMenu()
				.getItems();
		assertThat(scans).hasSize(21);
		assertThat(scans[20].getText()).isEqualTo("3 more: type the condition of one, such as scan:21 site:a");
		assertThat(scans[20].isEnabled()).isFalse();
		menu.dispose();
	}
}
