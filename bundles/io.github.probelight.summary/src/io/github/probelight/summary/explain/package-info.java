/** What words, parts of lines and whole lines of a log mean, as plain values: what the command {@code explain} says. */
@NonNullByDefault
package io.github.probelight.summary.explain;

import org.eclipse.jdt.annotation.NonNullByDefault;
