package io.github.probelight.views.table;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;

import io.github.probelight.views.Messages;

/** What stands in the place of a table that has no rows: a sentence, and a way out where there is one. */
final class MessagePage {
	private static final int MARGIN = 12;
	private static final int BAR_WIDTH = 200;

	private final Composite area;
	private final Label sentence;
	private final ProgressBar bar;
	private final Link clear;

	MessagePage(Composite parent, Runnable whenCleared) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		sentence = new Label(area, SWT.WRAP | SWT.CENTER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(sentence);
		bar = new ProgressBar(area, SWT.SMOOTH);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).hint(BAR_WIDTH, SWT.DEFAULT).applyTo(bar);
		clear = new Link(area, SWT.NONE);
		clear.setText("<a>" + Messages.Table_clearFilter + "</a>");
		clear.addListener(SWT.Selection, event -> whenCleared.run());
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(clear);
	}

	Composite control() {
		return area;
	}

	String text() {
		return LegacyActionTools.removeMnemonics(sentence.getText());
	}

	/** Says a sentence, how far the reading has come (-1 for no reading), and offers to clear the filter. */
	void say(String text, int percent, boolean clearable) {
		sentence.setText(LegacyActionTools.escapeMnemonics(text));
		bar.setVisible(percent >= 0);
		bar.setSelection(Math.max(0, percent));
		GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) bar.getLayoutData())
				.exclude(percent < 0)
				.applyTo(bar);
		clear.setVisible(clearable);
		area.layout();
	}
}
