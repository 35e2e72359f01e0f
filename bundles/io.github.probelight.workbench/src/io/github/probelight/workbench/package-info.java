/** Makes a window of Probelight's parts: the perspective, the logs named at the start, pictures of the window. */
@NonNullByDefault
package io.github.probelight.workbench;

import org.eclipse.jdt.annotation.NonNullByDefault;
