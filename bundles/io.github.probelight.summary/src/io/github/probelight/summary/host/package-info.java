/** All that a log says of one host, and of many by a list: what {@code probelight host} and {@code hosts} say. */
@NonNullByDefault
package io.github.probelight.summary.host;

import org.eclipse.jdt.annotation.NonNullByDefault;
