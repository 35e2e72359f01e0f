/** A report as one HTML file that is read without a network, a script or Probelight. */
@NonNullByDefault
package io.github.probelight.export.html;

import org.eclipse.jdt.annotation.NonNullByDefault;
