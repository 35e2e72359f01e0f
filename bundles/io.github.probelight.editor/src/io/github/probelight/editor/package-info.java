/** The log editor: one read-only editor for logs of any size. */
@NonNullByDefault
package io.github.probelight.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
