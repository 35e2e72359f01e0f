package io.github.probelight.editor;

import java.time.ZoneId;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;

import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.outline.LineWay;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.workspace.OpenLog;

/** The field of the status line that says when the line of the caret was written, and what ran then. */
final class LineStatus {
	private static final String ID = "io.github.probelight.editor.status";
	/** In characters: two times, the name of a task, and its process. */
	private static final int ROOM = 64;
	/** Of the line, to read the site that it names. */
	private static final int LONGEST_HEAD = 2000;

	private final StatusLineContributionItem field = new StatusLineContributionItem(ID, ROOM);

	/** Puts the field first. */
	void addTo(IStatusLineManager line) {
		line.add(field);
	}

	/** Tells of the line of an editor's caret; of no editor, nothing. */
	void show(@Nullable LogEditor editor) {
		OpenLog log = editor == null ? null : editor.log();
		field.setText(editor == null || log == null ? "" : text(log, editor.cursor().line()));
	}

	/** {@code 21:30:26 GMT (22:30:26 local) · SYN Stealth Scan, Process 1}. */
	static String text(OpenLog log, long line) {
		long time = EntryOfLine.of(log, line).map(EntryFacts::time).orElse(EntryReader.NO_TIME);
		if (time == EntryReader.NO_TIME) {
			return "";
		}
		String gmt = Zone.GMT.clock(time) + " GMT";
		String here = new Zone(ZoneId.systemDefault()).clock(time);
		String clock = here.equals(Zone.GMT.clock(time)) ? gmt : gmt + " (" + here + " local)";
		List<String> way = LineWay.to(log.report(), log.text().line(line, LONGEST_HEAD), line)
				.stream()
				.skip(1)
				.map(LineWay.Step::label)
				.toList()
				.reversed();
		return way.isEmpty() ? clock : clock + " · " + String.join(", ", way);
	}
}
