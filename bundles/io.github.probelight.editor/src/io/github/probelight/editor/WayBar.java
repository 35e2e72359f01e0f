package io.github.probelight.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.summary.outline.LineWay;
import io.github.probelight.ui.Palette;
import io.github.probelight.ui.SpokenLinks;
import io.github.probelight.workspace.OpenLog;

/**
 * A line above the text that says what the line on top of it was logged in: phase, process and task, each a link to its
 * begin. Not there in a log without phases.
 */
final class WayBar {
	/** Of the line on top, to read the site that it names. */
	private static final int LONGEST_HEAD = 2000;
	/** Where the text begins, beside the line numbers. */
	private static final int INDENT = 8;
	private static final String NEXT = " › ";

	private final Link link;
	private final GridData room;
	private List<LineWay.Step> shown = List.of();

	/** Creates it empty; {@code reveal} is to go to a 0-based line. */
	WayBar(Composite parent, LongConsumer reveal) {
		link = new Link(parent, SWT.NO_FOCUS);
		SpokenLinks.of(link);
		room = GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 1).exclude(true).create();
		link.setLayoutData(room);
		link.setVisible(false);
		link.addListener(SWT.Selection, event -> reveal.accept(Long.parseLong(event.text)));
	}

	/** Tells of the line that is on top now. */
	void update(LogViewer viewer) {
		if (link.isDisposed() || !(viewer.getDocument() instanceof LogDocument document)) {
			return;
		}
		OpenLog log = document.log();
		show(!log.report().phases().isEmpty());
		if (link.getVisible()) {
			int top = Math.max(0, viewer.getTopIndex());
			List<LineWay.Step> way = document.isBehindShown(top)
					? List.of()
					: way(log, log.index().lineOfRow(document.fileRowOfLine(top)));
			if (!way.equals(shown)) {
				shown = way;
				link.setForeground(Palette.colour(Palette.id("time")));
				link.setText(text(way));
			}
		}
	}

	private static List<LineWay.Step> way(OpenLog log, long line) {
		String head = log.text().line(line, LONGEST_HEAD);
		List<LineWay.Step> way = LineWay.to(log.report(), head, line);
		return way.isEmpty() ? LineWay.outside(log.report(), head, line).stream().toList() : way;
	}

	private void show(boolean visible) {
		if (visible == room.exclude) {
			room.exclude = !visible;
			link.setVisible(visible);
			link.getParent().layout(true, true);
		}
	}

	private static String text(List<LineWay.Step> way) {
		List<String> parts = new ArrayList<>();
		for (LineWay.Step step : way) {
			parts.add("<a href=\"" + step.line() + "\">" + escaped(step.label()) + "</a>");
		}
		String detail = way.isEmpty() ? "" : way.getLast().detail();
		return parts.stream().collect(Collectors.joining(NEXT)) + (detail.isEmpty() ? "" : " · " + detail);
	}

	/** A link knows no way to show its own signs; names of tasks hold none unless somebody means harm. */
	private static String escaped(String label) {
		return label.replace("&", "&&").replace('<', '‹').replace('>', '›');
	}
}
