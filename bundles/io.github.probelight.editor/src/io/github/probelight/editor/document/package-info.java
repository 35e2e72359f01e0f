/** The document of a log: a window on the text of an open log, never a copy of it. */
@NonNullByDefault
package io.github.probelight.editor.document;

import org.eclipse.jdt.annotation.NonNullByDefault;
