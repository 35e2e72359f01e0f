package io.github.probelight.editor.viewer;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.viewer.FindJob.Request;
import io.github.probelight.workspace.search.SearchRange.Found;

/** A match in a row that is hidden in a run: the run expands, and the match is there once its rows are shown. */
final class HiddenMatch {
	/** What was looked for and found. */
	record Answer(Request request, Found found) {}

	private @Nullable Answer awaited;

	/** Has the run of a match expand, if there is one; returns whether it is to be waited for. */
	boolean expands(Request request, Found found) {
		long row = found.match().row();
		boolean hidden = !request.rows().shown().shows(row) && request.log().filtered().expandAround(row);
		awaited = hidden ? new Answer(request, found) : null;
		return hidden;
	}

	/** Another match is looked for, or none. */
	void forget() {
		awaited = null;
	}

	/** The match that was waited for, once, if its row is shown by now. */
	Optional<Answer> shown(LogDocument document) {
		Answer answer = awaited;
		if (answer == null || !document.rows().shows(answer.found.match().row())) {
			return Optional.empty();
		}
		awaited = null;
		return Optional.of(answer);
	}
}
