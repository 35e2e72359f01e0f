package io.github.probelight.editor.filter;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.PreferencesUtil;

import io.github.probelight.editor.LogPreferencePage;
import io.github.probelight.engine.report.Scan;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.query.Queries;
import io.github.probelight.summary.query.Query;
import io.github.probelight.ui.SpokenInputDialog;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.FilterException;
import io.github.probelight.workspace.filter.FilterSteps;
import io.github.probelight.workspace.filter.LineFilter;
import io.github.probelight.workspace.filter.NamedFilter;
import io.github.probelight.workspace.filter.NamedFilters;

/** The menu of filters: those with names, one scan of the log, and what can be done with them. */
public final class FilterMenu {
	private static final int MOST_SCANS = 20;

	private final EditorFilter filter;
	private final NamedFilters named = NamedFilters.standard();

	/** Makes that of an editor. */
	public FilterMenu(EditorFilter filter) {
		this.filter = filter;
	}

	/** Fills a menu. */
	public void fill(Menu menu) {
		kept().forEach(one -> add(menu, one));
		scans(menu);
		separator(menu);
		LineFilter now = filter.filter();
		MenuItem runs = new MenuItem(menu, SWT.CHECK);
		runs.setText(Messages.Runs_menu);
		runs.setSelection(now.collapses());
		runs.addListener(SWT.Selection, event -> filter.toggleRuns());
		separator(menu);
		add(menu, Messages.Filter_save, !now.isEmpty(), this::save);
		add(menu, Messages.Filter_manage, true, this::manage);
		separator(menu);
		Optional<Query> query = FilterSteps.query(now);
		add(menu, Messages.Filter_narrow, query.isPresent(), () -> query.ifPresent(this::narrow));
		add(menu, Messages.Filter_clear, !now.isEmpty(), () -> filter.set(FilterSteps.without(now)));
	}

	private void add(Menu menu, NamedFilter one) {
		add(menu, LegacyActionTools.escapeMnemonics(OneLine.of(one.name())), true,
				() -> filter.set(FilterSteps.named(filter.filter(), one.filter())));
	}

	private static void add(Menu menu, String label, boolean enabled, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(label);
		item.setEnabled(enabled);
		item.addListener(SWT.Selection, event -> action.run());
	}

	private static void separator(Menu menu) {
		new MenuItem(menu, SWT.SEPARATOR);
	}

	private void scans(Menu menu) {
		OpenLog log = filter.editor().log();
		List<Scan> scans = log == null ? List.of() : log.report().scans();
		if (scans.size() < 2) {
			return; // the only one is all there is
		}
		MenuItem item = new MenuItem(menu, SWT.CASCADE);
		item.setText(Messages.Filter_scan);
		Menu all = new Menu(menu);
		item.setMenu(all);
		scans.stream().limit(MOST_SCANS).forEach(scan -> {
			Query query = Queries.scan(scan);
			String label = LegacyActionTools.escapeMnemonics(OneLine.of(query.text()));
			add(all, label, true, () -> filter.showOnly(Chip.only(query)));
		});
		scans.stream().skip(MOST_SCANS).findFirst().ifPresent(next -> {
			String label = NLS.bind(Messages.Filter_moreScans, scans.size() - MOST_SCANS,
					OneLine.of(Queries.scan(next).text()));
			add(all, LegacyActionTools.escapeMnemonics(label), false, () -> {});
		});
	}

	private List<NamedFilter> kept() {
		try {
			return named.all();
		} catch (IOException | FilterException e) {
			ILog.get().warn("The filters with names cannot be read", e); // the menu works without them
			return List.of();
		}
	}

	private void save() {
		SpokenInputDialog dialog = new SpokenInputDialog(shell(), Messages.Filter_saveTitle, Messages.Filter_savePrompt,
				"",
				name -> name.isBlank() ? "" : null);
		if (dialog.open() == Window.OK) {
			String name = dialog.getValue().strip();
			try {
				if (named.all().stream().noneMatch(one -> one.name().equals(name)) || isReplaced(name)) {
					named.add(List.of(new NamedFilter(name, filter.filter().switched(true))));
				}
			} catch (IOException | FilterException e) {
				MessageDialog.openError(shell(), Messages.Filter_saveTitle, String.valueOf(e.getMessage()));
			}
		}
	}

	/** Asks whether the filter of this name is no longer wanted. */
	private boolean isReplaced(String name) {
		return MessageDialog.open(MessageDialog.QUESTION, shell(), Messages.Filter_saveTitle,
				NLS.bind(Messages.Filter_replace, OneLine.of(name)), SWT.NONE, Messages.Filter_replaceIt,
				IDialogConstants.CANCEL_LABEL) == 0;
	}

	private void manage() {
		PreferencesUtil.createPreferenceDialogOn(shell(), FiltersPage.ID, LogPreferencePage.ids(), null).open();
	}

	private void narrow(Query query) {
		OpenLog log = filter.editor().log();
		if (log != null) {
			log.narrow(log.narrowing().asking(query));
		}
	}

	private Shell shell() {
		return filter.editor().getSite().getShell();
	}
}
