/** Numbers that a report implies: how far a scan came, what its parts are of the whole, how it ended. */
@NonNullByDefault
package io.github.probelight.summary.figures;

import org.eclipse.jdt.annotation.NonNullByDefault;
