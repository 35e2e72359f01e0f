package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.time.GoToTimeDialog;
import io.github.probelight.editor.time.TimeAnswer;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.query.ZoneNames;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.ShownZone;

@ExtendWith(NoLoggedErrors.class)
class GoToTimeTest {
	private static final String FORMS = "Write a time such as 21:30 or 2026-03-14 21:30:05,"
			+ " or a step from the line of the caret such as +10m or -90s.";

	@RegisterExtension
	final LogWindow window = new LogWindow();

	@AfterEach
	void inGmt() {
		ShownZone.set(ShownZone.GMT);
	}

	private static GoToTimeDialog open(LogEditor editor) {
		GoToTimeDialog dialog = new GoToTimeDialog(editor.getSite().getShell(), LogWindow.log(editor),
				editor.cursor().line());
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog;
	}

	private static void press(GoToTimeDialog dialog) {
		Button ok = Widgets.button(dialog.getShell(), IDialogConstants.OK_ID);
		assertThat(ok.isEnabled()).isTrue();
		ok.notifyListeners(SWT.Selection, new Event());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"21:30:27|Line 26, 2026-03-14 21:30:27 GMT",
			"2026-03-14T21:30:27Z|Line 26, 2026-03-14 21:30:27 GMT", "+27s|Line 26, 2026-03-14 21:30:27 GMT",
			"-1m|2026-03-14 21:29:00 GMT is before the log, which begins at 2026-03-14 21:30:00 GMT.",
			"23:00|2026-03-14 23:00:00 GMT is behind the log, which ends at 2026-03-14 21:38:32 GMT.",
			"nonsense|" + FORMS})
	void tellsTheLineWhileItIsWritten(String text, String words) {
		LogEditor editor = window.openSample("small-scan.log");
		assertThat(TimeAnswer.of(LogWindow.log(editor), 0, Zone.GMT, text).words()).isEqualTo(words);
	}

	@Test
	void tellsWhatTheLogHasAndHowTimesAreWrittenBeforeAnythingIsWritten() {
		LogEditor editor = window.openSample("small-scan.log");
		assertThat(TimeAnswer.of(LogWindow.log(editor), 0, Zone.GMT, "").words())
				.isEqualTo("The log: 2026-03-14 21:30:00 to 21:38:32 GMT\n" + FORMS);
	}

	@Test
	void countsByTheClocksOfTheZone() {
		LogEditor editor = window.openSample("small-scan.log");
		Zone tokyo = ZoneNames.find("Asia/Tokyo").orElseThrow();
		assertThat(TimeAnswer.of(LogWindow.log(editor), 0, tokyo, "6:30:27").words())
				.isEqualTo("Line 26, 2026-03-15 06:30:27 Asia/Tokyo");
	}

	@Test
	void goesThere() {
		LogEditor editor = window.openSample("small-scan.log");
		GoToTimeDialog dialog = open(editor);
		dialog.setTime("21:30:27");
		assertThat(dialog.answer()).isEqualTo("Line 26, 2026-03-14 21:30:27 GMT");
		press(dialog);
		assertThat(dialog.getReturnCode()).isEqualTo(Window.OK);
		assertThat(dialog.getShell()).isNull();
		assertThat(dialog.line()).isEqualTo(25);
		editor.cursor().reveal(dialog.line());
		assertThat(editor.cursor().line()).isEqualTo(25);
	}

	@Test
	void goesToTheEndOfTheLogOnlyWhenItIsConfirmed() {
		GoToTimeDialog dialog = open(window.openSample("small-scan.log"));
		dialog.setTime("23:00");
		press(dialog);
		assertThat(dialog.getShell()).isNotNull();
		assertThat(dialog.answer()).contains("behind the log").contains("nearest line, 309");
		Button anyway = Widgets.button(dialog.getShell(), IDialogConstants.OK_ID);
		Waiting.until("room for all of its words",
				() -> anyway.getSize().x >= anyway.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		dialog.setTime("23:00:01"); // another time has not been confirmed
		press(dialog);
		assertThat(dialog.getShell()).isNotNull();
		press(dialog);
		assertThat(dialog.getShell()).isNull();
		assertThat(dialog.line()).isEqualTo(308);
	}

	@Test
	void beginsWithTheZoneThatIsShown() {
		ShownZone.set("Asia/Tokyo");
		GoToTimeDialog dialog = open(window.openSample("small-scan.log"));
		try {
			dialog.setTime("6:30:27");
			assertThat(dialog.answer()).isEqualTo("Line 26, 2026-03-15 06:30:27 Asia/Tokyo");
			Combo zone = Widgets.all(dialog.getShell())
					.filter(Combo.class::isInstance)
					.map(Combo.class::cast)
					.findFirst()
					.orElseThrow();
			zone.select(0);
			zone.notifyListeners(SWT.Selection, new Event());
			assertThat(dialog.answer()).contains("06:30:27 GMT is before the log");
		} finally {
			dialog.close();
		}
	}
}
