package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.probelight.editor.filter.FiltersPage;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;

/** The table of the filters with names, where it has no room. */
@ExtendWith(NoLoggedErrors.class)
class FilterTableTest {
	private static final int NARROW = 250;
	private static final int SHOWS = 1;

	/** Of two filters that begin alike one reads as the other, unless it says that there is more. */
	@Test
	void drawsWhatIsTooLongItselfAndSaysAllOfItInItsTip() {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(
				LogWindow.page().getWorkbenchWindow().getShell(), FiltersPage.ID, null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Table table = Widgets.all(dialog.getShell())
					.filter(Table.class::isInstance)
					.map(Table.class::cast)
					.findFirst()
					.orElseThrow();
			table.getColumn(SHOWS).setWidth(NARROW);
			TableItem open = table.getItem(3);
			Waiting.until("a column with its room", () -> open.getBounds(SHOWS).width > NARROW / 2);
			assertThat(open.getText(SHOWS)).isEqualTo("state:open");
			TableItem without = table.getItem(4);
			assertThat(without.getText(SHOWS)).startsWith("-(state:filtered or ").endsWith("or state:closed|filtered)");
			assertThat(isLeftToThePlatform(open)).isTrue();
			assertThat(isLeftToThePlatform(without)).isFalse();
			Waiting.until("its tip", () -> without.getText(SHOWS).equals(tip(without)));
			Waiting.until("none for one that is whole", () -> tip(open) == null);
		} finally {
			dialog.close();
		}
	}

	private static boolean isLeftToThePlatform(TableItem item) {
		Event erase = new Event();
		erase.item = item;
		erase.index = SHOWS;
		erase.detail = SWT.FOREGROUND;
		erase.gc = new GC(item.getParent());
		try {
			item.getParent().notifyListeners(SWT.EraseItem, erase);
		} finally {
			erase.gc.dispose();
		}
		return (erase.detail & SWT.FOREGROUND) != 0;
	}

	private static @Nullable String tip(TableItem item) {
		Event move = new Event();
		move.x = item.getBounds(SHOWS).x + 10;
		move.y = item.getBounds(SHOWS).y + item.getBounds(SHOWS).height / 2;
		item.getParent().notifyListeners(SWT.MouseMove, move);
		return item.getParent().getToolTipText();
	}
}
