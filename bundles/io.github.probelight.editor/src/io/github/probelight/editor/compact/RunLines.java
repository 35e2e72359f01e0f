package io.github.probelight.editor.compact;

import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;

import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.workspace.filter.CollapsedRuns.Run;
import io.github.probelight.workspace.filter.FilteredLog;

/**
 * Which lines of a viewer stand for a long run of like results, and how a person shows all of it: Enter, a double click,
 * or + on its row; Enter or - on the first row of one that is shown. To be used on the UI thread.
 */
public final class RunLines {
	private final ISourceViewer viewer;

	/** Listens to keys and mouse of a viewer. */
	public RunLines(ISourceViewer viewer) {
		this.viewer = viewer;
		StyledText widget = viewer.getTextWidget();
		new RunSpeech(widget, this);
		widget.addListener(SWT.KeyDown, this::pressed);
		widget.addListener(SWT.MouseDoubleClick, event -> {
			int line = widget.getLineIndex(event.y);
			if (event.button == 1 && isCollapsed(line)) {
				toggle(line);
			}
		});
	}

	/** The run that a document line stands for, or begins; empty for other lines. */
	public Optional<Run> at(int line) {
		LogDocument document = document();
		return document == null || line < 0 || line >= document.getNumberOfLines()
				? Optional.empty()
				: document.log().filtered().runs().at(document.fileRowOfLine(line));
	}

	/** Whether a document line stands for a run. */
	public boolean isCollapsed(int line) {
		return at(line).filter(run -> !run.expanded()).isPresent();
	}

	/** Whether a run is in sight. */
	public boolean isInSight() {
		StyledText widget = viewer.getTextWidget();
		int first = Math.max(0, viewer.getTopIndex());
		int last = first + widget.getClientArea().height / Math.max(1, widget.getLineHeight());
		return IntStream.rangeClosed(first, last).anyMatch(line -> at(line).isPresent());
	}

	/** What is shown in the place of a document line; "" for its own text. */
	public String label(int line) {
		LogDocument document = document();
		return document == null
				? ""
				: at(line).filter(run -> !run.expanded()).map(document.log().filtered()::text).orElse("");
	}

	/** Shows all of the run of a document line, or its first row alone; returns whether there is one. */
	public boolean toggle(int line) {
		Optional<Run> run = at(line);
		run.ifPresent(one -> expand(one, !one.expanded()));
		return run.isPresent();
	}

	/** Shows the first row of the run to which a document line belongs, in the place of all of it. */
	private boolean collapse(int line) {
		LogDocument document = document();
		if (document == null || line >= document.getNumberOfLines()) {
			return false;
		}
		Optional<Run> run = document.log().filtered().runOf(document.fileRowOfLine(line)).filter(Run::expanded);
		run.ifPresent(one -> expand(one, false));
		return run.isPresent();
	}

	private void expand(Run run, boolean all) {
		LogDocument document = document();
		if (document != null) {
			FilteredLog filtered = document.log().filtered();
			int first = document.lineOfFileRow(run.first());
			if (!all && first >= 0) { // what is hidden has no caret
				viewer.getTextWidget().setCaretOffset(viewer.getTextWidget().getOffsetAtLine(first));
			}
			filtered.expand(run, all);
		}
	}

	private void pressed(Event event) {
		StyledText widget = viewer.getTextWidget();
		int line = widget.getLineAtOffset(widget.getCaretOffset());
		if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
			return;
		}
		boolean done = switch (event.keyCode) {
			case SWT.CR, SWT.KEYPAD_CR -> toggle(line) || collapse(line);
			case SWT.KEYPAD_ADD, '+' -> isCollapsed(line) && toggle(line);
			case SWT.KEYPAD_SUBTRACT, '-' -> collapse(line);
			default -> false;
		};
		if (done) {
			event.doit = false;
		}
	}

	private @Nullable LogDocument document() {
		return viewer.getDocument() instanceof LogDocument document ? document : null;
	}
}
