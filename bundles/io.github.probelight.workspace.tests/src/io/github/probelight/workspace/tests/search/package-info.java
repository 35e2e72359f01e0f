/** Tests of searching a log, without a workbench. */
@NonNullByDefault
package io.github.probelight.workspace.tests.search;

import org.eclipse.jdt.annotation.NonNullByDefault;
