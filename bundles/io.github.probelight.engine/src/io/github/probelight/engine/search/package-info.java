/** Words and expressions found in the text of a log as it is shown. */
@NonNullByDefault
package io.github.probelight.engine.search;

import org.eclipse.jdt.annotation.NonNullByDefault;
