/** What the editor and the views share. */
@NonNullByDefault
package io.github.probelight.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
