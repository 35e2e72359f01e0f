/** The tables of a report with typed columns: one definition for window, export and query. */
@NonNullByDefault
package io.github.probelight.summary.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
