/** Tests of where the bytes of a log come from. */
@NonNullByDefault
package io.github.probelight.engine.tests.input;

import org.eclipse.jdt.annotation.NonNullByDefault;
