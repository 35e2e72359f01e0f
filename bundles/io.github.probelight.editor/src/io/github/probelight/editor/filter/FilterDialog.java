package io.github.probelight.editor.filter;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.query.Query;
import io.github.probelight.ui.SpokenName;
import io.github.probelight.ui.narrow.QueryField;
import io.github.probelight.workspace.HelpTopic;
import io.github.probelight.workspace.filter.LineFilter;
import io.github.probelight.workspace.filter.NamedFilter;
import io.github.probelight.workspace.filter.RunsShown;
import io.github.probelight.workspace.filter.TypedFilter;

/** Asks for the name of a filter, its conditions as they are typed above the text, and how they are shown. */
final class FilterDialog extends TrayDialog {
	private static final int WIDTH = 460;
	private static final int STEP = 10;

	private final Function<String, Optional<String>> check;
	private final Supplier<Report> report;
	private NamedFilter filter;
	private @Nullable Text name;
	private @Nullable QueryField<Query> field;
	private @Nullable Spinner context;
	private @Nullable Button runs;
	private @Nullable Label problem;

	/**
	 * Prepares the dialog.
	 *
	 * @param check
	 *            says why a filter cannot be called so
	 * @param report
	 *            has the words by which conditions are completed
	 */
	FilterDialog(Shell shell, NamedFilter filter, Function<String, Optional<String>> check, Supplier<Report> report) {
		super(shell);
		setHelpAvailable(false); // F1 is enough
		this.filter = filter;
		this.check = check;
		this.report = report;
	}

	/** The filter, as it was accepted. */
	NamedFilter filter() {
		return filter;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setData(HelpTopic.KEY, "lines");
			shell.setText(filter.name().isEmpty() ? Messages.Filters_newTitle : Messages.Filters_editTitle);
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite two = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(two);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(two);
		label(two, Messages.Filter_savePrompt);
		Text called = new Text(two, SWT.BORDER);
		called.setText(filter.name());
		name = called;
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(called);
		label(two, Messages.Filters_conditions);
		QueryField<Query> typed = QueryField.ofEntries(two, report);
		typed.hint(Messages.Filter_hint);
		typed.control().setText(TypedFilter.of(filter.filter()).query().text());
		field = typed;
		GridDataFactory.fillDefaults().grab(true, false).applyTo(typed.control());
		others(two);
		label(two, Messages.Filters_context);
		Spinner lines = new Spinner(two, SWT.BORDER);
		lines.setValues(filter.filter().context(), 0, LineFilter.MOST_CONTEXT, 0, 1, STEP);
		context = lines;
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(lines);
		Button collapse = new Button(two, SWT.CHECK);
		collapse.setText(Messages.Filters_runs);
		collapse.setSelection(filter.filter().runs() == RunsShown.COLLAPSED);
		runs = collapse;
		GridDataFactory.fillDefaults().span(2, 1).applyTo(collapse);
		Label said = new Label(two, SWT.WRAP);
		problem = said;
		GridDataFactory.fillDefaults()
				.span(2, 1)
				.grab(true, true)
				.hint(WIDTH, 2 * said.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
				.applyTo(said);
		called.addListener(SWT.Modify, event -> tell());
		typed.whenChanged(this::tell);
		SpokenName.byLabels(area);
		return area;
	}

	private static void label(Composite parent, String text) {
		new Label(parent, SWT.NONE).setText(text);
	}

	/** What is not typed is told, for a person to know that it stays. */
	private void others(Composite parent) {
		TypedFilter typed = TypedFilter.of(filter.filter());
		if (!typed.others().isEmpty()) {
			Label said = new Label(parent, SWT.WRAP);
			said.setText(NLS.bind(Messages.Filters_others, FilterTable.others(typed)).replace("&", "&&"));
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(said);
		}
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		super.createButtonsForButtonBar(parent);
		tell();
	}

	@Override
	protected Control createContents(@Nullable Composite parent) {
		Control contents = super.createContents(parent);
		QueryField<Query> typed = field;
		if (typed != null && !filter.name().isEmpty()) {
			typed.control().setFocus();
		}
		return contents;
	}

	/** What is wrong: with the conditions, else with the name. */
	private void tell() {
		Text called = name;
		QueryField<Query> typed = field;
		Label said = problem;
		Button ok = getButton(IDialogConstants.OK_ID);
		if (called != null && typed != null && said != null && ok != null) {
			String wrong = typed.problem().isEmpty() ? check.apply(called.getText()).orElse("") : typed.problem();
			said.setText(wrong.replace("&", "&&"));
			ok.setEnabled(wrong.isEmpty());
		}
	}

	@Override
	protected void okPressed() {
		Text called = name;
		QueryField<Query> typed = field;
		Spinner lines = context;
		Button collapse = runs;
		if (called != null && typed != null && lines != null && collapse != null && typed.query().isPresent()) {
			LineFilter before = filter.filter();
			LineFilter next = TypedFilter.with(before, typed.query().get()).withContext(lines.getSelection());
			boolean collapsed = before.runs() == RunsShown.COLLAPSED;
			if (collapse.getSelection() != collapsed) {
				next = next.withRuns(collapsed ? RunsShown.FULL : RunsShown.COLLAPSED);
			}
			filter = new NamedFilter(called.getText().strip(), next);
			super.okPressed();
		}
	}
}
