package io.github.probelight.ui;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.action.SubContributionManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartSite;

/**
 * A sentence in the status line on what was just done. It goes with the next thing that a person does, unless another one
 * has come in its place.
 */
public final class PassingMessage {
	private static final int[] ACTIVITIES = {SWT.KeyDown, SWT.MouseDown, SWT.MouseVerticalWheel};

	private final IStatusLineManager line;
	/** As it is read there: the line has rules of its own for what it is handed over. */
	private final String words;
	private final Display display;
	private final Listener next = this::happened;

	private PassingMessage(IStatusLineManager line, String sentence, Display display) {
		this.line = line;
		words = Objects.requireNonNullElse(shown(line), sentence);
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
			new PassingMessage(line, sentence, display).listen();
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
		String shown = shown(line);
		if (shown != null && !shown.isEmpty() && !shown.equals(words)) {
			return; // another one is to be read, under which this one may still lie
		}
		for (int activity : ACTIVITIES) {
			display.removeFilter(activity, next);
		}
		line.setMessage(null);
	}

	/** What a person reads in the line of a window now, which does not tell itself; null if nobody sees this one there. */
	private static @Nullable String shown(IStatusLineManager line) {
		IContributionManager manager = line;
		while (manager instanceof SubContributionManager part) {
			if (!part.isVisible()) {
				return null;
			}
			manager = part.getParent();
		}
		return manager instanceof StatusLineManager window && window.getControl() instanceof Composite area
				? Arrays.stream(area.getChildren())
						.filter(CLabel.class::isInstance)
						.map(label -> Objects.requireNonNullElse(((CLabel) label).getText(), ""))
						.findFirst()
						.orElse(null)
				: null;
	}
}
