package io.github.probelight.editor;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.language.ide.LogLanguage;

/** F2: keeps the hover that is shown; where none is, shows the one of the word at the caret, once the grammar is loaded. */
final class ShowHoverAction extends Action {
	private final LogEditor editor;
	private final IAction atCaret;

	ShowHoverAction(LogEditor editor, IAction atCaret) {
		super(atCaret.getText());
		this.editor = editor;
		this.atCaret = atCaret;
		setActionDefinitionId(ITextEditorActionDefinitionIds.SHOW_INFORMATION);
	}

	@Override
	public void run() {
		if (LogLanguage.isReady()) {
			show();
			return;
		}
		Display display = Display.getCurrent();
		Job job = Job.createSystem(Messages.Hover_loading, (ICoreRunnable) monitor -> {
			LogLanguage.get();
			if (!display.isDisposed()) {
				display.asyncExec(this::show);
			}
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private void show() {
		LogViewer viewer = editor.viewer();
		if (viewer != null && viewer.getTextWidget() != null && !viewer.moveFocusToWidgetToken()) {
			atCaret.run();
		}
	}
}
