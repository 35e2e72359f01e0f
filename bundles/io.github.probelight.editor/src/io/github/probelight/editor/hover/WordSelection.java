package io.github.probelight.editor.hover;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultTextDoubleClickStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

import io.github.probelight.language.ide.Hover;
import io.github.probelight.language.ide.LogLanguage;

/**
 * A double click takes the word that the hover explains: a whole address, reason or name of a task; of an address with
 * a port the one or the other. In other text,
 * and before the grammar is loaded, it takes a word of the language.
 */
public final class WordSelection extends DefaultTextDoubleClickStrategy {
	/** {@code 10.0.0.1:22/TCP} */
	private static final Pattern TARGET = Pattern.compile("(.+):(\\d+)/(\\w+)");

	private final LogHover hover;

	/** Makes one that asks this hover. */
	public WordSelection(LogHover hover) {
		this.hover = hover;
	}

	@Override
	protected @Nullable IRegion findExtendedDoubleClickSelection(@Nullable IDocument document, int offset) {
		Hover word = document != null && LogLanguage.isReady() ? hover.hover(offset) : null;
		return document == null || word == null || isWholeLine(document, word)
				? super.findExtendedDoubleClickSelection(document, offset)
				: part(document, new Region(word.offset(), word.length()), offset);
	}

	/** Of a host with a port, which the hover explains as one, the person wants the one or the other. */
	private static IRegion part(IDocument document, IRegion word, int offset) {
		try {
			Matcher target = TARGET.matcher(document.get(word.getOffset(), word.getLength()));
			if (target.matches()) {
				for (int group = 1; group <= target.groupCount(); group++) {
					if (offset - word.getOffset() <= target.end(group)) {
						return new Region(word.getOffset() + target.start(group),
								target.end(group) - target.start(group));
					}
				}
			}
			return word;
		} catch (BadLocationException e) {
			return word; // the document has changed under the mouse
		}
	}

	/** A continuation is explained as a whole, but has words. */
	private static boolean isWholeLine(@Nullable IDocument document, Hover word) {
		try {
			return document != null && document.getLineInformationOfOffset(word.offset()).getLength() == word.length();
		} catch (BadLocationException e) {
			return true; // the document has changed under the mouse
		}
	}
}
