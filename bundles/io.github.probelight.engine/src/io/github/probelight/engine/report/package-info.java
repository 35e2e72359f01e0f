/** Facts to an immutable report of a whole log, made of partial reports that merge. */
@NonNullByDefault
package io.github.probelight.engine.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
