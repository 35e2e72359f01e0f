package io.github.probelight.language.ide.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.language.ide.Span;
import io.github.probelight.language.ide.Style;

/**
 * A coloured piece of a line, and where it stands in the model.
 *
 * @param span
 *            where it lies
 * @param owner
 *            the part of the entry that it belongs to; null for a continuation
 * @param feature
 *            the value of the owner that it is; null for fixed words, and where it is all of the owner
 */
public record ColouredWord(Span span, @Nullable EObject owner, @Nullable EStructuralFeature feature) {

	/** Whether the word has a character at this offset. */
	public boolean covers(int offset) {
		return offset >= span.offset() && offset < span.offset() + span.length();
	}

	Style style() {
		return span.style();
	}

	/** The word as it stands in the line. */
	String in(ReadLine line) {
		return line.text().substring(span.offset(), span.offset() + span.length());
	}
}
