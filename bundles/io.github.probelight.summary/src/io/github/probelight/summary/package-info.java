/** What a report says to a person, as plain values that every face shows alike. */
@NonNullByDefault
package io.github.probelight.summary;

import org.eclipse.jdt.annotation.NonNullByDefault;
