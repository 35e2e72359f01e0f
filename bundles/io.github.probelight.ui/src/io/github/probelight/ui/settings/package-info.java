/** What parts of the window remember, written soon after it has changed. */
@NonNullByDefault
package io.github.probelight.ui.settings;

import org.eclipse.jdt.annotation.NonNullByDefault;
