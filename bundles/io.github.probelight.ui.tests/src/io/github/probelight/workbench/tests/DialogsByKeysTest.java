package io.github.probelight.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.evidence.PropertiesDialog;
import io.github.probelight.editor.time.GoToTimeDialog;
import io.github.probelight.ui.narrow.NarrowDialog;
import io.github.probelight.ui.tests.ByKeys;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Spoken;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.ColumnsDialog;
import io.github.probelight.views.ExportDialog;
import io.github.probelight.views.compare.CompareDialog;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.workspace.OpenLog;

/** Each dialog says what is in it, begins where one types, is gone through by Tab and letters, and Escape leads back. */
@ExtendWith(NoLoggedErrors.class)
class DialogsByKeysTest {
	private static final int MILLIS_BETWEEN_LOOKS = 50;
	/** So often the focus may be elsewhere. */
	private static final int MOST_LOOKS = 200;

	@RegisterExtension
	final LogWindow window = new LogWindow();

	/** The dialogs of the editor and the views, each opened as its command does, which waits until it is closed. */
	private static Map<String, Runnable> dialogs(LogEditor editor) throws Exception {
		Shell shell = editor.getSite().getShell();
		OpenLog log = LogWindow.log(editor);
		HostsView hosts = (HostsView) LogWindow.page().showView(HostsView.ID);
		Map<String, Runnable> all = new LinkedHashMap<>();
		all.put("Go to Time", () -> new GoToTimeDialog(shell, log, 0).open());
		all.put("Properties", () -> new PropertiesDialog(shell, log).open());
		all.put("Narrow", () -> new NarrowDialog(shell, log).open());
		all.put("Compare",
				() -> new CompareDialog(shell, List.of(log.path()), Optional.of(log.path()), Optional.empty()).open());
		all.put("Export", () -> new ExportDialog(shell, 1, 2, true).open());
		all.put("Columns", () -> new ColumnsDialog<>(shell, hosts.panel().table()).open());
		all.put("Note", () -> run(editor, "io.github.probelight.editor.bookmarkNote"));
		all.put("Filter", DialogsByKeysTest::filter);
		return all;
	}

	private static void run(LogEditor editor, String command) {
		try {
			LogWindow.page().activate(editor);
			editor.getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			throw new AssertionError(e);
		}
	}

	/** The dialog of one filter, from its page of the preferences, which is closed then. */
	private static void filter() {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(
				LogWindow.page().getWorkbenchWindow().getShell(),
				"io.github.probelight.editor.preferences.filters", null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Button add = (Button) Widgets.all(dialog.getShell())
					.filter(control -> control instanceof Button button && button.getText().contains("New"))
					.findFirst()
					.orElseThrow();
			add.notifyListeners(SWT.Selection, new Event());
		} finally {
			dialog.close();
		}
	}

	private static boolean isIn(Shell shell, @Nullable Control control) {
		return control != null && Widgets.all(shell).anyMatch(control::equals);
	}

	/** Looks at what an action opens in front of all that there is, and closes it as Escape does. */
	private static void whileOpen(String name, Runnable action, Consumer<Shell> look) {
		Display display = Display.getCurrent();
		List<Shell> before = Arrays.asList(display.getShells());
		List<Throwable> wrong = new ArrayList<>();
		List<Shell> seen = new ArrayList<>();
		Runnable wait = new Runnable() {
			private int looks;

			@Override
			public void run() {
				Arrays.stream(display.getShells())
						.filter(shown -> !before.contains(shown) && shown.isVisible() && !seen.contains(shown))
						.filter(shown -> shown.getData() instanceof Dialog
								&& !(shown.getData() instanceof PreferenceDialog))
						.findFirst()
						.filter(shown -> isIn(shown, display.getFocusControl()) || ++looks > MOST_LOOKS)
						.ifPresentOrElse(this::look, () -> display.timerExec(MILLIS_BETWEEN_LOOKS, this));
			}

			private void look(Shell shown) {
				seen.add(shown);
				try {
					look.accept(shown);
					shown.traverse(SWT.TRAVERSE_ESCAPE);
					assertThat(shown.isDisposed()).as("closed by Escape").isTrue();
				} catch (Throwable e) {
					wrong.add(e);
					if (!shown.isDisposed()) {
						shown.close();
					}
				}
			}
		};
		display.timerExec(MILLIS_BETWEEN_LOOKS, wait);
		action.run();
		Waiting.until(name, () -> !seen.isEmpty()); // some wait for nobody
		assertThat(wrong).isEmpty();
	}

	@Test
	void areGoneThroughAndLeftByKeys() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		List<String> wrong = new ArrayList<>();
		dialogs(editor).forEach((name, opens) -> whileOpen(name, opens, shown -> {
			ByKeys.nameless(shown).forEach(control -> wrong.add(name + ", nameless: " + control));
			ByKeys.outOfTab(shown).forEach(control -> wrong.add(name + ", not by Tab: " + control));
			ByKeys.unknown(shown).forEach(control -> wrong.add(name + ", of which kind: " + control));
			ByKeys.clashes(shown).forEach(letters -> wrong.add(name + ", one letter: " + letters));
			Control first = shown.getDisplay().getFocusControl();
			if (first == null || !isIn(shown, first) || !Spoken.takesKeys(first)) {
				wrong.add(name + " begins at " + first);
			}
		}));
		assertThat(wrong).isEmpty();
	}

	/** Who has asked for a dialog in the text is back in it. */
	@Test
	void escapeLeadsBackToTheText() {
		LogEditor editor = window.openActive("small-scan.log");
		StyledText text = LogWindow.viewer(editor).getTextWidget();
		for (String command : List.of("editor.goToTime", "editor.bookmarkNote", "ui.narrow")) {
			LogWindow.page().activate(editor);
			text.setFocus();
			whileOpen(command, () -> run(editor, "io.github.probelight." + command), shown -> {});
			Waiting.until("the text behind " + command, text::isFocusControl);
		}
	}
}
