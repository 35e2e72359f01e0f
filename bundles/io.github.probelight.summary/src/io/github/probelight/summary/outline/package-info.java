/** The outline of a log as plain values: scan, phase, process, task, progress. */
@NonNullByDefault
package io.github.probelight.summary.outline;

import org.eclipse.jdt.annotation.NonNullByDefault;
