package io.github.probelight.editor.filter;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.FilterException;
import io.github.probelight.workspace.filter.FilterLead;
import io.github.probelight.workspace.filter.FilterSteps;
import io.github.probelight.workspace.filter.FilterText;
import io.github.probelight.workspace.filter.LineFilter;

/** The filter of an editor's log, as commands, views and the bar above the text change it. */
public final class EditorFilter implements FilterLead {
	/** What shows the filter. */
	interface Face {
		/** Asks for a condition. */
		void ask();

		/** Says that a line that somebody leads to is hidden. */
		void sayHidden(long line);

		/** There is no such line to tell of. */
		void sayNothing();

		/** The person goes back to the text. */
		void left();

		/** It has become another one. */
		void changed();
	}

	private static final String KEPT = "io.github.probelight.editor.filter";

	private final LogEditor editor;
	private final Pointing pointing;
	private @Nullable Face face;
	private final FilterHistory history = new FilterHistory();
	private @Nullable Chip led;

	/** Makes that of an editor. */
	public EditorFilter(LogEditor editor) {
		this.editor = editor;
		pointing = new Pointing(editor);
	}

	/** Where in the text a person points. */
	Pointing pointing() {
		return pointing;
	}

	/** Has somebody show it. */
	void face(Face shown) {
		face = shown;
	}

	/** The filter; none where there is no log. */
	public LineFilter filter() {
		OpenLog log = editor.log();
		return log == null ? LineFilter.NONE : log.filtered().filter();
	}

	/** Has another filter say what is shown. */
	public void set(LineFilter next) {
		LineFilter now = filter();
		if (editor.log() != null && !next.equals(now)) {
			history.changed(now);
		}
		show(next);
	}

	/** Undo and Redo of the editor, by the names that text editors have for them. */
	public Map<String, IAction> actions() {
		return Map.of(ITextEditorActionConstants.UNDO,
				new HistoryAction(editor, IWorkbenchCommandConstants.EDIT_UNDO, Messages.Filter_undo, this::undo,
						Messages.Filter_noPast),
				ITextEditorActionConstants.REDO,
				new HistoryAction(editor, IWorkbenchCommandConstants.EDIT_REDO, Messages.Filter_redo, this::redo,
						Messages.Filter_noFuture));
	}

	/** Takes the last change back, be it a condition that was removed; returns whether there was one. */
	public boolean undo() {
		return show(history.back(filter()));
	}

	/** Makes the change again that was taken back last; returns whether there was one. */
	public boolean redo() {
		return show(history.forward(filter()));
	}

	private boolean show(Optional<LineFilter> next) {
		next.ifPresent(this::show);
		return next.isPresent();
	}

	/** The log was opened anew, of which the same is to be shown: that is no change which could be taken back. */
	public void goOnWith(LineFilter same) {
		if (!same.isEmpty()) {
			show(same);
		}
	}

	private void show(LineFilter next) {
		OpenLog log = editor.log();
		if (log != null) {
			log.filtered().set(next);
			Face told = face;
			if (told != null) {
				told.changed(); // at once: news of the log take their time
			}
		}
	}

	@Override
	public void only(Chip chip) {
		LineFilter next = FilterSteps.lead(filter(), led, chip);
		led = chip;
		set(next);
	}

	/** Shows only what a person has pointed at in the text. */
	public void showOnly(Chip chip) {
		set(FilterSteps.only(filter(), chip));
	}

	/** Hides what a person has pointed at. */
	public void hide(Chip chip) {
		set(filter().add(chip.negated() ? chip : chip.negate()));
	}

	/** Takes over the conditions that a person has typed, in the place of one if she has changed that. */
	void take(List<Chip> typed, @Nullable Chip instead) {
		set(FilterSteps.take(filter(), typed, instead));
	}

	/** Keeps the conditions for another start of the workbench. */
	public void save(@Nullable IMemento memento) {
		String text = FilterText.of(filter());
		if (memento != null && !text.isEmpty()) { // coded: what people look for need not be a text of XML
			memento.putString(KEPT, Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
		}
	}

	/** Has the conditions that were kept say what is shown; none if they cannot be read. */
	public void restore(@Nullable IMemento memento) {
		String kept = memento == null ? null : memento.getString(KEPT);
		if (kept != null) {
			try {
				show(FilterText.read(new String(Base64.getDecoder().decode(kept), StandardCharsets.UTF_8)));
			} catch (FilterException | IllegalArgumentException e) {
				ILog.get().warn("The filter of an editor is not what was kept", e);
			}
		}
	}

	/** Switches all conditions off, or on again. */
	public void toggle() {
		LineFilter now = filter();
		if (!now.isEmpty()) {
			set(now.switched(!now.on()));
		}
	}

	/** Collapses long runs of like results, or shows all of them again. */
	public void toggleRuns() {
		set(FilterSteps.toggleRuns(filter()));
	}

	/** Takes back the last condition. */
	public void removeLast() {
		set(FilterSteps.withoutLast(filter()));
	}

	/** Has the person type a condition. */
	public void ask() {
		Face shown = face;
		if (shown != null) {
			shown.ask();
		}
	}

	/** Has the person go back to the text. */
	void leave() {
		Face shown = face;
		if (shown != null) {
			shown.left();
		}
		editor.setFocus();
	}

	/** Shows a line though the filter hides it. */
	void show(long line) {
		set(filter().switched(false));
		OpenLog log = editor.log();
		LogViewer viewer = editor.viewer();
		if (log != null && viewer != null) {
			viewer.show(log.filtered().shown());
		}
		editor.cursor().reveal(line);
		editor.setFocus();
	}

	/** Somebody has led to a line, 0-based, which is on the screen or not. */
	public void ledTo(long line, boolean shown) {
		Face told = face;
		if (told != null && shown) {
			told.sayNothing();
		} else if (told != null && hides(line)) {
			told.sayHidden(line);
		}
	}

	/** Whether it hides the line, as far as it has come. */
	private boolean hides(long line) {
		OpenLog log = editor.log();
		return log != null && line < log.index().extent().lines()
				&& log.index().rowOfLine(line) < log.filtered().progress().passed();
	}

	/** The editor. */
	LogEditor editor() {
		return editor;
	}
}
