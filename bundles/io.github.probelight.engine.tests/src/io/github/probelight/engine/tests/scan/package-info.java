/** Tests of the byte scanner. */
@NonNullByDefault
package io.github.probelight.engine.tests.scan;

import org.eclipse.jdt.annotation.NonNullByDefault;
