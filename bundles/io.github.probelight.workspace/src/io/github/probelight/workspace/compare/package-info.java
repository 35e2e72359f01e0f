/** Two logs that are read to be compared. */
@NonNullByDefault
package io.github.probelight.workspace.compare;

import org.eclipse.jdt.annotation.NonNullByDefault;
