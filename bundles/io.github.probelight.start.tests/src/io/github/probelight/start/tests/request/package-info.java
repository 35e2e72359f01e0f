/** Tests of what is asked of a start: its arguments, its theme, the logs of later starts. They need no window. */
@NonNullByDefault
package io.github.probelight.start.tests.request;

import org.eclipse.jdt.annotation.NonNullByDefault;
