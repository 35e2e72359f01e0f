/** What is said beside a table of the selected row: sections as text with places that lead to lines. */
@org.eclipse.jdt.annotation.NonNullByDefault
package io.github.probelight.views.details;
