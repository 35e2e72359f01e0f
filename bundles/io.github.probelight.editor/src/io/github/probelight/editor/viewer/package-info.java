/** The text widget of a log, with the guards that keep it quick at any size (each class names its guard). */
@NonNullByDefault
package io.github.probelight.editor.viewer;

import org.eclipse.jdt.annotation.NonNullByDefault;
