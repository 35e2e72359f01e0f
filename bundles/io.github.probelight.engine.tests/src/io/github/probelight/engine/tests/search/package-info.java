/** Tests of searching, against the slowest code that does it. */
@NonNullByDefault
package io.github.probelight.engine.tests.search;

import org.eclipse.jdt.annotation.NonNullByDefault;
