package io.github.probelight.workbench.welcome;

import java.util.Arrays;
import java.util.EnumSet;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import io.github.probelight.ui.SpokenName;
import io.github.probelight.ui.settings.KeptSettings;

/**
 * The cheat sheet: steps that lead through the sample, each with a button that takes it. Which ones are done is kept
 * over restarts.
 */
public final class FirstLogView extends ViewPart {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.workbench.firstLog";

	private static final String DONE = "done";
	private static final int MARGIN = 8;
	/** A goal that is hit easily, in pixels. */
	private static final int BUTTON_WIDTH = 72;

	private static final int FEWEST_STEPS = 3;

	private final IDialogSettings memory = KeptSettings.of(FirstLogView.class, ID);
	private @Nullable Table steps;
	private @Nullable StyledText text;
	private @Nullable Button next;

	@Override
	public void createPartControl(@Nullable Composite parent) {
		if (parent == null) {
			return;
		}
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		Table table = new Table(area, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION);
		steps = table;
		SpokenName.of(table, getTitle());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
		area.addListener(SWT.Resize, event -> fit(area, table));
		StyledText shown = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text = shown;
		SpokenName.of(shown, () -> at().title());
		shown.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(shown);
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(MARGIN, MARGIN).applyTo(buttons);
		button(buttons, Messages.DoIt, this::take);
		next = button(buttons, Messages.NextStep, this::goOn);
		button(buttons, Messages.BeginAnew, this::beginAnew);
		fill(table);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				keep();
			} else {
				tell();
			}
		});
		table.addListener(SWT.DefaultSelection, event -> take());
		tell();
	}

	/** All steps are in sight as long as the text has room for most of what it says. */
	private static void fit(Composite area, Table table) {
		int wanted = table.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		int most = Math.max(FEWEST_STEPS * table.getItemHeight(), area.getClientArea().height / 2);
		((GridData) table.getLayoutData()).heightHint = Math.min(wanted, most);
		area.layout();
		table.showSelection();
	}

	private static Button button(Composite parent, String label, Runnable does) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> does.run());
		int width = Math.max(BUTTON_WIDTH, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(button);
		return button;
	}

	private void fill(Table table) {
		EnumSet<FirstStep> done = kept();
		for (FirstStep step : FirstStep.values()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText((step.ordinal() + 1) + "  " + step.title());
			item.setChecked(done.contains(step));
		}
		EnumSet<FirstStep> open = EnumSet.complementOf(done);
		table.setSelection(open.isEmpty() ? 0 : open.iterator().next().ordinal());
	}

	/** The steps that were done when the view was open last. */
	private EnumSet<FirstStep> kept() {
		String[] names = memory.getArray(DONE);
		EnumSet<FirstStep> done = EnumSet.noneOf(FirstStep.class);
		if (names != null) {
			Arrays.stream(FirstStep.values())
					.filter(step -> Arrays.asList(names).contains(step.name()))
					.forEach(done::add);
		}
		return done;
	}

	private void keep() {
		Table table = steps;
		if (table != null) {
			memory.put(DONE,
					Arrays.stream(FirstStep.values())
							.filter(step -> table.getItem(step.ordinal()).getChecked())
							.map(FirstStep::name)
							.toArray(String[]::new));
		}
	}

	/** The selected step. */
	private FirstStep at() {
		Table table = steps;
		return FirstStep.values()[table == null ? 0 : Math.max(0, table.getSelectionIndex())];
	}

	private void tell() {
		Table table = steps;
		StyledText shown = text;
		Button further = next;
		if (table != null && shown != null && further != null) {
			boolean without = at() == FirstStep.OPEN && Sample.file().isEmpty();
			shown.setText(without ? Messages.Step_open_own : at().text());
			table.showSelection();
			further.setEnabled(at().ordinal() < FirstStep.values().length - 1);
		}
	}

	/** Takes the selected step; the keys stay here, at what comes next. */
	private void take() {
		Table table = steps;
		if (table == null) {
			return;
		}
		try {
			new FirstSteps(getSite().getPage(), new LogFiles(getSite().getWorkbenchWindow()), Sample.file()).take(at());
		} catch (PartInitException e) {
			ILog.get().error("The step " + at() + " cannot be taken", e);
			return;
		}
		if (!table.isDisposed()) {
			table.getItem(at().ordinal()).setChecked(true);
			keep();
			getSite().getPage().activate(this);
			Button further = next;
			if (further != null && further.isEnabled()) {
				further.setFocus();
			}
		}
	}

	private void goOn() {
		Table table = steps;
		if (table != null) {
			table.setSelection(at().ordinal() + 1);
			tell();
			table.setFocus(); // Enter takes it
		}
	}

	private void beginAnew() {
		Table table = steps;
		if (table != null) {
			Arrays.stream(table.getItems()).forEach(item -> item.setChecked(false));
			keep();
			table.setSelection(0);
			tell();
			table.setFocus();
		}
	}

	@Override
	public void setFocus() {
		Table table = steps;
		if (table != null) {
			table.setFocus();
		}
	}
}
