/** Tests of what a log's editor shows of its lines. */
@NonNullByDefault
package io.github.probelight.workspace.tests.filter;

import org.eclipse.jdt.annotation.NonNullByDefault;
