package io.github.probelight.editor.filter;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What a person can do with a chip, by its menu or by a key. */
enum ChipStep {
	/** Switch it off or on. */
	SWITCH(Messages.Chip_switch, "Space") {
		@Override
		boolean isAskedBy(Event event) {
			return event.character == ' ';
		}
	},
	/** Hide what it shows, or the other way round. */
	NEGATE(Messages.Chip_negate, "-") {
		@Override
		boolean isAskedBy(Event event) {
			return event.character == '-' || event.character == '!';
		}
	},
	/** Take its text into the field. */
	EDIT(Messages.Chip_edit, "Enter") {
		@Override
		boolean isAskedBy(Event event) {
			return event.character == SWT.CR;
		}
	},
	/** Call it otherwise. */
	RENAME(Messages.Chip_rename, "F2") {
		@Override
		boolean isAskedBy(Event event) {
			return event.keyCode == SWT.F2;
		}
	},
	/** Remove it. */
	REMOVE(Messages.Chip_remove, "Delete") {
		@Override
		boolean isAskedBy(Event event) {
			return event.keyCode == SWT.DEL || event.keyCode == SWT.BS;
		}
	};

	private final String label;
	private final String key;

	ChipStep(String label, String key) {
		this.label = label;
		this.key = key;
	}

	/** Whether a key asks for it. */
	abstract boolean isAskedBy(Event event);

	/** The entry of a menu for it. */
	String entry() {
		return label + '\t' + key;
	}

	/** What a key asks for; null for nothing. */
	static @Nullable ChipStep of(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0) {
			for (ChipStep step : values()) {
				if (step.isAskedBy(event)) {
					return step;
				}
			}
		}
		return null;
	}
}
