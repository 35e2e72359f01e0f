package io.github.probelight.views.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;

import io.github.probelight.ui.SpokenLinks;

/** What stands in the place of rows or figures where there are none: a sentence, and a way out where there is one. */
public final class MessagePage {
	private static final int MARGIN = 12;
	private static final int BAR_WIDTH = 200;

	private final Composite area;
	private final Label sentence;
	private final ProgressBar bar;
	private final Link steps;
	private List<NextStep> offered = List.of();

	/**
	 * Makes the widgets.
	 *
	 * @param whenChosen
	 *            told what a person wants to do
	 */
	public MessagePage(Composite parent, Consumer<NextStep> whenChosen) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		sentence = new Label(area, SWT.WRAP | SWT.CENTER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(sentence);
		bar = new ProgressBar(area, SWT.SMOOTH);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).hint(BAR_WIDTH, SWT.DEFAULT).applyTo(bar);
		steps = new Link(area, SWT.NONE);
		SpokenLinks.of(steps);
		steps.addListener(SWT.Selection, event -> whenChosen.accept(offered.get(Integer.parseInt(event.text))));
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(steps);
	}

	/** The widget that holds all. */
	public Composite control() {
		return area;
	}

	String text() {
		return LegacyActionTools.removeMnemonics(sentence.getText());
	}

	/** What a person is offered to do. */
	public List<NextStep> offered() {
		return offered;
	}

	/** Says a sentence, how far the reading has come (-1 for no reading), and what a person may do. */
	public void say(String text, int percent, List<NextStep> next) {
		sentence.setText(LegacyActionTools.escapeMnemonics(text));
		bar.setVisible(percent >= 0);
		bar.setSelection(Math.max(0, percent));
		GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) bar.getLayoutData())
				.exclude(percent < 0)
				.applyTo(bar);
		if (!next.equals(offered)) {
			offered = next;
			steps.setText(IntStream.range(0, next.size())
					.mapToObj(i -> "<a href=\"" + i + "\">" + next.get(i).label() + "</a>")
					.collect(Collectors.joining("   ")));
		}
		steps.setVisible(!next.isEmpty());
		area.layout();
	}
}
