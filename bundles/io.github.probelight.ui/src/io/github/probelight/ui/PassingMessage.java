package io.github.probelight.ui;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartSite;

/** A sentence in the status line on what was just done. It goes with the next thing that a person does. */
public final class PassingMessage {
	private static final int[] ACTIVITIES = {SWT.KeyDown, SWT.MouseDown, SWT.MouseVerticalWheel};

	private final IStatusLineManager line;
	private final Display display;
	private final Listener next = this::happened;

	private PassingMessage(IStatusLineManager line, Display display) {
		this.line = line;
		this.display = display;
	}

	/** Says a sentence where a part says what it has done; to be called by the UI thread. */
	public static void say(IWorkbenchPartSite site, String sentence) {
		IStatusLineManager line = switch (site) {
			case IEditorSite editor -> editor.getActionBars().getStatusLineManager();
			case IViewSite view -> view.getActionBars().getStatusLineManager();
			default -> null;
		};
		if (line != null) {
			say(line, sentence);
		}
	}

	/** Says a sentence; to be called by the UI thread. */
	public static void say(IStatusLineManager line, String sentence) {
		line.setMessage(sentence);
		Display display = Display.getCurrent();
		if (display != null) {
			new PassingMessage(line, display).listen();
		}
	}

	/** From the next event on: the key that has led to the sentence may still be on its way. */
	private void listen() {
		display.asyncExec(() -> {
			for (int activity : ACTIVITIES) {
				display.addFilter(activity, next);
			}
		});
	}

	private void happened(Event event) {
		if (event.type == SWT.KeyDown && event.keyCode != 0 && (event.keyCode & ~SWT.MODIFIER_MASK) == 0) {
			return; // Ctrl alone does nothing yet
		}
		for (int activity : ACTIVITIES) {
			display.removeFilter(activity, next);
		}
		line.setMessage(null);
	}
}
