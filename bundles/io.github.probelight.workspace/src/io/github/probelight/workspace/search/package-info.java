/** Searching the text of an open log all around, so that a log of any size can be searched and left. */
@NonNullByDefault
package io.github.probelight.workspace.search;

import org.eclipse.jdt.annotation.NonNullByDefault;
