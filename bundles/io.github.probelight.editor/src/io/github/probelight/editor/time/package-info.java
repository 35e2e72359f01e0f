/** Going to a time of a log. */
@NonNullByDefault
package io.github.probelight.editor.time;

import org.eclipse.jdt.annotation.NonNullByDefault;
