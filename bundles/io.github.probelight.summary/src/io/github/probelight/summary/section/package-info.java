/** What a report says to a person, section by section, as data that a terminal, a window and a page show alike. */
@NonNullByDefault
package io.github.probelight.summary.section;

import org.eclipse.jdt.annotation.NonNullByDefault;
