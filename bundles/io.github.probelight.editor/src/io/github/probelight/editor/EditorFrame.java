package io.github.probelight.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

import io.github.probelight.editor.filter.FilterBar;
import io.github.probelight.editor.follow.FollowBar;
import io.github.probelight.editor.follow.FollowHandler;

/**
 * What stands around the text of an editor, from top to bottom.
 *
 * @param notice
 *            what a person should know before trusting the log
 * @param filter
 *            which lines are shown
 * @param way
 *            what the line on top was logged in
 * @param text
 *            the place of the text
 * @param follow
 *            whether the view stands at the end of a followed log
 * @param strip
 *            the timeline below it
 */
record EditorFrame(LogNoticeBar notice, FilterBar filter, WayBar way, Composite text, FollowBar follow,
		TimelineStrip strip) {

	/** Makes the widgets in an area. */
	static EditorFrame in(@Nullable Composite area, LogEditor editor) {
		Composite parent = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		LogNoticeBar notice = new LogNoticeBar(parent, new ReloadAction(editor), () -> FollowHandler.follow(editor),
				editor::setFocus);
		FilterBar filter = new FilterBar(parent, editor.filter());
		WayBar way = new WayBar(parent, editor.cursor()::reveal);
		Composite text = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		text.setLayout(new FillLayout());
		EscapeToText.from(parent, text, editor::setFocus);
		return new EditorFrame(notice, filter, way, text, new FollowBar(parent), new TimelineStrip(parent, editor));
	}
}
