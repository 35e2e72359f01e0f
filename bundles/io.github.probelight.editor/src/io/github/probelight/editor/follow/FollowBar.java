package io.github.probelight.editor.follow;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import io.github.probelight.editor.Messages;
import io.github.probelight.engine.input.FileState;
import io.github.probelight.summary.NumberText;
import io.github.probelight.ui.Palette;
import io.github.probelight.workspace.OpenLog;

/** A line below the text of a followed log that says whether the view stands at its end, with the ways on. */
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
		room = GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 1).exclude(true).create();
		link.setLayoutData(room);
		link.setVisible(false);
		link.addListener(SWT.Selection, event -> (END.equals(event.text) ? toEnd : stop).run());
	}

	/** Tells of a log and of the follower of its end; hidden where it is not followed. Returns whether that is news. */
	public boolean show(OpenLog log, EndFollower end) {
		if (link.isDisposed()) {
			return false;
		}
		toEnd = end::resume;
		stop = () -> log.follow(false);
		String text = log.isFollowed() ? text(log, end) : "";
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

	private static String text(OpenLog log, EndFollower end) {
		FileState state = log.fileState();
		String name = log.name().replace("&", "&&").replace('<', '‹').replace('>', '›');
		if (state != FileState.UNCHANGED && state != FileState.GROWN) {
			return NLS.bind(Messages.Follow_over, name);
		}
		if (end.isPaused()) {
			return NLS.bind(Messages.Follow_paused, NumberText.count(end.rowsSince(), "new line"));
		}
		return NLS.bind(Messages.Follow_on, name);
	}
}
