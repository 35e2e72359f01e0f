/** What the words of an entry stand for: the known ones of each sort, and the moment that a time means. */
@NonNullByDefault
package io.github.probelight.language.values;

import org.eclipse.jdt.annotation.NonNullByDefault;
