/** Tests of the start in the workbench: opening of logs, pictures. */
@NonNullByDefault
package io.github.probelight.start.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
