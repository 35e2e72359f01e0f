/** Many logs as a catalogue: each scan in each of them as a row, and how sites went from one scan to the next. */
@NonNullByDefault
package io.github.probelight.summary.scans;

import org.eclipse.jdt.annotation.NonNullByDefault;
