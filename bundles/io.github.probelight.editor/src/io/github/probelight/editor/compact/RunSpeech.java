package io.github.probelight.editor.compact;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.accessibility.AccessibleTextExtendedAdapter;
import org.eclipse.swt.custom.StyledText;

/** Has screen readers say of a collapsed run what its row shows, not the first of its lines. */
final class RunSpeech extends AccessibleTextExtendedAdapter {
	private final StyledText text;
	private final RunLines runs;

	RunSpeech(StyledText text, RunLines runs) {
		this.text = text;
		this.runs = runs;
		text.getAccessible().addAccessibleTextListener(this);
	}

	/** The widget has answered before, with the line and where it begins. */
	@Override
	public void getText(@Nullable AccessibleTextEvent event) {
		if (event != null && event.type == ACC.TEXT_BOUNDARY_LINE) {
			String label = runs.label(text.getLineAtOffset(Math.clamp(event.start, 0, text.getCharCount())));
			if (!label.isEmpty()) {
				event.result = label;
			}
		}
	}
}
