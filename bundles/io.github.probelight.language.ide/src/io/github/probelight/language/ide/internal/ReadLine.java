package io.github.probelight.language.ide.internal;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.language.scanLog.Bracket;
import io.github.probelight.language.scanLog.Entry;
import io.github.probelight.language.scanLog.Target;

/**
 * A line as the grammar has it.
 *
 * @param text
 *            what was looked at of it
 * @param entry
 *            what it says; null for a continuation
 */
public record ReadLine(String text, @Nullable Entry entry) {

	/** The target that the message is about, the last bracket before it; null if that names no host. */
	@Nullable
	Target target() {
		Entry read = entry;
		if (read == null || read.getBrackets().isEmpty()) {
			return null;
		}
		Bracket last = read.getBrackets().getLast();
		return last instanceof Target target ? target : null;
	}

	/** Where the blanks begin that end the line. */
	int end() {
		return text.stripTrailing().length();
	}
}
