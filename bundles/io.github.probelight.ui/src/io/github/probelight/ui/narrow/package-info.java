/** Narrowing what the views show of a log, and widening it again. */
@NonNullByDefault
package io.github.probelight.ui.narrow;

import org.eclipse.jdt.annotation.NonNullByDefault;
