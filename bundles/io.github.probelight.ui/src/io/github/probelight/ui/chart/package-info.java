/** The timeline of a log, on one small canvas that the editor and the views share. */
@NonNullByDefault
package io.github.probelight.ui.chart;

import org.eclipse.jdt.annotation.NonNullByDefault;
