/** The numbers of a scan log without a screen: report, explain and export. */
@NonNullByDefault
package io.github.probelight.cli;

import org.eclipse.jdt.annotation.NonNullByDefault;
