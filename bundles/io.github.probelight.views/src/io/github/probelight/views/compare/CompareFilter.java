package io.github.probelight.views.compare;

import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

import io.github.probelight.summary.compare.Change;
import io.github.probelight.summary.compare.ChangeTerms;
import io.github.probelight.summary.query.QueryWords;
import io.github.probelight.ui.SpokenName;
import io.github.probelight.ui.narrow.QueryField;

/** Where a person says by a query which changes she wants to see. It is in force when the typing pauses. */
final class CompareFilter {
	/** How long a pause is, in ms. */
	private static final int PAUSE = 120;
	private static final int MARGIN = 3;

	private final Composite area;
	private final QueryField<Predicate<Change>> field;
	private final Label said;
	private final Runnable changed;
	private final Runnable left;
	private final Runnable paused = this::apply;
	private Predicate<Change> wanted = ChangeTerms.EVERYTHING;

	/**
	 * Makes the widgets.
	 *
	 * @param words
	 *            what may be typed
	 * @param changed
	 *            run when other changes are wanted
	 * @param left
	 *            run when a person is done with the field and wants to see the rows
	 */
	CompareFilter(Composite parent, Supplier<QueryWords> words, Runnable changed, Runnable left) {
		this.changed = changed;
		this.left = left;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(area);
		field = new QueryField<>(area, new ChangeTerms(), words);
		field.hint(CompareMessages.filterHint);
		field.control().setToolTipText(CompareMessages.filterTip);
		SpokenName.of(field.control(), CompareMessages.filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field.control());
		said = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).exclude(true).applyTo(said);
		said.setVisible(false);
		field.whenChanged(this::typed);
		field.whenConfirmed(this::enter);
		field.control().addListener(SWT.KeyDown, this::key);
		field.control().addListener(SWT.Traverse, event -> event.doit &= event.detail != SWT.TRAVERSE_ESCAPE);
	}

	Composite control() {
		return area;
	}

	/** The field. */
	QueryField<Predicate<Change>> field() {
		return field;
	}

	/** Which changes are wanted. */
	Predicate<Change> wanted() {
		return wanted;
	}

	/** What is wrong with what was typed; "" if nothing is. */
	String problem() {
		return said.getVisible() ? LegacyActionTools.removeMnemonics(said.getText()) : "";
	}

	/** Types for the person. */
	void type(String text) {
		field.control().setText(text);
		apply();
	}

	/** Puts the focus into the field. */
	void ask() {
		field.control().setFocus();
		field.control().selectAll();
	}

	private void typed() {
		field.control().getDisplay().timerExec(PAUSE, paused);
	}

	/** While a term is wrong the rows stay as they are. */
	private void apply() {
		if (area.isDisposed()) {
			return;
		}
		say(field.problem());
		Predicate<Change> now = field.query().orElse(wanted);
		if (now != wanted) {
			wanted = now;
			changed.run();
		}
	}

	private void say(String sentence) {
		said.setText(LegacyActionTools.escapeMnemonics(sentence));
		boolean shown = !sentence.isEmpty();
		said.setVisible(shown);
		((GridData) said.getLayoutData()).exclude = !shown;
		area.getParent().layout(true, true);
	}

	private void enter() {
		if (field.query().isEmpty()) {
			field.insist();
		}
		apply();
		if (field.query().isPresent()) {
			left.run();
		}
	}

	private void key(Event event) {
		if (!event.doit || field.isOffering()) {
			return; // the words that are offered take it
		}
		switch (event.keyCode) {
			case SWT.CR, SWT.KEYPAD_CR, SWT.ARROW_DOWN -> {
				event.doit = false;
				enter();
			}
			case SWT.ESC -> {
				event.doit = false;
				if (field.control().getCharCount() == 0) {
					left.run();
				} else {
					type("");
				}
			}
			default -> {
				// text
			}
		}
	}
}
