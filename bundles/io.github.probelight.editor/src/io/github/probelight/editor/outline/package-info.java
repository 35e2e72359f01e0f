/** The outline page: phases, processes, tasks and progress of an open log. */
@NonNullByDefault
package io.github.probelight.editor.outline;

import org.eclipse.jdt.annotation.NonNullByDefault;
