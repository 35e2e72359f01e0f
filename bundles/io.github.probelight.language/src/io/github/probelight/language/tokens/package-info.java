/** How a text is cut into the terminals of {@code ScanLog.xtext}: by the parts of a line and the shapes of messages. */
@NonNullByDefault
package io.github.probelight.language.tokens;

import org.eclipse.jdt.annotation.NonNullByDefault;
