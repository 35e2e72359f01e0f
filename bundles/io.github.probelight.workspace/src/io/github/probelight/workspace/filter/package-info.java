/** What a log's editor shows of its lines: conditions as chips, and the rows that they keep. */
@NonNullByDefault
package io.github.probelight.workspace.filter;

import org.eclipse.jdt.annotation.NonNullByDefault;
