/** How the data files are read and how a word of a log finds its topic; open to the tests only. */
@NonNullByDefault
package io.github.probelight.knowledge.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
