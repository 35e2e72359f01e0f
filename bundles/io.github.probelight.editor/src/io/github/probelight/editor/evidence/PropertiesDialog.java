package io.github.probelight.editor.evidence;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.github.probelight.editor.Messages;
import io.github.probelight.engine.text.ShownText;
import io.github.probelight.workspace.FileHashes;
import io.github.probelight.workspace.FileHashes.Hash;
import io.github.probelight.workspace.LogJob;
import io.github.probelight.workspace.OpenLog;

/** What is told of a log as a file, as texts that can be selected and copied; its hash when a person asks for it. */
public final class PropertiesDialog extends Dialog {
	private static final int WIDTH_IN_CHARS = 72;

	private final OpenLog log;
	private @Nullable Text hash;
	private @Nullable Button compute;
	private @Nullable Job job;

	/** Makes the dialog of a log; it does not block. */
	public PropertiesDialog(Shell parent, OpenLog log) {
		super(parent);
		this.log = log;
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(NLS.bind(Messages.Properties_title, ShownText.of(log.name())));
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		area.setLayout(new GridLayout(3, false));
		LogFacts.of(log)
				.forEach(fact -> GridDataFactory.swtDefaults()
						.span(2, 1)
						.hint(width(), SWT.DEFAULT)
						.align(SWT.FILL, SWT.CENTER)
						.grab(true, false)
						.applyTo(row(area, fact.name(), fact.value())));
		Text shown = row(area, Messages.Properties_hash, "");
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(shown);
		hash = shown;
		Button button = new Button(area, SWT.PUSH);
		button.setText(Messages.Properties_compute);
		button.addListener(SWT.Selection, event -> compute());
		compute = button;
		FileHashes.standard().known(log.path()).ifPresent(this::show);
		return area;
	}

	private int width() {
		return convertWidthInCharsToPixels(WIDTH_IN_CHARS);
	}

	private static Text row(Composite area, String name, String value) {
		Label label = new Label(area, SWT.NONE);
		label.setText(name);
		Text text = new Text(area, SWT.READ_ONLY | SWT.SINGLE);
		text.setText(ShownText.of(value));
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	private void compute() {
		Button button = compute;
		Text shown = hash;
		if (button == null || shown == null) {
			return;
		}
		button.setEnabled(false);
		shown.setText(NLS.bind(Messages.Evidence_hashing, log.name()));
		Display display = button.getDisplay();
		Job made = LogJob.of(NLS.bind(Messages.Evidence_hashing, log.name()), log, monitor -> {
			Optional<Hash> found = hash(monitor);
			if (!display.isDisposed()) {
				display.asyncExec(() -> found.ifPresentOrElse(this::show, this::failed));
			}
		});
		made.setPriority(Job.LONG);
		job = made;
		made.schedule();
	}

	private Optional<Hash> hash(IProgressMonitor monitor) {
		try {
			return Optional.of(FileHashes.standard().of(log.path(), monitor));
		} catch (IOException | CancellationException e) {
			return Optional.empty();
		}
	}

	private void show(Hash found) {
		say(found.sha256(), false);
	}

	private void failed() {
		say(NLS.bind(Messages.Evidence_failed, log.name()), true);
	}

	private void say(String text, boolean again) {
		Text shown = hash;
		Button button = compute;
		if (shown != null && button != null && !shown.isDisposed()) {
			shown.setText(text);
			button.setEnabled(again);
		}
	}

	/** The hash, once it is there. */
	public String shownHash() {
		Text shown = hash;
		return shown == null ? "" : shown.getText();
	}

	@Override
	public boolean close() {
		Job running = job;
		if (running != null) {
			running.cancel();
		}
		return super.close();
	}
}
