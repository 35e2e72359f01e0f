/** An editor that shows what has changed between two logs. */
@NonNullByDefault
package io.github.probelight.views.compare;

import org.eclipse.jdt.annotation.NonNullByDefault;
