/** Makes a window of Probelight's parts: the perspective. */
@NonNullByDefault
package io.github.probelight.workbench;

import org.eclipse.jdt.annotation.NonNullByDefault;
