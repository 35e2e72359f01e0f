/** When what happened, as plain values that can be drawn: bars, columns, marks, ticks, and what of them is in sight. */
@NonNullByDefault
package io.github.probelight.summary.timeline;

import org.eclipse.jdt.annotation.NonNullByDefault;
