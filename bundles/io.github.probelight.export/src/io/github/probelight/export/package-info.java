/** A report and its tables as JSON and CSV, for other programs. */
@NonNullByDefault
package io.github.probelight.export;

import org.eclipse.jdt.annotation.NonNullByDefault;
