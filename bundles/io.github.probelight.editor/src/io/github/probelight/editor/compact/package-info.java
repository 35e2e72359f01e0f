/** The compact look of a log: what repeats from line to line is left out of the text and told in the ruler. */
@NonNullByDefault
package io.github.probelight.editor.compact;

import org.eclipse.jdt.annotation.NonNullByDefault;
