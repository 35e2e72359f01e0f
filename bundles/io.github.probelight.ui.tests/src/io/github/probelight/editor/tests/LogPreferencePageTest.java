package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogPreferencePage;
import io.github.probelight.editor.colour.LogColours;
import io.github.probelight.editor.compact.CompactPreference;
import io.github.probelight.language.ide.Style;
import io.github.probelight.ui.Palette;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.ShownZone;

@ExtendWith(NoLoggedErrors.class)
class LogPreferencePageTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();

	@AfterEach
	void asBefore() {
		ShownZone.set(ShownZone.GMT);
		CompactPreference.set(true);
	}

	/** The page in the platform's dialog, which does not wait for an answer. */
	private static PreferenceDialog open() {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(
				LogWindow.page().getWorkbenchWindow().getShell(), "io.github.probelight.editor.preferences", null,
				null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog;
	}

	private static LogPreferencePage page(PreferenceDialog dialog) {
		return (LogPreferencePage) dialog.getSelectedPage();
	}

	private static <C extends Control> C control(PreferenceDialog dialog, Class<C> type, int style) {
		return Widgets.all(page(dialog).getControl())
				.filter(type::isInstance)
				.map(type::cast)
				.filter(control -> (control.getStyle() & style) == style)
				.findFirst()
				.orElseThrow();
	}

	@Test
	void keepsWhatIsChosenAndRestoresDefaults() {
		PreferenceDialog dialog = open();
		try {
			Combo zone = control(dialog, Combo.class, SWT.DROP_DOWN);
			assertThat(zone.getText()).isEqualTo("GMT");
			zone.setText("Asia/Tokyo");
			control(dialog, Button.class, SWT.CHECK).setSelection(false);
			page(dialog).performOk();
			assertThat(ShownZone.name()).isEqualTo("Asia/Tokyo");
			assertThat(CompactPreference.isCompact()).isFalse();
			Button defaults = Widgets.all(dialog.getShell())
					.filter(Button.class::isInstance)
					.map(Button.class::cast)
					.filter(button -> button.getText().replace("&", "").equals("Restore Defaults"))
					.findFirst()
					.orElseThrow();
			defaults.notifyListeners(SWT.Selection, new Event());
			assertThat(zone.getText()).isEqualTo("GMT");
			page(dialog).performOk();
			assertThat(ShownZone.name()).isEqualTo("GMT");
			assertThat(CompactPreference.isCompact()).isTrue();
		} finally {
			dialog.close();
		}
	}

	@Test
	void refusesWhatIsNoZone() {
		PreferenceDialog dialog = open();
		try {
			Combo zone = control(dialog, Combo.class, SWT.DROP_DOWN);
			zone.setText("Berlin");
			assertThat(page(dialog).isValid()).isFalse();
			assertThat(page(dialog).getErrorMessage()).contains("Europe/Berlin");
			zone.setText("+05:30");
			assertThat(page(dialog).isValid()).isTrue();
			page(dialog).performOk();
			assertThat(ShownZone.get().name()).isEqualTo("GMT+05:30");
		} finally {
			dialog.close();
		}
	}

	@Test
	void showsTheColoursOfNow() {
		PreferenceDialog dialog = open();
		try {
			StyledText preview = control(dialog, StyledText.class, SWT.READ_ONLY);
			Waiting.until("the colours", () -> preview.getStyleRanges().length > 0);
			List<String> words = List.of("ALIVE", "DEAD", "OPEN", "FILTERED");
			for (String word : words) {
				int at = preview.getText().indexOf(word);
				assertThat(Arrays.stream(preview.getStyleRanges()).filter(range -> range.start == at)).as(word)
						.singleElement()
						.satisfies(range -> assertThat(range.foreground).isEqualTo(Palette.colour(Palette.id(word))));
			}
			assertThat(preview.getText().lines().limit(7)).as("all is in sight on a small screen")
					.allMatch(line -> line.length() <= 80);
			assertThat(LogColours.id(Style.ALIVE)).isEqualTo(Palette.id("ALIVE"));
		} finally {
			dialog.close();
		}
	}
}
