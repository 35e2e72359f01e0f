/** Tests of what a report says, without a window. */
@NonNullByDefault
package io.github.probelight.summary.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
