/** Tests of whole readings against a slow reader. */
@NonNullByDefault
package io.github.probelight.engine.tests.read;

import org.eclipse.jdt.annotation.NonNullByDefault;
