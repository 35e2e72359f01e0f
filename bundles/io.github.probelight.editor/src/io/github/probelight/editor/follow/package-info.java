/** Following a log that grows: the view at its end, the line that tells of it, and the way back after a reload. */
@NonNullByDefault
package io.github.probelight.editor.follow;

import org.eclipse.jdt.annotation.NonNullByDefault;
