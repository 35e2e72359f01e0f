package io.github.probelight.language.ide.internal;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import io.github.probelight.language.scanLog.Bracket;
import io.github.probelight.language.scanLog.Entry;
import io.github.probelight.language.scanLog.Target;

/**
 * A line as the grammar has it.
 *
 * @param text
 *            what was looked at of it
 * @param entries
 *            what it says; none for a continuation
 */
public record ReadLine(String text, List<Entry> entries) {

	/** Copies the list. */
	public ReadLine {
		entries = List.copyOf(entries);
	}

	/** The entry that a word belongs to; null for a continuation. */
	@Nullable
	Entry entry(ColouredWord word) {
		return word.owner() == null ? null : EcoreUtil2.getContainerOfType(word.owner(), Entry.class);
	}

	/** The target that the message of an entry is about, the last bracket before it; null if that names no host. */
	@Nullable
	static Target target(Entry entry) {
		if (entry.getBrackets().isEmpty()) {
			return null;
		}
		Bracket last = entry.getBrackets().getLast();
		return last instanceof Target target ? target : null;
	}

	/** Where the continuation ends at the start of the line; the blanks that end a line are no part of it. */
	int continuationEnd() {
		int end = entries.isEmpty() ? text.length() : NodeModelUtils.getNode(entries.getFirst()).getOffset();
		return text.substring(0, end).stripTrailing().length();
	}
}
