package io.github.probelight.editor.evidence;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.IEditorStatusLine;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.Messages;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.editor.viewer.SelectedLines;
import io.github.probelight.summary.NumberText;

/** Copies the selected lines as evidence; with {@code markdown} behind the class, as Markdown. A job makes the hash. */
public final class CopyEvidenceHandler extends AbstractHandler implements IExecutableExtension {
	/** More lines are a file, and no note. */
	static final int MOST_LINES = 2000;

	private boolean markdown;

	@Override
	public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String property,
			@Nullable Object data) {
		markdown = "markdown".equals(data);
	}

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof LogEditor editor) {
			LogDocument document = editor.document();
			LogViewer viewer = editor.viewer();
			if (document != null && viewer != null) {
				copy(editor, document, viewer.getTextWidget());
			}
		}
		return null;
	}

	private void copy(LogEditor editor, LogDocument document, StyledText widget) {
		List<Long> lines = lines(document, widget);
		if (lines.size() > MOST_LINES) {
			say(editor, true, NLS.bind(Messages.Evidence_tooMany, NumberText.of(MOST_LINES)));
			return;
		}
		EvidenceJob job = new EvidenceJob(document.log(), lines, markdown, said -> say(editor, false, said));
		if (!job.isKnown()) {
			say(editor, false, job.getName());
		}
		job.schedule();
	}

	/** The selected lines of the file. */
	private static List<Long> lines(LogDocument document, StyledText widget) {
		SelectedLines selected = SelectedLines.of(widget);
		List<Long> lines = new ArrayList<>();
		for (int line = selected.first(); line <= selected.last() && lines.size() <= MOST_LINES; line++) {
			long fileLine = document.log().index().lineOfRow(document.fileRowOfLine(line));
			if (lines.isEmpty() || lines.getLast() != fileLine) {
				lines.add(fileLine);
			}
		}
		return lines;
	}

	private static void say(LogEditor editor, boolean problem, String text) {
		IEditorStatusLine status = editor.getAdapter(IEditorStatusLine.class);
		if (status != null) {
			status.setMessage(problem, text, null);
		}
	}
}
