package io.github.probelight.editor;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.viewer.FieldRoom;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.outline.LineWay;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.ShownZone;

/**
 * The field of the status line that says when the line of the caret was written, how much is selected, and what ran
 * then.
 */
final class LineStatus {
	private static final String ID = "io.github.probelight.editor.status";
	private static final String LONG_TEXT = "selection 14 lines, 3 s · 21:30:26 GMT (22:30:26 local) · SYN Stealth Scan, Process 1";
	/** Of the line, to read the site that it names. */
	private static final int LONGEST_HEAD = 2000;

	private final StatusLineContributionItem field;

	/** Creates the field. */
	LineStatus(Display display) {
		field = new StatusLineContributionItem(ID, FieldRoom.of(display, LONG_TEXT));
	}

	/** Puts the field behind those that are there. */
	void addTo(IStatusLineManager line) {
		line.add(field);
	}

	/** Tells of the line of an editor's caret; of no editor, or where a filter keeps no line, nothing. */
	void show(@Nullable LogEditor editor) {
		OpenLog log = editor == null ? null : editor.log();
		LogDocument document = editor == null ? null : editor.document();
		String text = editor == null || log == null || document == null || EditorCursor.isNowhere(document)
				? ""
				: text(log, editor.cursor().line(), SelectionLength.of(document, editor.viewer()));
		field.setText(text);
	}

	/** {@code a.log:17} of a line among those of several logs. */
	private static Optional<String> origin(OpenLog log, long line) {
		return log.origin(line).map(from -> "%s:%,d".formatted(from.name(), from.line() + 1));
	}

	/** {@code selection 14 lines, 3 s · 21:30:26 GMT (22:30:26 local) · SYN Stealth Scan, Process 1}. */
	private static String text(OpenLog log, long line, String selection) {
		long time = EntryOfLine.of(log, line).map(EntryFacts::time).orElse(EntryReader.NO_TIME);
		StringJoiner text = new StringJoiner(" · ");
		if (!selection.isEmpty()) {
			text.add(NLS.bind(Messages.Selection, selection));
		}
		origin(log, line).ifPresent(text::add);
		if (time != EntryReader.NO_TIME) {
			text.add(clock(time, ShownZone.get(), new Zone(ZoneId.systemDefault())));
		}
		List<String> way = LineWay.to(log.report(), log.text().line(line, LONGEST_HEAD), line)
				.stream()
				.skip(1)
				.map(LineWay.Step::label)
				.toList()
				.reversed();
		if (time != EntryReader.NO_TIME && !way.isEmpty()) {
			text.add(String.join(", ", way));
		}
		if (log.filtered().isContext(log.index().rowOfLine(line))) {
			text.add(Messages.Status_context);
		}
		return text.toString();
	}

	/** In GMT, as the log has it, and by the clocks that are shown, else by those of this computer. */
	private static String clock(long time, Zone shown, Zone local) {
		String gmt = Zone.GMT.clock(time) + " GMT";
		boolean other = !shown.equals(Zone.GMT) && !shown.clock(time).equals(local.clock(time));
		String here = (other ? shown : local).clock(time);
		return here.equals(Zone.GMT.clock(time))
				? gmt
				: gmt + " (" + here + ' ' + (other ? place(shown) : "local") + ')';
	}

	/** The place of a zone, without its continent, for which there is no room beside a selection. */
	private static String place(Zone zone) {
		return zone.name().substring(zone.name().lastIndexOf('/') + 1).replace('_', ' ');
	}
}
