/** Sections as text with places that lead to lines, beside a table and in hovers; the card of a host is one. */
@NonNullByDefault
package io.github.probelight.ui.details;

import org.eclipse.jdt.annotation.NonNullByDefault;
