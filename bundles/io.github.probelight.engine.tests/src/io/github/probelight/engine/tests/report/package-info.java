/** Tests of the report, by hand-worked numbers. */
@NonNullByDefault
package io.github.probelight.engine.tests.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
