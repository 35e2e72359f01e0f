/** SQL over scan logs, with DuckDB: each table is a function that reads the log, or its report, when a query asks. */
@NonNullByDefault
package io.github.probelight.query;

import org.eclipse.jdt.annotation.NonNullByDefault;
