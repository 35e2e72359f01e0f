package io.github.probelight.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.editor.viewer.SelectedLines;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.TimeText;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.workspace.OpenLog;

/** How much is selected. Only the ends of a selection are looked at, however long it is. */
final class SelectionLength {
	private SelectionLength() {}

	/** {@code 1,204 lines, 3 min 12 s}; the characters of a selection within a line; "" for none. */
	static String of(LogDocument document, @Nullable LogViewer viewer) {
		if (viewer == null || viewer.getTextWidget() == null) {
			return "";
		}
		StyledText widget = viewer.getTextWidget();
		Point selection = SelectedLines.selection(widget);
		return selection.x == selection.y ? "" : of(document, SelectedLines.of(widget), selection.y - selection.x);
	}

	private static String of(LogDocument document, SelectedLines selected, int characters) {
		int first = selected.first();
		int last = selected.last();
		if (last == first && !selected.endsBefore()) {
			return NumberText.count(characters, "character");
		}
		OpenLog log = document.log();
		long firstRow = document.fileRowOfLine(first);
		long lastRow = document.fileRowOfLine(last);
		LineIndex index = log.index();
		long firstLine = index.lineOfRow(firstRow);
		long lastLine = index.lineOfRow(lastRow);
		boolean whole = lastRow - firstRow == last - first; // nothing is hidden in between
		String lines = NumberText.count(whole ? lastLine - firstLine + 1 : last - first + 1L, "line");
		String time = TimeText.duration(time(log, firstLine), time(log, lastLine));
		return last == first || time.isEmpty() ? lines : lines + ", " + time;
	}

	private static long time(OpenLog log, long line) {
		return EntryOfLine.of(log, line).map(EntryFacts::time).orElse(Report.NO_TIME);
	}
}
