/** What the words of a scan log mean: topics and services read from data files, a tolerant lookup, and readings of measured values. */
@NonNullByDefault
package io.github.probelight.knowledge;

import org.eclipse.jdt.annotation.NonNullByDefault;
