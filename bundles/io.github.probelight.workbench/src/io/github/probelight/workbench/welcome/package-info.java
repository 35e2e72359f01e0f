/** What the editor area shows while no editor is open. */
@NonNullByDefault
package io.github.probelight.workbench.welcome;

import org.eclipse.jdt.annotation.NonNullByDefault;
