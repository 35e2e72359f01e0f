package io.github.probelight.editor.filter;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.filter.FilterProgress;

/**
 * Says in the place of the text that the filter keeps no line, and what a person may do: a blank page looks like an empty
 * log. To be used on the UI thread.
 */
public final class NothingKept {
	private static final int MARGIN = 24;

	private final StyledText widget;
	private final EditorFilter filter;
	/** "" while there are lines to be seen, or some may still come. */
	private String said = "";

	/** Paints on the text of the filter's editor. */
	public NothingKept(StyledText widget, EditorFilter filter) {
		this.widget = widget;
		this.filter = filter;
		widget.addPaintListener(event -> paint(event.gc));
		widget.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(@Nullable AccessibleEvent event) {
				if (event != null && event.childID == ACC.CHILDID_SELF && !said.isEmpty()) {
					event.result = said;
				}
			}
		});
	}

	/** Looks at what the filter keeps now. */
	public void update() {
		String now = keepsNothing() ? Messages.Filter_nothing : "";
		if (!now.equals(said) && !widget.isDisposed()) {
			said = now;
			widget.redraw();
		}
	}

	private boolean keepsNothing() {
		OpenLog log = filter.editor().log();
		if (log == null || filter.filter().isEmpty() || filter.filter().showsAll()) {
			return false;
		}
		FilterProgress progress = log.filtered().progress();
		return progress.isOver() && progress.shownLines() == 0 && progress.lines() > 0;
	}

	private void paint(GC gc) {
		Rectangle area = widget.getClientArea();
		if (said.isEmpty() || area.width <= 2 * MARGIN) {
			return;
		}
		TextLayout layout = new TextLayout(gc.getDevice());
		try {
			layout.setFont(widget.getFont());
			layout.setAlignment(SWT.CENTER);
			layout.setWidth(area.width - 2 * MARGIN);
			layout.setText(said);
			gc.setForeground(widget.getForeground());
			layout.draw(gc, MARGIN,
					Math.max(2 * widget.getLineHeight(), (area.height - layout.getBounds().height) / 3));
		} finally {
			layout.dispose();
		}
	}
}
