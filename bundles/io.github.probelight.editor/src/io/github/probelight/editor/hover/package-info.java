/** What the word under the mouse means. */
@NonNullByDefault
package io.github.probelight.editor.hover;

import org.eclipse.jdt.annotation.NonNullByDefault;
