/** Tests of the workbench: perspective, opening of logs, hand-over, pictures. */
@NonNullByDefault
package io.github.probelight.workbench.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
