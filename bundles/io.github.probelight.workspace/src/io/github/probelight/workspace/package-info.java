/** Open logs, alive: read in jobs, shared by all that show them. No SWT. */
@NonNullByDefault
package io.github.probelight.workspace;

import org.eclipse.jdt.annotation.NonNullByDefault;
