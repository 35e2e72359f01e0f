package io.github.probelight.editor.follow;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import io.github.probelight.editor.viewer.FieldRoom;
import io.github.probelight.summary.figures.RunningTask;
import io.github.probelight.ui.LogNews;
import io.github.probelight.workspace.OpenLog;

/** The field of the status line that says how far the task of a scan is that runs. */
public final class ScanStatus {
	private static final String ID = "io.github.probelight.editor.scan";
	private static final String LINE = "org.eclipse.jface.action.StatusLine";
	private static final String LONG_TEXT = "SYN Stealth Scan 63 %, about 119 min left";

	private final StatusLineContributionItem field;
	private final Display display;
	private final LogNews news;
	private @Nullable IStatusLineManager line;

	/** Creates the field. */
	public ScanStatus(Display display) {
		this.display = display;
		field = new StatusLineContributionItem(ID, FieldRoom.of(display, LONG_TEXT));
		field.setVisible(false);
		news = new LogNews(display, this::update);
	}

	/** Puts the field behind those that are there. */
	public void addTo(IStatusLineManager manager) {
		line = manager;
		manager.add(field);
	}

	/** Tells of another log from now on, or of none. */
	public void follow(@Nullable OpenLog log) {
		news.follow(log);
		update();
	}

	private void update() {
		OpenLog log = news.log();
		String text = log == null ? "" : text(log);
		if (text.equals(field.getText())) {
			return;
		}
		field.setText(text);
		IStatusLineManager manager = line;
		if (field.isVisible() == text.isEmpty() && manager != null) {
			field.setVisible(!text.isEmpty());
			manager.update(true);
			Arrays.stream(display.getShells()).forEach(ScanStatus::makeRoom);
		}
	}

	/** The status line of a window is as wide as its fields were when it was laid out. */
	private static void makeRoom(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof CLabel && LINE.equals(child.getParent().getClass().getName())) {
				child.requestLayout();
				child.getParent().requestLayout();
				return;
			}
			if (child instanceof Composite inner) {
				makeRoom(inner);
			}
		}
	}

	/** What is said of a log; nothing where its scan does not run, or nobody writes to it any more. */
	static String text(OpenLog log) {
		return log.isBeingWritten() ? RunningTask.of(log.report()).map(RunningTask::text).orElse("") : "";
	}
}
