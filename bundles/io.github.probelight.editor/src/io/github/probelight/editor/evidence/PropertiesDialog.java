package io.github.probelight.editor.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
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
import io.github.probelight.ui.LogNews;
import io.github.probelight.ui.SpokenName;
import io.github.probelight.workspace.DistinctNames;
import io.github.probelight.workspace.FileHashes;
import io.github.probelight.workspace.FileHashes.Hash;
import io.github.probelight.workspace.HelpTopic;
import io.github.probelight.workspace.LogJob;
import io.github.probelight.workspace.OpenLog;

/**
 * What is told of a log as a file, as texts that can be selected and copied; its hash when a person asks for it, of
 * several logs that are read as one a line for each, as sha256sum has it.
 */
public final class PropertiesDialog extends TrayDialog {
	private static final int WIDTH_IN_CHARS = 72;
	/** Lines of a text that are to be seen at once. */
	private static final int MOST_LINES = 6;

	/** As wide as a hash. */
	private static final String UNKNOWN = "0".repeat(64);

	private final OpenLog log;
	private @Nullable Text hash;
	private @Nullable Button compute;
	private @Nullable Job job;
	private @Nullable LogNews news;

	/** Makes the dialog of a log; it does not block. */
	public PropertiesDialog(Shell parent, OpenLog log) {
		super(parent);
		setHelpAvailable(false); // F1 is enough
		this.log = log;
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setData(HelpTopic.KEY, "editor");
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
		FactRows facts = new FactRows(area, convertWidthInCharsToPixels(WIDTH_IN_CHARS), LogFacts.of(log));
		Text shown = hashRow(area, FileHashes.files(log));
		hash = shown;
		Button button = new Button(area, SWT.PUSH);
		button.setText(Messages.Properties_compute);
		button.addListener(SWT.Selection, event -> computeOrStop());
		compute = button;
		known().ifPresent(this::show);
		SpokenName.byLabels(area);
		LogNews following = new LogNews(area.getDisplay(), () -> update(facts));
		news = following;
		following.follow(log);
		area.addListener(SWT.Dispose, event -> following.follow(null));
		return area;
	}

	/** While a log is read, more of it is known; a hash goes when the file is no longer what it was. */
	private void update(FactRows facts) {
		Text shown = hash;
		LogNews following = news;
		if (shown == null || shown.isDisposed() || following == null || following.log() == null) {
			return;
		}
		facts.show(LogFacts.of(log));
		if (job == null && !shown.getText().isEmpty() && known().isEmpty()) {
			say("", true);
		}
	}

	private static Text hashRow(Composite area, List<Path> files) {
		boolean one = files.size() == 1;
		new Label(area, SWT.NONE).setText(Messages.Properties_hash);
		Text shown = new Text(area,
				SWT.READ_ONLY | (one ? SWT.SINGLE : SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL));
		GridDataFactory data = GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER);
		if (!one) {
			shown.setText(DistinctNames.of(files)
					.stream()
					.limit(MOST_LINES)
					.map(name -> UNKNOWN + "  " + ShownText.of(name))
					.collect(Collectors.joining("\n")));
			data.hint(shown.computeSize(SWT.DEFAULT, SWT.DEFAULT));
			shown.setText("");
		}
		data.applyTo(shown);
		return shown;
	}

	private Optional<String> known() {
		StringJoiner text = new StringJoiner("\n");
		for (Path file : FileHashes.files(log)) {
			Optional<Hash> hash = FileHashes.standard().known(file);
			if (hash.isEmpty()) {
				return Optional.empty();
			}
			text.add(line(file, hash.get()));
		}
		return Optional.of(text.toString());
	}

	private String line(Path file, Hash hash) {
		List<Path> files = FileHashes.files(log);
		return files.size() == 1
				? hash.sha256()
				: hash.sha256() + "  " + ShownText.of(DistinctNames.of(files).get(files.indexOf(file)));
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	private void computeOrStop() {
		Job running = job;
		if (running == null) {
			compute();
		} else {
			running.cancel();
			say("", true);
		}
	}

	private void compute() {
		Button button = compute;
		Text shown = hash;
		if (button == null || shown == null) {
			return;
		}
		button.setText(Messages.Properties_computeStop);
		shown.setText(NLS.bind(Messages.Properties_computing, 0));
		Display display = button.getDisplay();
		Job made = LogJob.of(NLS.bind(Messages.Evidence_hashing, log.name()), log, monitor -> {
			Optional<String> found = hashes(new HashProgress(monitor, FileHashes.files(log).size(),
					percent -> later(display, monitor, () -> progressed(percent))));
			later(display, monitor, () -> found.ifPresentOrElse(this::show, this::failed));
		});
		made.setPriority(Job.LONG);
		job = made;
		made.schedule();
	}

	/** Who has stopped it hears no more of it. */
	private static void later(Display display, IProgressMonitor monitor, Runnable run) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!monitor.isCanceled()) {
					run.run();
				}
			});
		}
	}

	private void progressed(int percent) {
		Text shown = hash;
		if (shown != null && !shown.isDisposed()) {
			shown.setText(NLS.bind(Messages.Properties_computing, percent));
		}
	}

	private Optional<String> hashes(IProgressMonitor monitor) {
		try {
			StringJoiner text = new StringJoiner("\n");
			for (Path file : FileHashes.files(log)) {
				text.add(line(file, FileHashes.standard().of(file, monitor)));
			}
			return Optional.of(text.toString());
		} catch (IOException | CancellationException e) {
			return Optional.empty();
		}
	}

	private void show(String found) {
		say(found, false);
	}

	private void failed() {
		say(NLS.bind(Messages.Evidence_failed, log.name()), true);
	}

	private void say(String text, boolean again) {
		job = null;
		Text shown = hash;
		Button button = compute;
		if (shown != null && button != null && !shown.isDisposed()) {
			shown.setText(text);
			button.setText(Messages.Properties_compute);
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
