/** What has changed between two reports, as plain values. */
@NonNullByDefault
package io.github.probelight.summary.compare;

import org.eclipse.jdt.annotation.NonNullByDefault;
