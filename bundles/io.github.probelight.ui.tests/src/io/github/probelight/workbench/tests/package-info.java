/** Tests of the workbench: the perspective. */
@NonNullByDefault
package io.github.probelight.workbench.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
