package io.github.probelight.views.table;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import io.github.probelight.ui.KeptFocus;
import io.github.probelight.ui.SpokenName;
import io.github.probelight.views.Messages;

/** Where a person types a filter. It is in force when the typing pauses. */
final class FilterField {
	/** How long a pause is, in ms. */
	private static final int PAUSE = 120;

	private final Text field;
	private final Consumer<Filter> changed;
	private final Runnable left;
	private final Runnable paused = this::apply;
	private Filter filter = Filter.NONE;

	/**
	 * Makes the widget.
	 *
	 * @param example
	 *            of words to filter by
	 * @param changed
	 *            told each filter that comes in force
	 * @param left
	 *            called when a person is done with the field and wants to see the rows
	 */
	FilterField(Composite parent, String example, Consumer<Filter> changed, Runnable left) {
		this.changed = changed;
		this.left = left;
		field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
		field.setMessage(NLS.bind(Messages.Table_filterHint, example));
		field.setToolTipText(Messages.Table_filterTip);
		field.setTextLimit(Filter.LONGEST);
		SpokenName.of(field, field::getMessage);
		KeptFocus.of(field);
		field.addListener(SWT.Modify, event -> field.getDisplay().timerExec(PAUSE, paused));
		field.addListener(SWT.KeyDown, this::key);
		field.addListener(SWT.DefaultSelection, event -> leave());
	}

	Text control() {
		return field;
	}

	/** The filter in force. */
	Filter filter() {
		return filter;
	}

	/** Whether another filter will be in force when the typing pauses. */
	boolean isTyping() {
		return !filter.equals(Filter.of(field.getText()));
	}

	String text() {
		return field.getText();
	}

	/** Types for the person. */
	void type(String text) {
		field.setText(text);
		apply();
	}

	private void apply() {
		if (field.isDisposed() || !isTyping()) {
			return;
		}
		filter = Filter.of(field.getText());
		changed.accept(filter);
	}

	private void leave() {
		apply();
		left.run();
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN) {
			event.doit = false;
			leave();
		} else if (event.keyCode == SWT.ESC) {
			event.doit = false;
			if (field.getText().isEmpty()) {
				leave();
			} else {
				type("");
			}
		}
	}
}
