/**
 * One way to say which entries somebody wants: parsed from text, printed so that it parses back, asked of an entry.
 * Terms stand behind one another and all have to hold; {@code or} between them asks for one of two sides, {@code -}
 * before one for its contrary, and brackets put terms together.
 */
@NonNullByDefault
package io.github.probelight.summary.query;

import org.eclipse.jdt.annotation.NonNullByDefault;
