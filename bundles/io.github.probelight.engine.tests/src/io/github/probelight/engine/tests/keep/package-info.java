/** Tests of what is kept of logs. */
@NonNullByDefault
package io.github.probelight.engine.tests.keep;

import org.eclipse.jdt.annotation.NonNullByDefault;
