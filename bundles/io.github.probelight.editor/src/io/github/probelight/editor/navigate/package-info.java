/** From one place of a log to another: steps, back and forward. */
@NonNullByDefault
package io.github.probelight.editor.navigate;

import org.eclipse.jdt.annotation.NonNullByDefault;
