package io.github.probelight.views.table;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import io.github.probelight.ui.SpokenName;
import io.github.probelight.ui.TextCut;

/** One line of text: where there is no room for all of it, it ends in … and its tooltip says the whole. */
public final class FittedLine {
	private final Label label;
	private String text = "";

	/** Makes the widget. */
	public FittedLine(Composite parent) {
		label = new Label(parent, SWT.NONE);
		label.addListener(SWT.Resize, event -> fit());
		SpokenName.of(label, this::text);
	}

	/** The widget. */
	public Label control() {
		return label;
	}

	/** All of the text, seen or not. */
	public String text() {
		return text;
	}

	/** Says another text. */
	public void say(String line) {
		if (!line.equals(text)) {
			text = line;
			fit();
		}
	}

	private void fit() {
		int room = label.getSize().x;
		String shown = room <= 0 ? text : fitting(room);
		label.setToolTipText(shown.equals(text) ? null : LegacyActionTools.escapeMnemonics(text));
		String escaped = LegacyActionTools.escapeMnemonics(shown);
		if (!escaped.equals(label.getText())) {
			label.setText(escaped);
		}
	}

	/** The longest begin that there is room for. */
	private String fitting(int room) {
		GC gc = new GC(label);
		try {
			return TextCut.LETTER.fit(text, room, some -> gc.textExtent(some).x);
		} finally {
			gc.dispose();
		}
	}
}
