package io.github.probelight.editor.filter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.InputWords;
import io.github.probelight.ui.SpokenInputDialog;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.filter.FilterException;
import io.github.probelight.workspace.filter.LineFilter;
import io.github.probelight.workspace.filter.NamedFilter;
import io.github.probelight.workspace.filter.NamedFilters;

/**
 * The filters with names: made, changed, renamed, removed, put in order, written into a file and read from one. Nothing is
 * kept before Apply.
 */
public final class FiltersPage extends PreferencePage implements IWorkbenchPreferencePage {
	/** The page's id in the workbench. */
	public static final String ID = "io.github.probelight.editor.preferences.filters";

	private static final int WIDTH = 520;
	private static final int HEIGHT = 320;

	private final NamedFilters kept = NamedFilters.standard();
	private final List<NamedFilter> filters = new ArrayList<>();
	private final List<Button> ofOne = new ArrayList<>();
	private @Nullable FilterTable table;
	private @Nullable Button up;
	private @Nullable Button down;
	private @Nullable Label said;
	/** Whether there are some that cannot be read: they are not to be lost by a page that shows none. */
	private boolean unread;

	@Override
	public void init(@Nullable IWorkbench workbench) {
		// nothing to be kept
	}

	@Override
	protected Control createContents(@Nullable Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		Label label = new Label(area, SWT.WRAP);
		label.setText(Messages.Filters_message);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
		FilterTable made = new FilterTable(area, this::act);
		table = made;
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(made.control());
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		button(buttons, Messages.Filters_new, FilterTable.Step.NEW);
		ofOne.add(button(buttons, Messages.Filters_edit, FilterTable.Step.EDIT));
		ofOne.add(button(buttons, Messages.Filters_rename, FilterTable.Step.RENAME));
		ofOne.add(button(buttons, Messages.Filters_remove, FilterTable.Step.REMOVE));
		up = button(buttons, Messages.Filters_up, FilterTable.Step.UP);
		down = button(buttons, Messages.Filters_down, FilterTable.Step.DOWN);
		button(buttons, Messages.Filters_import, this::importFile);
		button(buttons, Messages.Filters_export, this::exportFile);
		Label told = new Label(area, SWT.WRAP);
		said = told;
		GridDataFactory.fillDefaults()
				.span(2, 1)
				.grab(true, false)
				.hint(400, 2 * told.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
				.applyTo(told);
		try {
			filters.addAll(kept.all());
		} catch (IOException | FilterException e) {
			unread = true; // what is there stays there until a person applies something else
			fail(Messages.Filters_notRead, e);
		}
		show(0);
		return area;
	}

	private Button button(Composite parent, String label, FilterTable.Step step) {
		return button(parent, label, () -> act(step));
	}

	private Button button(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		setButtonLayoutData(button);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	/** Says what was done, and what is wrong; the title has room for some words only. */
	private void say(@Nullable String wrong, String text) {
		setErrorMessage(wrong);
		Label told = said;
		if (told != null && !told.isDisposed()) {
			told.setText(text.replace("&", "&&"));
		}
	}

	private void fail(String wrong, Exception e) {
		say(wrong, e instanceof FilterException ? String.valueOf(e.getMessage()) : sentence(InputWords.reason(e)));
	}

	private static String sentence(String reason) {
		return reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + '.';
	}

	private void show(int selected) {
		FilterTable made = table;
		if (made != null) {
			made.show(filters, selected);
		}
		enable();
	}

	private int selected() {
		FilterTable made = table;
		return made == null ? -1 : made.selected();
	}

	private void enable() {
		int at = selected();
		ofOne.forEach(button -> button.setEnabled(at >= 0));
		enable(up, at > 0);
		enable(down, at >= 0 && at < filters.size() - 1);
	}

	private static void enable(@Nullable Button button, boolean enabled) {
		if (button != null) {
			button.setEnabled(enabled);
		}
	}

	private void act(FilterTable.Step step) {
		int at = selected();
		if (step != FilterTable.Step.SELECT) {
			say(null, "");
		}
		if (step == FilterTable.Step.NEW) {
			ask(new NamedFilter("", LineFilter.NONE)).ifPresent(one -> {
				filters.add(one);
				show(filters.size() - 1);
			});
		} else if (at >= 0) {
			act(step, at);
		}
		enable();
	}

	private void act(FilterTable.Step step, int at) {
		NamedFilter one = filters.get(at);
		switch (step) {
			case EDIT -> ask(one).ifPresent(next -> set(at, next));
			case RENAME -> rename(one).ifPresent(name -> set(at, new NamedFilter(name, one.filter())));
			case REMOVE -> {
				filters.remove(at);
				show(Math.min(at, filters.size() - 1));
			}
			case UP -> move(at, at - 1);
			case DOWN -> move(at, at + 1);
			case SELECT, NEW -> {
				// the buttons tell
			}
		}
	}

	private void set(int at, NamedFilter one) {
		filters.set(at, one);
		show(at);
	}

	private void move(int from, int to) {
		if (to >= 0 && to < filters.size()) {
			filters.add(to, filters.remove(from));
			show(to);
		}
	}

	private Optional<NamedFilter> ask(NamedFilter one) {
		FilterDialog dialog = new FilterDialog(getShell(), one, name -> problem(name, one), FiltersPage::report);
		return dialog.open() == Window.OK ? Optional.of(dialog.filter()) : Optional.empty();
	}

	private Optional<String> rename(NamedFilter one) {
		SpokenInputDialog dialog = new SpokenInputDialog(getShell(), Messages.Filters_renameTitle,
				Messages.Filter_savePrompt,
				one.name(), name -> problem(name, one).isEmpty() ? null : problem(name, one).get());
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
	}

	/** Why a filter cannot be called so. */
	private Optional<String> problem(String name, NamedFilter one) {
		String wanted = name.strip();
		if (wanted.isEmpty()) {
			return Optional.of(Messages.Filters_noName);
		}
		return filters.stream().anyMatch(other -> other != one && other.name().equals(wanted))
				? Optional.of(NLS.bind(Messages.Filters_taken, wanted))
				: Optional.empty();
	}

	/** What words are completed from: the log that a person reads. */
	private static Report report() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		OpenLog log = page != null && page.getActiveEditor() instanceof LogEditor editor ? editor.log() : null;
		return log == null ? Report.EMPTY : log.report();
	}

	private void importFile() {
		FilterFiles.toRead(getShell()).ifPresent(this::importFrom);
	}

	/** Takes over the filters of a file, and says which; one with a name that is taken takes the place of that. */
	public void importFrom(Path file) {
		String wrong = NLS.bind(Messages.Filters_notImported, FilterFiles.name(file));
		try {
			List<NamedFilter> read = NamedFilters.read(file);
			if (read.isEmpty()) {
				say(wrong, Messages.Filters_noFilter);
				return;
			}
			List<NamedFilter> all = NamedFilters.merged(filters, read);
			say(null, FilterFiles.taken(file, filters, read));
			filters.clear();
			filters.addAll(all);
			show(filters.indexOf(read.getFirst()));
		} catch (IOException | FilterException e) {
			fail(wrong, e);
		}
	}

	private void exportFile() {
		FilterFiles.toWrite(getShell()).ifPresent(this::exportTo);
	}

	/** Writes the filters into a file, as they are on the page. */
	public void exportTo(Path file) {
		try {
			NamedFilters.write(file, filters);
			say(null, NLS.bind(Messages.Filters_exported, FilterFiles.name(file)));
		} catch (IOException e) {
			fail(NLS.bind(Messages.Filters_notExported, FilterFiles.name(file)), e);
		}
	}

	@Override
	protected void performDefaults() {
		List<NamedFilter> all = NamedFilters.restored(filters);
		filters.clear();
		filters.addAll(all);
		say(null, "");
		show(0);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		try {
			if (table != null && (!unread || !filters.isEmpty())) {
				kept.keep(filters);
			}
			return true;
		} catch (IOException e) {
			ILog.get().warn("The filters with names cannot be kept", e);
			fail(Messages.Filters_notKept, e);
			return false;
		}
	}
}
