/** Open logs without a window. */
@NonNullByDefault
package io.github.probelight.workspace.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
