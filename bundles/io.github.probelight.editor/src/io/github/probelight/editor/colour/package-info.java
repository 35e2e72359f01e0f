/** Styles of the grammar to colours of the theme, for the lines in sight only. */
@NonNullByDefault
package io.github.probelight.editor.colour;

import org.eclipse.jdt.annotation.NonNullByDefault;
