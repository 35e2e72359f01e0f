/** Lines to entries, and entries to the facts that one line holds. */
@NonNullByDefault
package io.github.probelight.engine.scan;

import org.eclipse.jdt.annotation.NonNullByDefault;
