/** What an editor needs to know about one line of a log, as plain values: colours, hovers, problems. */
@NonNullByDefault
package io.github.probelight.language.ide;

import org.eclipse.jdt.annotation.NonNullByDefault;
