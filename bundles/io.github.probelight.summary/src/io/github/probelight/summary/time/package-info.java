/** Times as people write them: for options, queries and to go to. */
@NonNullByDefault
package io.github.probelight.summary.time;

import org.eclipse.jdt.annotation.NonNullByDefault;
