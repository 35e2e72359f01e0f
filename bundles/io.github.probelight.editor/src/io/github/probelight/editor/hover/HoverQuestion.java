package io.github.probelight.editor.hover;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;

import io.github.probelight.editor.Messages;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.language.ide.Hover;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.summary.outline.LineWay;
import io.github.probelight.workspace.MemoryShortage;

/**
 * A word of a log that a person wants to know the meaning of. It is taken from the document on the UI thread and holds
 * all that the answer needs; any thread may answer it, and it is answered once.
 */
final class HoverQuestion {
	/** A word of a line that explains itself further back than this is not a word. */
	private static final int LONGEST_LINE = 4096;

	private final MemoryShortage shortage;
	private final String text;
	private final int start;
	private final int column;
	private final String task;
	private @Nullable Optional<Hover> answer;

	private HoverQuestion(MemoryShortage shortage, String text, int start, int column, String task) {
		this.shortage = shortage;
		this.text = text;
		this.start = start;
		this.column = column;
		this.task = task;
	}

	/** The question at a document offset; empty in a piece of a long line. */
	static Optional<HoverQuestion> at(LogDocument document, int offset) {
		try {
			int documentLine = document.getLineOfOffset(offset);
			long fileRow = document.fileRowOfLine(documentLine);
			if (!document.log().index().startsLine(fileRow)) {
				return Optional.empty();
			}
			int start = document.getLineOffset(documentLine);
			long line = document.log().index().lineOfRow(fileRow);
			String text = document.log().text().line(line, LONGEST_LINE);
			String task = LineWay.task(document.log().report(), text, line);
			return Optional.of(new HoverQuestion(document.log().shortage(), text, start, offset - start, task));
		} catch (BadLocationException e) {
			return Optional.empty(); // the document has changed under the mouse
		}
	}

	private Optional<Hover> ask() {
		try {
			Optional<Hover> hover = LogLanguage.get()
					.hover(text, column, task)
					.map(found -> new Hover(found.offset() + start, found.length(), found.title(), found.sections()));
			shortage.overFor(Messages.Hover);
			return hover;
		} catch (OutOfMemoryError e) { // the platform asks on a thread of its own, which would end with it
			shortage.beginsFor(Messages.Hover);
			return Optional.empty();
		}
	}

	/** The hover, its offset being the document's; empty where no word has a meaning. Waits for the grammar. */
	synchronized Optional<Hover> answer() {
		Optional<Hover> known = answer;
		if (known == null) {
			known = ask();
			answer = known;
		}
		return known;
	}
}
