package io.github.probelight.editor.navigate;

import java.io.IOException;
import java.util.Map;
import java.util.OptionalLong;
import java.util.WeakHashMap;
import java.util.function.LongPredicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.IEditorStatusLine;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.Messages;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.summary.FindingMark;
import io.github.probelight.summary.NumberText;
import io.github.probelight.workspace.LogJob;
import io.github.probelight.workspace.LogStep;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;

/** Looks for where a step leads, and goes there unless the person has gone elsewhere meanwhile. */
final class StepJob extends LogJob {
	/** What takes longer than this is told, in milliseconds. */
	private static final int PATIENCE = 300;
	/** Of each editor, the step that is on its way. To be used on the UI thread. */
	private static final Map<LogEditor, StepJob> RUNNING = new WeakHashMap<>();

	private final LogEditor editor;
	private final OpenLog log;
	private final LogStep step;
	private final long from;
	private final LongPredicate kept;
	private final Display display = Display.getCurrent();

	private StepJob(LogEditor editor, LogDocument document, LogStep step) {
		super(NLS.bind(Messages.Step_searching, what(step)));
		this.editor = editor;
		this.step = step;
		log = document.log();
		from = editor.cursor().line();
		kept = document.searched()::has;
		setPriority(INTERACTIVE);
	}

	/** Takes a step in an editor. A key that repeats waits for the step that is on its way, another step ends it. */
	static void begin(LogEditor editor, LogStep step) {
		LogDocument document = editor.document();
		StepJob before = RUNNING.get(editor);
		if (document == null || before != null && before.step.equals(step)) {
			return;
		}
		if (before != null) {
			before.cancel();
		}
		if (step.goal() == LogStep.Goal.HOST && step.host().isEmpty()) {
			say(editor, true, Messages.Step_noHost);
			return;
		}
		StepJob job = new StepJob(editor, document, step);
		RUNNING.put(editor, job);
		job.schedule();
		job.display.timerExec(PATIENCE, () -> {
			if (job.isCurrent()) {
				say(editor, false, job.getName());
			}
		});
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == log;
	}

	@Override
	protected IStatus work(IProgressMonitor monitor) {
		try {
			OptionalLong line = step.from(log, from, kept, monitor::isCanceled);
			log.shortage().overFor(getName());
			String found = line.isEmpty() ? "" : FindingMark.listed(step.proved(log, line.getAsLong()));
			later(() -> arrive(line, found));
			return Status.OK_STATUS;
		} catch (IOException e) { // the file is gone, which the editor says
			return Status.CANCEL_STATUS;
		} finally {
			later(() -> RUNNING.remove(editor, this));
		}
	}

	@Override
	protected void outOfMemory() {
		log.shortage().beginsFor(getName());
	}

	private void later(Runnable run) {
		if (!display.isDisposed()) {
			display.asyncExec(run);
		}
	}

	private boolean isCurrent() {
		return RUNNING.get(editor) == this && editor.log() == log && editor.viewer() != null;
	}

	/** {@code found}: what there is, where a line may prove several findings; else "". */
	private void arrive(OptionalLong line, String found) {
		boolean stays = isCurrent() && editor.cursor().line() == from;
		RUNNING.remove(editor, this);
		if (!stays) {
			return;
		}
		if (line.isPresent()) {
			editor.cursor().reveal(line.getAsLong());
			say(editor, false, found);
			return;
		}
		String words = NLS.bind(step.forward() ? Messages.Step_noneBehind : Messages.Step_noneBefore, what(step),
				NumberText.of(from + 1));
		boolean reading = log.state() == OpenLogState.READING;
		say(editor, true, reading ? words + Messages.Step_reading : words);
	}

	private static String what(LogStep step) {
		return switch (step.goal()) {
			case FINDING -> Messages.Step_finding;
			case PROBLEM -> Messages.Step_problem;
			case TASK -> Messages.Step_task;
			case HOST -> NLS.bind(Messages.Step_host, step.host());
		};
	}

	private static void say(LogEditor editor, boolean problem, String text) {
		IEditorStatusLine status = editor.getAdapter(IEditorStatusLine.class);
		if (status != null) {
			status.setMessage(problem, text, null);
		}
	}
}
