/** The Matches view. */
@org.eclipse.jdt.annotation.NonNullByDefault
package io.github.probelight.views.matches;
