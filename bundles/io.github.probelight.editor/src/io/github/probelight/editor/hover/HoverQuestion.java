package io.github.probelight.editor.hover;

import java.time.ZoneId;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;

import io.github.probelight.editor.Messages;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.language.ide.Hover;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.outline.LineWay;
import io.github.probelight.workspace.HostOfLog;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.ShownZone;

/**
 * A word of a log that a person wants to know the meaning of. It is taken from the document on the UI thread and holds
 * all that the answer needs; any thread may answer it, and it is answered once.
 */
final class HoverQuestion {
	/** A word of a line that explains itself further back than this is not a word. */
	private static final int LONGEST_LINE = 4096;

	private final OpenLog log;
	private final String text;
	private final int start;
	private final int column;
	private final String task;
	private @Nullable Optional<HoverPages> answer;

	private HoverQuestion(OpenLog log, String text, int start, int column, String task) {
		this.log = log;
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
			return Optional.of(new HoverQuestion(document.log(), text, start, offset - start, task));
		} catch (BadLocationException e) {
			return Optional.empty(); // the document has changed under the mouse
		}
	}

	private Optional<HoverPages> ask() {
		try {
			LogLanguage.tellTimesIn(HoverQuestion::zone);
			Optional<HoverPages> pages = LogLanguage.get().hover(text, column, task).map(this::pages);
			log.shortage().overFor(Messages.Hover);
			return pages;
		} catch (OutOfMemoryError e) { // the platform asks on a thread of its own, which would end with it
			log.shortage().beginsFor(Messages.Hover);
			return Optional.empty();
		}
	}

	/** That of one's choice; where that is GMT, in which a log is written, that of this computer. */
	private static ZoneId zone() {
		return ShownZone.get().equals(Zone.GMT) ? ZoneId.systemDefault() : ShownZone.get().id();
	}

	private HoverPages pages(Hover found) {
		Optional<EntryFacts> entry = EntryScanner.read(text);
		Hover inDocument = new Hover(found.offset() + start, found.length(), found.title(), found.sections());
		Optional<HostOfLog> host = entry
				.filter(facts -> !facts.host().isEmpty() && text.startsWith(facts.host(), found.offset()))
				.flatMap(facts -> HostOfLog.find(log, facts.site(), facts.host()));
		String word = text.substring(found.offset(), found.offset() + found.length());
		return new HoverPages(inDocument, word, task, entry, host);
	}

	/** What there is to say; empty where no word has a meaning. Waits for the grammar. */
	synchronized Optional<HoverPages> answer() {
		Optional<HoverPages> known = answer;
		if (known == null) {
			known = ask();
			answer = known;
		}
		return known;
	}
}
