package io.github.probelight.views.compare;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

import io.github.probelight.export.TableFile;
import io.github.probelight.summary.compare.Change;
import io.github.probelight.ui.FolderOfFiles;
import io.github.probelight.ui.PassingMessage;
import io.github.probelight.ui.RunAction;
import io.github.probelight.views.ExportDialog;
import io.github.probelight.views.ExportJob;
import io.github.probelight.views.GroupMenu;
import io.github.probelight.views.Messages;
import io.github.probelight.views.RowEditing;
import io.github.probelight.views.WrittenFile;
import io.github.probelight.views.table.TablePanel;

/** What a person can do with changes: go to their lines, copy them, write them into a file, compare again. */
final class CompareActions {
	private final CompareEditor editor;
	private final TablePanel<CompareRows, Change> panel;
	private final RowEditing<Change> editing;

	CompareActions(CompareEditor editor, TablePanel<CompareRows, Change> panel) {
		this.editor = editor;
		this.panel = panel;
		IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
		editing = new RowEditing<>(panel, sentence -> PassingMessage.say(line, sentence));
	}

	void install() {
		IActionBars bars = editor.getEditorSite().getActionBars();
		register(bars, ActionFactory.COPY, new RunAction("", editing::copy));
		register(bars, ActionFactory.SELECT_ALL, new RunAction("", editing::selectAll));
		register(bars, ActionFactory.FIND, new RunAction("", () -> editor.filter().ask()));
		register(bars, ActionFactory.REFRESH, new RunAction("", editor::compare));
		Table table = panel.table().table();
		panel.table().whenOpened(editor::open);
		table.addListener(SWT.KeyDown, this::key);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		table.setMenu(menu.createContextMenu(table));
	}

	private static void register(IActionBars bars, ActionFactory factory, IAction action) {
		action.setActionDefinitionId(factory.getCommandId());
		bars.setGlobalActionHandler(factory.getId(), action);
	}

	private void key(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter && (event.stateMask & SWT.MODIFIER_MASK) == SWT.SHIFT) {
			event.doit = false;
			panel.table().current().ifPresent(editor::openBoth);
		} else if (event.keyCode == SWT.ESC) {
			editor.ask("");
		} else if (event.keyCode == SWT.F5) {
			editor.compare();
		}
	}

	private void fill(IMenuManager menu) {
		List<Change> row = panel.selected(1);
		boolean some = !row.isEmpty();
		boolean old = some && row.getFirst().from().line() >= 0;
		boolean now = some && row.getFirst().to().line() >= 0;
		menu.add(new RunAction(CompareMessages.openNew, () -> row.forEach(editor::open)).enabled(now));
		menu.add(new RunAction(CompareMessages.openOld, () -> row.forEach(editor::openOld)).enabled(old));
		menu.add(new RunAction(CompareMessages.openBoth, () -> row.forEach(editor::openBoth)).enabled(some));
		menu.add(new Separator());
		menu.add(new RunAction(Messages.Action_copy, editing::copy).enabled(some));
		menu.add(new RunAction(Messages.Action_selectAll, editing::selectAll));
		menu.add(new Separator());
		menu.add(new GroupMenu<>(panel).menu());
		menu.add(new RunAction(CompareMessages.export, this::export).enabled(editor.logs() != null));
		menu.add(new Separator());
		IAction again = editor.isReading()
				? new RunAction(CompareMessages.stop, editor::stop)
				: new RunAction(CompareMessages.again, editor::compare);
		menu.add(again);
	}

	/** Rows as they are shown are a table; all is the comparison as the command line writes it. */
	private void export() {
		ExportDialog dialog = new ExportDialog(editor.getSite().getShell(), panel.table().rows().count(),
				panel.table().rows().total(), true);
		if (dialog.open() != Window.OK) {
			return;
		}
		FileDialog files = new FileDialog(editor.getSite().getShell(), SWT.SAVE);
		files.setText(Messages.Export_title);
		files.setFileName("comparison." + dialog.format().extension());
		files.setFilterExtensions(new String[]{"*." + dialog.format().extension()});
		files.setOverwrite(true);
		String chosen = FolderOfFiles.open(files);
		if (chosen != null) {
			ExportJob job = job(Path.of(chosen), dialog.format(), dialog.rows());
			WrittenFile.tell(job, editor.getSite().getWorkbenchWindow());
			job.schedule();
		}
	}

	/** Writes the whole comparison, also as others may see it, or the rows that are shown as they are shown. */
	ExportJob job(Path file, TableFile.Format format, ExportDialog.Rows rows) {
		return CompareExport.of(editor, panel, file, format, rows);
	}
}
