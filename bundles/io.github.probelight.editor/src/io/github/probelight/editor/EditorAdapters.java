package io.github.probelight.editor;

import java.util.Optional;

import io.github.probelight.workspace.HostOfLog;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.filter.FilterLead;

/** What the editor of a log is to views, which do not know editors. */
final class EditorAdapters {
	private EditorAdapters() {}

	/** Gives it; empty where an editor shows no log, and for what it is not. */
	static Optional<Object> of(LogEditor editor, Class<?> adapter) {
		OpenLog log = editor.log();
		return log == null ? Optional.empty() : of(editor, log, adapter);
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
		return adapter == HostOfLog.class
				? HostOfLog.at(log, editor.cursor().line()).map(host -> host)
				: Optional.empty();
	}
}
