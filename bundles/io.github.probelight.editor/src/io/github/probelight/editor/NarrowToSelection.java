package io.github.probelight.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.handlers.HandlerUtil;

import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.editor.viewer.SelectedLines;
import io.github.probelight.workspace.LineTimes;
import io.github.probelight.workspace.OpenLog;

/** Has the views show the numbers of the time in which the selected lines were written, else that of the caret. */
public final class NarrowToSelection extends AbstractHandler {
	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof LogEditor editor) {
			LogDocument document = editor.document();
			LogViewer viewer = editor.viewer();
			if (document != null && viewer != null) {
				narrow(document, viewer.getTextWidget());
			}
		}
		return null;
	}

	private static void narrow(LogDocument document, StyledText widget) {
		SelectedLines selected = SelectedLines.of(widget);
		OpenLog log = document.log();
		LineTimes.of(log, fileLine(document, selected.first()), fileLine(document, selected.last()))
				.ifPresent(times -> log.narrow(log.narrowing().within(times)));
	}

	private static long fileLine(LogDocument document, int line) {
		return document.log().index().lineOfRow(document.fileRowOfLine(line));
	}
}
