package io.github.probelight.views.overview;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

import io.github.probelight.ui.RunAction;
import io.github.probelight.views.Messages;
import io.github.probelight.workspace.Scope;

/** What a person can take away from the overview: its text, a printed page, the report as a file for a browser. */
final class OverviewActions {
	private final OverviewView view;
	private final IAction copy = new RunAction(Messages.Action_copy, this::copy);
	private final IAction print = new RunAction(Messages.Overview_print, this::print);
	private final IAction export = new RunAction(Messages.Overview_export, this::export);

	private final IAction exportNameless = new RunAction(Messages.Overview_exportNameless, this::exportNameless);

	OverviewActions(OverviewView view) {
		this.view = view;
	}

	/** Puts the actions where a person looks for them. */
	void install(IActionBars bars) {
		register(bars, ActionFactory.COPY, copy);
		register(bars, ActionFactory.PRINT, print);
		fill(bars.getMenuManager());
	}

	/** Gives a control the menu. Each has one of its own, as a menu that several have stays behind when they are moved. */
	void offer(Control control) {
		MenuManager context = new MenuManager();
		context.setRemoveAllWhenShown(true);
		context.addMenuListener(this::fill);
		control.setMenu(context.createContextMenu(control));
	}

	/** Adds the actions to a menu that a control has of its own. */
	void offerIn(MenuManager menu) {
		menu.addMenuListener(shown -> {
			shown.add(new Separator());
			fill(shown);
		});
	}

	private static void register(IActionBars bars, ActionFactory factory, IAction action) {
		action.setActionDefinitionId(factory.getCommandId());
		bars.setGlobalActionHandler(factory.getId(), action);
	}

	private void fill(IContributionManager menu) {
		menu.add(copy);
		menu.add(new Separator());
		menu.add(export);
		menu.add(exportNameless);
		menu.add(print);
	}

	private void copy() {
		if (view.shown() == null) { // there is nothing to copy
			return;
		}
		Clipboard clipboard = new Clipboard(shell().getDisplay());
		try {
			clipboard.setContents(new Object[]{view.overview().text()}, new Transfer[]{TextTransfer.getInstance()});
		} finally {
			clipboard.dispose();
		}
	}

	private void print() {
		PrinterData chosen = view.shown() == null ? null : new PrintDialog(shell()).open();
		if (chosen != null) {
			Printer printer = new Printer(chosen);
			try {
				PagePrinter.print(view.overview(), shell(), printer);
			} finally {
				printer.dispose();
			}
		}
	}

	private void export() {
		Scope scope = view.scope();
		if (scope != null) {
			HtmlExport.ask(view.getSite().getWorkbenchWindow(), scope);
		}
	}

	private void exportNameless() {
		Scope scope = view.scope();
		if (scope != null) {
			HtmlExport.askNameless(view.getSite().getWorkbenchWindow(), scope);
		}
	}

	private Shell shell() {
		return view.getSite().getShell();
	}
}
