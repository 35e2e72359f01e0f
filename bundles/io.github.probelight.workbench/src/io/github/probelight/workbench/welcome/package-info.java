/** What leads a new user: the page that the editor area shows while no editor is open, and the cheat sheet. */
@NonNullByDefault
package io.github.probelight.workbench.welcome;

import org.eclipse.jdt.annotation.NonNullByDefault;
