package io.github.probelight.editor.hover;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultTextDoubleClickStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

import io.github.probelight.language.ide.Hover;
import io.github.probelight.language.ide.LogLanguage;

/**
 * A double click takes the word that the hover explains: a whole address, port, reason or name of a task. In other text,
 * and before the grammar is loaded, it takes a word of the language.
 */
public final class WordSelection extends DefaultTextDoubleClickStrategy {
	private final LogHover hover;

	/** Makes one that asks this hover. */
	public WordSelection(LogHover hover) {
		this.hover = hover;
	}

	@Override
	protected @Nullable IRegion findExtendedDoubleClickSelection(@Nullable IDocument document, int offset) {
		Hover word = document != null && LogLanguage.isReady() ? hover.hover(offset) : null;
		return word == null || isWholeLine(document, word)
				? super.findExtendedDoubleClickSelection(document, offset)
				: new Region(word.offset(), word.length());
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
