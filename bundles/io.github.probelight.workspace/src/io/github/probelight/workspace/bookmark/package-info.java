/** Lines of logs that a person has marked. */
@NonNullByDefault
package io.github.probelight.workspace.bookmark;

import org.eclipse.jdt.annotation.NonNullByDefault;
