package io.github.probelight.editor.colour;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.ISourceViewer;

import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.language.ide.LineHead;
import io.github.probelight.language.ide.LineLook;
import io.github.probelight.language.ide.LogLanguage;

/** What the grammar says of the lines of a viewer, each read once while it is in sight. To be used on the UI thread. */
public final class LineLooks {
	/** A screen of lines and some scrolling: the same line is drawn many times. */
	private static final int REMEMBERED = 512;
	/** A line further than this from the begin of its entry belongs to none. */
	private static final int MOST_CONTINUATIONS = 64;
	/** What is longer has no entry of its own to tell of. */
	private static final int LONGEST_LINE = LogLanguage.LONGEST_LINE;

	private final ISourceViewer viewer;
	private @Nullable LogLanguage language;
	private Runnable started = () -> {};
	private final Map<String, LineLook> known = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.@Nullable Entry<String, LineLook> eldest) {
			return size() > REMEMBERED;
		}
	};

	/** Creates looks that know nothing until {@link #start} gives them the grammar. */
	public LineLooks(ISourceViewer viewer) {
		this.viewer = viewer;
	}

	/**
	 * Gives them the grammar, which takes a second to load; lines are to be drawn again after it.
	 *
	 * @param looks
	 *            looks of some lines by their text, those that are drawn first if possible
	 */
	public void start(LogLanguage loaded, Map<String, LineLook> looks) {
		language = loaded;
		known.putAll(looks);
		started.run();
	}

	/** Has somebody hear of it when there are looks. */
	public void whenStarted(Runnable listener) {
		started = listener;
	}

	/** The look of a document line; null before the grammar is there, and for a piece of a long line, which has no head. */
	public @Nullable LineLook of(int line) {
		try {
			IRegion region = viewer.getDocument().getLineInformation(line);
			int length = Math.min(region.getLength(), LONGEST_LINE);
			return of(region.getOffset(), viewer.getDocument().get(region.getOffset(), length));
		} catch (BadLocationException e) {
			return null; // the document has changed since somebody asked
		}
	}

	/** The look of the document line at an offset, whose text is known. */
	@Nullable
	LineLook of(int offset, String text) {
		LogLanguage grammar = language;
		return grammar == null || text.isEmpty() || !startsLine(offset)
				? null
				: known.computeIfAbsent(text, grammar::look);
	}

	/** The head of the entry that is shown before a document line; null if there is none near. */
	public @Nullable LineHead headBefore(int line) {
		int before = lineBefore(line);
		LineLook look = before < 0 ? null : of(before);
		return look == null ? null : look.head();
	}

	/** The document line at which the entry shown before a document line begins; -1 if there is none near. */
	public int lineBefore(int line) {
		for (int before = line - 1; before >= 0 && before >= line - MOST_CONTINUATIONS; before--) {
			LineLook look = of(before);
			if (look != null && look.head() != null) {
				return before;
			}
		}
		return -1;
	}

	private boolean startsLine(int offset) {
		try {
			return !(viewer.getDocument() instanceof LogDocument document)
					|| document.log().index().startsLine(document.fileRowOfLine(document.getLineOfOffset(offset)));
		} catch (BadLocationException e) {
			return false; // the document has changed since the widget asked
		}
	}
}
