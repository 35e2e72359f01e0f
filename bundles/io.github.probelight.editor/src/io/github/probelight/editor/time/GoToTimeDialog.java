package io.github.probelight.editor.time;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.github.probelight.editor.Messages;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.query.ZoneNames;
import io.github.probelight.ui.SpokenName;
import io.github.probelight.workspace.HelpTopic;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.ShownZone;
import io.github.probelight.workspace.TimePlace;

/**
 * Asks for a time, and tells while it is written which line that is. A time that the log does not have leads to its
 * nearest end, for who says so a second time.
 */
public final class GoToTimeDialog extends TrayDialog {
	/** In characters: a date, a time of day, and a zone behind them. */
	private static final int WIDTH = 58;

	private final OpenLog log;
	private final long line;
	private final List<String> zones;
	private @Nullable Text time;
	private @Nullable Combo zone;
	private @Nullable Label answer;
	private TimeAnswer found = new TimeAnswer(null, "");
	private boolean warned;

	/**
	 * Creates the dialog.
	 *
	 * @param line
	 *            0-based, from which steps are counted
	 */
	public GoToTimeDialog(@Nullable Shell shell, OpenLog log, long line) {
		super(shell);
		setHelpAvailable(false); // F1 is enough
		this.log = log;
		this.line = line;
		zones = Stream.of(ShownZone.GMT, ShownZone.LOCAL, ShownZone.name()).distinct().toList();
	}

	/** The line to go to, 0-based; -1 if there is none. */
	public long line() {
		TimePlace place = found.place();
		return place == null ? -1 : place.line();
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setData(HelpTopic.KEY, "moving");
			shell.setText(Messages.GoToTime);
		}
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
		new Label(fields, SWT.NONE).setText(Messages.GoToTime_time);
		Text text = new Text(fields, SWT.BORDER | SWT.SINGLE);
		GridDataFactory.fillDefaults()
				.grab(true, false)
				.hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT)
				.applyTo(text);
		new Label(fields, SWT.NONE).setText(Messages.GoToTime_zone);
		Combo choice = new Combo(fields, SWT.DROP_DOWN | SWT.READ_ONLY);
		zones.forEach(name -> choice.add(label(name)));
		choice.select(zones.indexOf(ShownZone.name()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
		Label words = new Label(fields, SWT.WRAP);
		GridDataFactory.fillDefaults()
				.span(2, 1)
				.grab(true, true)
				.hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(3))
				.applyTo(words);
		time = text;
		zone = choice;
		answer = words;
		text.addListener(SWT.Modify, event -> look());
		choice.addListener(SWT.Selection, event -> look());
		applyDialogFont(area);
		SpokenName.byLabels(area);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.GoToTime_go, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		look();
	}

	/** Writes a time into the field, as a person would. */
	public void setTime(String text) {
		Objects.requireNonNull(time).setText(text);
	}

	/** What is said of the time. */
	public String answer() {
		return Objects.requireNonNull(answer).getText();
	}

	private void look() {
		Combo choice = Objects.requireNonNull(zone);
		Zone clocks = ZoneNames.find(zones.get(Math.max(0, choice.getSelectionIndex()))).orElse(Zone.GMT);
		found = TimeAnswer.of(log, line, clocks, Objects.requireNonNull(time).getText());
		warned = false;
		Objects.requireNonNull(answer).setText(found.words());
		name(Messages.GoToTime_go);
		getButton(IDialogConstants.OK_ID).setEnabled(found.leads());
	}

	/** What is outside the log is told first. */
	@Override
	protected void okPressed() {
		if (!found.leads()) {
			return;
		}
		if (found.isOutside() && !warned) {
			warned = true;
			Objects.requireNonNull(answer)
					.setText(found.words() + ' ' + Messages.GoToTime_confirm.formatted(line() + 1));
			name(Messages.GoToTime_goToEnd);
			return;
		}
		super.okPressed();
	}

	/** The button gets the room that its words need. */
	private void name(String label) {
		Button button = getButton(IDialogConstants.OK_ID);
		if (!label.equals(button.getText())) {
			button.setText(label);
			setButtonLayoutData(button);
			button.requestLayout();
		}
	}

	private static String label(String name) {
		return name.equals(ShownZone.LOCAL) ? NLS.bind(Messages.Zone_local, ZoneId.systemDefault()) : name;
	}
}
