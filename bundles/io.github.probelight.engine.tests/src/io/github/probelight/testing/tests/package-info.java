/** The samples and the log generator, on which the other tests rely. */
@NonNullByDefault
package io.github.probelight.testing.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
