/** Marks of lines, beside the text and for the whole log at its right. */
@NonNullByDefault
package io.github.probelight.editor.mark;

import org.eclipse.jdt.annotation.NonNullByDefault;
