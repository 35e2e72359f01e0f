package io.github.probelight.views.findings;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IActionBars;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.table.FindingColumns;
import io.github.probelight.ui.PassingMessage;
import io.github.probelight.ui.RunAction;
import io.github.probelight.ui.SpokenInputDialog;
import io.github.probelight.views.Messages;
import io.github.probelight.views.table.Arrangement;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.FindingNote;

/**
 * Marks the selected findings as seen (S) or dismissed (Delete), gives one a note (F2), takes the last change back
 * (Ctrl+Z), and shows those that are dismissed.
 */
final class FindingActions {
	private static final int MOST = 100;

	private final TablePanel<Report, Finding> panel;
	private final NotedFindings noted;
	private final Consumer<String> status;
	private final IAction seen = new RunAction(Messages.Findings_markSeen, () -> mark(false));
	private final IAction dismiss = new RunAction(Messages.Findings_dismiss, () -> mark(true));
	private final IAction note = new RunAction(Messages.Findings_note, this::note);
	private final IAction undo = new RunAction(Messages.Findings_undo, this::undo);
	private final IAction show = new Action(Messages.Findings_showDismissed, IAction.AS_CHECK_BOX) {
		@Override
		public void run() {
			noted.showDismissed(isChecked());
			panel.arrangeAgain();
		}
	};

	/** Adds them to the menu of a view, and their keys to its table; says on its status line what they did. */
	FindingActions(TablePanel<Report, Finding> panel, NotedFindings noted, IActionBars bars) {
		this.panel = panel;
		this.noted = noted;
		status = sentence -> PassingMessage.say(bars.getStatusLineManager(), sentence);
		IMenuManager menu = bars.getMenuManager();
		for (IAction action : List.of(seen, dismiss, note, undo)) {
			menu.add(action);
		}
		menu.add(new Separator());
		menu.add(show);
		menu.addMenuListener(manager -> count());
		Table table = panel.table().table();
		table.addListener(SWT.KeyDown, this::key);
	}

	/** What can be done with rows, for their context menu. */
	List<IAction> ofRows() {
		count();
		return List.of(seen, dismiss, note, undo, show);
	}

	/** Selects the worst where none is selected. */
	void selectFirst() {
		if (panel.table().rows().size() > 0 && panel.table().selectedCount() == 0) {
			panel.table().select(0);
		}
	}

	/**
	 * Selects what will stand in the place of the selected rows once these are gone, so that it stays selected then: with
	 * none selected, the table would go to the finding of the caret.
	 */
	private void selectNext() {
		BitSet gone = panel.table().selected();
		int after = gone.nextClearBit(gone.nextSetBit(0));
		int next = after < panel.table().rows().size() ? after : gone.previousClearBit(after - 1);
		if (next >= 0) {
			panel.table().select(next);
		}
	}

	/** Says on the toggle how many are dismissed. */
	private void count() {
		Arrangement<Finding> all = panel.table().rows().all();
		int dismissed = 0;
		for (int i = 0; i < all.size(); i++) {
			dismissed += noted.isDismissed(all.row(i)) ? 1 : 0;
		}
		show.setText(dismissed == 0
				? Messages.Findings_showDismissed
				: NLS.bind(Messages.Findings_showSomeDismissed, NumberText.of(dismissed)));
		show.setChecked(noted.isDismissedShown());
	}

	private void key(Event event) {
		int modifiers = event.stateMask & SWT.MODIFIER_MASK;
		if (modifiers == SWT.MOD1 && event.keyCode == 'z') {
			undo.run();
		} else if (modifiers == 0 && event.keyCode == SWT.DEL) {
			dismiss.run();
		} else if (modifiers == 0 && event.keyCode == 's') {
			seen.run();
		} else if (modifiers == 0 && event.keyCode == SWT.F2) {
			note.run();
		} else {
			return;
		}
		event.doit = false;
	}

	private void mark(boolean dismissed) {
		List<Finding> selected = panel.selected(MOST);
		if (!selected.isEmpty()) {
			noted.mark(selected, dismissed);
			boolean gone = dismissed && selected.stream().allMatch(noted::isDismissed);
			if (gone && !noted.isDismissedShown()) {
				selectNext();
			}
			panel.arrangeAgain();
			status.accept(gone
					? NLS.bind(Messages.Findings_wayBack, NumberText.count(selected.size(), Messages.Findings_noun))
					: "");
		}
	}

	private void note() {
		panel.selected(1).forEach(finding -> {
			SpokenInputDialog dialog = new SpokenInputDialog(panel.control().getShell(), Messages.Findings_noteTitle,
					FindingColumns.TITLE.shown(finding), noted.of(finding).map(FindingNote::text).orElse(""),
					text -> text.length() <= FindingNote.LONGEST ? null : Messages.Findings_noteTooLong);
			if (dialog.open() == Window.OK) {
				noted.note(finding, dialog.getValue());
				panel.arrangeAgain();
			}
		});
	}

	private void undo() {
		if (noted.undo()) {
			panel.arrangeAgain();
			status.accept("");
		}
	}
}
