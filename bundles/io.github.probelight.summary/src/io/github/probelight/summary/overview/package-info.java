/** A report at a glance. */
@NonNullByDefault
package io.github.probelight.summary.overview;

import org.eclipse.jdt.annotation.NonNullByDefault;
