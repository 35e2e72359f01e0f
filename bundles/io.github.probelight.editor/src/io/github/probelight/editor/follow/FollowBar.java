package io.github.probelight.editor.follow;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import io.github.probelight.editor.Messages;
import io.github.probelight.editor.viewer.LogLineNumbers;
import io.github.probelight.engine.input.FileState;
import io.github.probelight.summary.NumberText;
import io.github.probelight.ui.Palette;
import io.github.probelight.ui.SpokenLinks;
import io.github.probelight.workspace.OpenLog;

/**
 * A line below the text: of a followed log whether the view stands at its end, with the ways on; of several logs that
 * are shown as one, which is which.
 */
public final class FollowBar {
	private static final int INDENT = 8;
	private static final String END = "end";

	private final Link link;
	private final GridData room;
	private Runnable toEnd = () -> {};
	private Runnable stop = () -> {};

	/** Creates it hidden, in a parent that has a grid of one column. */
	public FollowBar(Composite parent) {
		link = new Link(parent, SWT.NONE);
		SpokenLinks.of(link);
		room = GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 1).exclude(true).create();
		link.setLayoutData(room);
		link.setVisible(false);
		link.addListener(SWT.Selection, event -> (END.equals(event.text) ? toEnd : stop).run());
	}

	/** Tells of a log and of the follower of its end; hidden where there is nothing to say. Returns whether that is news. */
	public boolean show(OpenLog log, EndFollower end) {
		if (link.isDisposed()) {
			return false;
		}
		toEnd = end::resume;
		stop = () -> log.follow(false);
		String text = log.isFollowed() ? text(log, end) : names(log);
		if (!text.equals(link.getText())) {
			link.setForeground(Palette.colour(Palette.id("time")));
			link.setText(text);
		}
		if (text.isEmpty() == room.exclude) {
			return false;
		}
		room.exclude = text.isEmpty();
		link.setVisible(!room.exclude);
		link.getParent().layout(true, true);
		return true;
	}

	/** What the letters beside the lines of several logs stand for; nothing of one log. */
	private static String names(OpenLog log) {
		List<String> names = log.names();
		return names.size() < 2
				? ""
				: IntStream.range(0, names.size())
						.mapToObj(i -> LogLineNumbers.letter(i) + "  " + escaped(names.get(i)))
						.collect(Collectors.joining("    "));
	}

	private static String escaped(String name) {
		return name.replace("&", "&&").replace('<', '‹').replace('>', '›');
	}

	private static String text(OpenLog log, EndFollower end) {
		FileState state = log.fileState();
		String name = escaped(log.name());
		if (state != FileState.UNCHANGED && state != FileState.GROWN) {
			return NLS.bind(Messages.Follow_over, name);
		}
		if (end.isPaused()) {
			return NLS.bind(Messages.Follow_paused, NumberText.count(end.rowsSince(), "new line"));
		}
		return NLS.bind(Messages.Follow_on, name);
	}
}
