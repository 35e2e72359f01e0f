/** What was read of a log, kept in a folder of its reader, so that it need not be read again. */
@NonNullByDefault
package io.github.probelight.engine.keep;

import org.eclipse.jdt.annotation.NonNullByDefault;
