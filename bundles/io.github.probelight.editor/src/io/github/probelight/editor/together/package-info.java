/** Several logs in one editor, line by line in the order of time. */
@NonNullByDefault
package io.github.probelight.editor.together;

import org.eclipse.jdt.annotation.NonNullByDefault;
