/** Tests of SQL over logs, with the real DuckDB. */
@NonNullByDefault
package io.github.probelight.query.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
