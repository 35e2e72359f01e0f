/** Tests of the start: opening of logs, hand-over, pictures. */
@NonNullByDefault
package io.github.probelight.start.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
