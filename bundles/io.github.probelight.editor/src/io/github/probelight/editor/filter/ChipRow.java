package io.github.probelight.editor.filter;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Timeline;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.query.Query;
import io.github.probelight.ui.SpokenName;
import io.github.probelight.ui.narrow.QueryField;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.FilterSteps;
import io.github.probelight.workspace.filter.LineFilter;
import io.github.probelight.workspace.filter.RunsShown;

/**
 * The chips of a filter and the field for another one. Tab comes to the chips once, arrows go from one to the other and
 * into the field.
 */
final class ChipRow {
	private final EditorFilter filter;
	private final BarKeys keys;
	private final Composite area;
	private final QueryField<Query> field;
	private final List<ChipButton> chips = new ArrayList<>();
	private List<Chip> shown = List.of();
	private RunsShown runs = RunsShown.FULL;
	/** Of the log, in GMT, as conditions say times: a chip leaves out what all times have in common. */
	private String days = "";
	private @Nullable Chip edited;
	/** Whether nothing was typed before the key that is handled now, which may have deleted it. */
	private boolean emptyBefore = true;
	private FilterSpeech speech = new FilterSpeech();

	ChipRow(Composite parent, EditorFilter filter, BarKeys keys) {
		this.filter = filter;
		this.keys = keys;
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new ChipLayout());
		field = QueryField.ofEntries(area, this::report);
		StyledText text = field.control();
		field.hint(Messages.Filter_hint);
		SpokenName.of(text, Messages.Filter_field);
		field.whenConfirmed(this::enter);
		keys.leaveTo(text);
		text.addListener(SWT.KeyDown, this::typed);
		text.addVerifyKeyListener(event -> emptyBefore = text.getCharCount() == 0);
		text.addListener(SWT.Traverse, event -> event.doit &= event.detail != SWT.TRAVERSE_ESCAPE);
	}

	private Report report() {
		OpenLog log = filter.editor().log();
		return log == null ? Report.EMPTY : log.report();
	}

	/** Has field and chips speak. */
	void speakBy(FilterSpeech how) {
		speech = how;
		how.in(field.control());
	}

	/** The widget. */
	Composite control() {
		return area;
	}

	/** The field. */
	QueryField<Query> field() {
		return field;
	}

	/** The chips that are shown now. */
	List<ChipButton> chips() {
		return List.copyOf(chips);
	}

	/** Shows the conditions of a filter; returns whether they are others than before, or the log is of other days. */
	boolean show(LineFilter of) {
		Timeline times = report().timeline();
		String now = Zone.GMT.day(times.first()) + ' ' + Zone.GMT.day(times.last());
		if (of.chips().equals(shown) && of.runs() == runs && (shown.isEmpty() || now.equals(days))) {
			return false;
		}
		days = now;
		shown = of.chips();
		runs = of.runs();
		int focus = focus();
		chips.forEach(chip -> chip.control().dispose());
		chips.clear();
		for (Chip chip : shown) {
			add(new ChipButton(area, chip, times, step -> act(chip, step)));
		}
		if (runs != RunsShown.FULL) {
			add(new ChipButton(area, runs == RunsShown.COLLAPSED, this::actOnRuns));
		}
		area.setTabList(chips.isEmpty()
				? new Control[]{field.control()}
				: new Control[]{chips.getFirst().control(), field.control()});
		if (focus >= 0) {
			focus(Math.min(focus, chips.size() - 1));
		}
		return true;
	}

	private void add(ChipButton button) {
		button.control().moveAbove(field.control());
		button.control().addListener(SWT.Traverse, ChipRow::traversed);
		button.control().addListener(SWT.KeyDown, event -> arrow(event, button));
		keys.leaveTo(button.control());
		speech.in(button.control());
		chips.add(button);
	}

	private void actOnRuns(ChipStep step) {
		LineFilter now = filter.filter();
		filter.set(step == ChipStep.REMOVE
				? now.withRuns(RunsShown.FULL)
				: now.withRuns(now.runs() == RunsShown.COLLAPSED ? RunsShown.SWITCHED_OFF : RunsShown.COLLAPSED));
	}

	/** The number of the chip that has the focus; -1 if none has it. */
	private int focus() {
		for (int i = 0; i < chips.size(); i++) {
			if (chips.get(i).control().isFocusControl()) {
				return i;
			}
		}
		return -1;
	}

	private void focus(int chip) {
		if (chip >= 0 && chip < chips.size()) {
			area.setTabList(new Control[]{chips.get(chip).control(), field.control()});
			chips.get(chip).control().setFocus();
		} else {
			field.control().setFocus();
		}
	}

	/** Puts the focus into the field. */
	void ask() {
		field.control().setFocus();
		field.control().selectAll();
	}

	private void act(Chip chip, ChipStep step) {
		LineFilter now = filter.filter();
		switch (step) {
			case SWITCH -> filter.set(now.toggle(chip));
			case NEGATE -> filter.set(now.negate(chip));
			case REMOVE -> filter.set(now.remove(chip));
			case EDIT -> {
				edited = chip;
				field.control().setText(FilterSteps.text(chip));
				ask();
			}
			case RENAME -> ChipName.ask(area.getShell(), chip).ifPresent(name -> filter.set(now.rename(chip, name)));
		}
	}

	private static void traversed(Event event) {
		event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
	}

	private void arrow(Event event, ChipButton button) {
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> focus(Math.max(0, chips.indexOf(button) - 1));
			case SWT.ARROW_RIGHT -> focus(chips.indexOf(button) + 1);
			case SWT.HOME -> focus(0);
			case SWT.END -> focus(chips.size());
			case SWT.ESC -> filter.leave();
			default -> {
				if (ChipStep.of(event) == null && event.character > ' '
						&& (event.stateMask & (SWT.CTRL | SWT.ALT)) == 0) {
					type(event.character);
				}
			}
		}
	}

	/** Who types on a chip means the field: nothing that is typed is lost. */
	private void type(char character) {
		field.control().setFocus();
		field.control().append(String.valueOf(character));
		field.control().setCaretOffset(field.control().getCharCount());
	}

	private void typed(Event event) {
		StyledText text = field.control();
		if (!event.doit) {
			return; // the words that are offered take it
		}
		switch (event.keyCode) {
			case SWT.CR, SWT.KEYPAD_CR -> enter();
			case SWT.ESC -> escape();
			case SWT.ARROW_LEFT -> {
				if (text.getCaretOffset() == 0 && !chips.isEmpty()) {
					focus(chips.size() - 1);
				}
			}
			case SWT.BS -> {
				if (emptyBefore) {
					backspace(event.stateMask & SWT.MODIFIER_MASK);
				}
			}
			default -> {
				// text
			}
		}
	}

	/** In the empty field: to the last chip, and with the key that takes conditions back in the text, it goes. */
	private void backspace(int modifiers) {
		if (modifiers == 0 && !chips.isEmpty()) {
			focus(chips.size() - 1);
		} else if (modifiers == SWT.MOD1) {
			filter.removeLast();
		}
	}

	private void enter() {
		field.query().ifPresentOrElse(this::enter, field::insist); // what is wrong is underlined, and said
	}

	private void enter(Query query) {
		Chip instead = edited;
		edited = null; // also where nothing is typed: what comes next is another condition
		if (query.equals(Query.EVERYTHING)) {
			filter.leave();
			return;
		}
		field.control().setText("");
		filter.take(FilterSteps.typed(query), instead);
	}

	/** First what was typed goes, then the person. */
	private void escape() {
		edited = null;
		if (field.control().getCharCount() > 0) {
			field.control().setText("");
		} else {
			filter.leave();
		}
	}
}
