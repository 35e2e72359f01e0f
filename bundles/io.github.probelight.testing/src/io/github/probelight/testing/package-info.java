/** Scan logs to test with: samples named for the edge they show, and a generator for logs of any size. */
@NonNullByDefault
package io.github.probelight.testing;

import org.eclipse.jdt.annotation.NonNullByDefault;
