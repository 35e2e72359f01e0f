package io.github.probelight.views.compare;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.compare.ChangeKind;
import io.github.probelight.summary.compare.ChangeText;
import io.github.probelight.summary.compare.Comparison;
import io.github.probelight.summary.compare.ScannedScope;

/** What changed in a sentence, and a button for each kind of change, which shows only that kind. */
final class CompareHead {
	private static final int MARGIN = 6;

	private final Composite area;
	private final Label sentence;
	private final Label notes;
	private final Composite bar;
	private final Map<ChangeKind, Button> buttons = new EnumMap<>(ChangeKind.class);
	private final Runnable changed;

	/** Makes the widgets; {@code changed} is run when other kinds are wanted. */
	CompareHead(Composite parent, Runnable changed) {
		this.changed = changed;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(area);
		sentence = label();
		notes = label();
		bar = new Composite(area, SWT.NONE);
		RowLayout row = new RowLayout(SWT.HORIZONTAL);
		row.marginLeft = 0;
		row.marginTop = 0;
		row.marginBottom = 0;
		bar.setLayout(row);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(bar);
	}

	private Label label() {
		Label label = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
		return label;
	}

	Composite control() {
		return area;
	}

	/** What is said above the buttons. */
	String said() {
		return sentence.getText();
	}

	/** The buttons, by kind. */
	Map<ChangeKind, Button> buttons() {
		return buttons;
	}

	/** Says something, as while the logs are read. */
	void say(String text) {
		if (!sentence.getText().equals(text)) {
			sentence.setText(text.replace("&", "&&"));
			sentence.requestLayout();
		}
	}

	/** Shows what a comparison has. */
	void show(Comparison comparison) {
		say(ChangeText.sentence(comparison) + '.');
		notes.setText(String.join(" ", ChangeText.notes(comparison)).replace("&", "&&"));
		((GridData) notes.getLayoutData()).exclude = notes.getText().isEmpty();
		Set<ChangeKind> wanted = wanted();
		buttons.values().forEach(Button::dispose);
		buttons.clear();
		for (ChangeKind kind : ChangeKind.values()) {
			long count = comparison.count(kind);
			if (count > 0) {
				Button button = new Button(bar, SWT.TOGGLE);
				button.setText(kind.sign() + ' ' + kind.title().replace("&", "&&") + ": " + NumberText.of(count));
				button.setToolTipText(kind.isChange() ? kind.meaning() : kind.meaning() + ".\n" + ScannedScope.RULE);
				button.setSelection(wanted.contains(kind));
				button.addListener(SWT.Selection, event -> changed.run());
				buttons.put(kind, button);
			}
		}
		bar.requestLayout();
	}

	/** The kinds that are to be shown; none for all. */
	Set<ChangeKind> wanted() {
		Set<ChangeKind> wanted = EnumSet.noneOf(ChangeKind.class);
		buttons.forEach((kind, button) -> {
			if (button.getSelection()) {
				wanted.add(kind);
			}
		});
		return wanted;
	}
}
