package io.github.probelight.editor.filter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import io.github.probelight.summary.OneLine;
import io.github.probelight.workspace.filter.FilterException;
import io.github.probelight.workspace.filter.FilterText;
import io.github.probelight.workspace.filter.NamedFilter;
import io.github.probelight.workspace.filter.NamedFilters;

/** Renames and deletes the filters with names, writes them into a file and reads them from one. */
public final class FiltersDialog extends Dialog {
	private static final int WIDTH = 420;
	private static final int HEIGHT = 180;
	private static final String SUGGESTED = "filters.txt";

	/** Something that is done with the file of the filters. */
	private interface Work {
		void run() throws IOException, FilterException;
	}

	private final NamedFilters filters;
	private org.eclipse.swt.widgets.@Nullable List list;
	private @Nullable Label text;
	private List<NamedFilter> shown = List.of();
	private List<Button> ofOne = List.of();

	/** Prepares the dialog. */
	public FiltersDialog(Shell shell, NamedFilters filters) {
		super(shell);
		this.filters = filters;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(Messages.Filters_title);
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite both = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(both);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(both);
		org.eclipse.swt.widgets.List made = new org.eclipse.swt.widgets.List(both, SWT.BORDER | SWT.V_SCROLL);
		list = made;
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(made);
		made.addListener(SWT.Selection, event -> tell());
		Composite buttons = new Composite(both, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		ofOne = List.of(button(buttons, Messages.Filters_rename, this::rename),
				button(buttons, Messages.Filters_delete, this::delete));
		button(buttons, Messages.Filters_import, this::importFile);
		button(buttons, Messages.Filters_export, this::exportFile);
		Label said = new Label(area, SWT.WRAP);
		text = said;
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 4 * HEIGHT / 10).applyTo(said);
		show();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	private static Button button(Composite parent, String label, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		GridDataFactory.fillDefaults().applyTo(button);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void show() {
		attempt(() -> shown = filters.all());
		org.eclipse.swt.widgets.List made = list;
		if (made != null) {
			int selected = Math.max(0, made.getSelectionIndex());
			made.setItems(shown.stream().map(one -> OneLine.of(one.name())).toArray(String[]::new));
			made.setSelection(Math.min(selected, shown.size() - 1));
		}
		tell();
	}

	/** Says what the selected one asks for. */
	private void tell() {
		Label said = text;
		if (said != null) {
			said.setText(shown.isEmpty()
					? Messages.Filters_none
					: selected().map(one -> FilterText.of(one.filter()).replace("&", "&&")).orElse(""));
		}
		ofOne.forEach(button -> button.setEnabled(selected().isPresent()));
	}

	private Optional<NamedFilter> selected() {
		org.eclipse.swt.widgets.List made = list;
		int index = made == null ? -1 : made.getSelectionIndex();
		return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
	}

	private void rename() {
		selected().ifPresent(one -> {
			InputDialog dialog = new InputDialog(getShell(), Messages.Filters_rename, Messages.Filter_savePrompt,
					one.name(), name -> name.isBlank() ? "" : null);
			if (dialog.open() == Window.OK) {
				attempt(() -> filters.rename(one.name(), dialog.getValue().strip()));
				show();
			}
		});
	}

	private void delete() {
		selected().ifPresent(one -> attempt(() -> filters.remove(one.name())));
		show();
	}

	private void importFile() {
		String path = new FileDialog(getShell(), SWT.OPEN).open();
		if (path != null) {
			importFrom(Path.of(path));
		}
	}

	/** Takes over the filters of a file. */
	void importFrom(Path file) {
		attempt(() -> filters.add(NamedFilters.read(file)));
		show();
	}

	private void exportFile() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFileName(SUGGESTED);
		dialog.setOverwrite(true);
		String path = dialog.open();
		if (path != null) {
			attempt(() -> NamedFilters.write(Path.of(path), shown));
		}
	}

	private void attempt(Work work) {
		try {
			work.run();
		} catch (IOException | FilterException e) {
			MessageDialog.openError(getShell(), Messages.Filters_title, String.valueOf(e.getMessage()));
		}
	}
}
