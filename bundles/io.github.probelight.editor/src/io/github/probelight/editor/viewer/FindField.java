package io.github.probelight.editor.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

import io.github.probelight.workspace.HelpTopic;

/**
 * Tells when a person is in the field of Find, which the platform makes beside the text when it is asked for the first
 * time, and tells nobody of.
 */
final class FindField {
	private final StyledText text;
	private @Nullable Text typed;
	private final List<BiConsumer<Control, Boolean>> listeners = new ArrayList<>();

	/** Watches for that of a text. */
	FindField(StyledText text) {
		this.text = text;
		Listener entered = event -> tell(event, true);
		Listener left = event -> tell(event, false);
		text.getDisplay().addFilter(SWT.FocusIn, entered);
		text.getDisplay().addFilter(SWT.FocusOut, left);
		text.addListener(SWT.Dispose, event -> {
			event.display.removeFilter(SWT.FocusIn, entered);
			event.display.removeFilter(SWT.FocusOut, left);
		});
	}

	/** Has somebody hear of it, with what lies over the text and whether the person is in it now. */
	void whenEntered(BiConsumer<Control, Boolean> listener) {
		listeners.add(listener);
	}

	/** What a person types into, if there is such a field and the person was in it. */
	Optional<Text> typed() {
		Text last = typed;
		return last == null ? Optional.empty() : Optional.of(last);
	}

	private void tell(Event event, boolean entered) {
		if (event.widget instanceof Text field) {
			over(field).ifPresent(shown -> {
				shown.setData(HelpTopic.KEY, "find");
				typed = field;
				listeners.forEach(listener -> listener.accept(shown, entered));
			});
		}
	}

	/** What lies over the text and holds a field. */
	private Optional<Control> over(Text field) {
		Control control = field;
		while (control.getParent() != null && control.getParent() != text.getParent()) {
			control = control.getParent();
		}
		return control.getParent() == null ? Optional.empty() : Optional.of(control);
	}
}
