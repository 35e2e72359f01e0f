package io.github.probelight.editor;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.workspace.LogJob;
import io.github.probelight.workspace.OpenLog;

/**
 * F2: keeps the hover that is shown; where none is, shows the one of the word at the caret, once the grammar is loaded.
 * The platform's own action shows a hover that is on its way as plain text.
 */
final class ShowHoverAction extends Action {
	private final LogEditor editor;

	ShowHoverAction(LogEditor editor, String name) {
		super(name);
		this.editor = editor;
		setActionDefinitionId(ITextEditorActionDefinitionIds.SHOW_INFORMATION);
	}

	@Override
	public void run() {
		OpenLog log = editor.log();
		if (log == null || LogLanguage.isReady()) {
			show();
			return;
		}
		Display display = Display.getCurrent();
		Job job = LogJob.of(Messages.Hover_loading, log, monitor -> {
			LogLanguage.get();
			if (!display.isDisposed()) {
				display.asyncExec(this::show);
			}
		});
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private void show() {
		LogViewer viewer = editor.viewer();
		if (viewer != null && viewer.getTextWidget() != null && !viewer.moveFocusToWidgetToken()) {
			viewer.doOperation(ISourceViewer.INFORMATION);
		}
	}
}
