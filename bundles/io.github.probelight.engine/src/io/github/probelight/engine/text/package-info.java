/** Bytes to lines and rows, and rows to the text that is shown. */
@NonNullByDefault
package io.github.probelight.engine.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
