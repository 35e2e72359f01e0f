package io.github.probelight.editor;

import java.util.Optional;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionProvider;

import io.github.probelight.workspace.HostOfLog;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.filter.FilterLead;
import io.github.probelight.workspace.search.SearchSeed;

/** What the editor of a log is to views, which do not know editors. */
final class EditorAdapters {
	private static final int LONGEST_WORDS = 1000;

	private EditorAdapters() {}

	/** Gives it; empty where an editor shows no log, and for what it is not. */
	static Optional<Object> of(LogEditor editor, Class<?> adapter) {
		OpenLog log = editor.log();
		return log == null ? Optional.empty() : of(editor, log, adapter);
	}

	/** The selected text; "" for none, or more than a person searches for. */
	private static String selected(LogEditor editor) {
		ISelectionProvider selections = editor.getSelectionProvider();
		ISelection selection = selections == null ? null : selections.getSelection();
		if (selection instanceof ITextSelection words && words.getLength() <= LONGEST_WORDS) {
			String text = words.getText();
			return text == null ? "" : text;
		}
		return "";
	}

	private static Optional<Object> of(LogEditor editor, OpenLog log, Class<?> adapter) {
		if (adapter == OpenLog.class) {
			return Optional.of(log);
		}
		if (adapter == LogCursor.class) {
			return Optional.of(editor.cursor());
		}
		if (adapter == FilterLead.class) {
			return Optional.of(editor.filter());
		}
		if (adapter == SearchSeed.class) {
			return Optional.of(SearchSeed.of(selected(editor), log.filtered().filter()));
		}
		return adapter == HostOfLog.class
				? HostOfLog.at(log, editor.cursor().line()).map(host -> host)
				: Optional.empty();
	}
}
