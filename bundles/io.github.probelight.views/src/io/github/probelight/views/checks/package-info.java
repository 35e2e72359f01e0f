/** The Checks view. */
@org.eclipse.jdt.annotation.NonNullByDefault
package io.github.probelight.views.checks;
