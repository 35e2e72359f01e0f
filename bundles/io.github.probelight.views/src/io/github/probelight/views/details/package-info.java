/** What is said beside a table of the selected row has a place that a person can hide. */
@org.eclipse.jdt.annotation.NonNullByDefault
package io.github.probelight.views.details;
