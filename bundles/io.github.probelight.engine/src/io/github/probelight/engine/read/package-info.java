/** Drives the reading of a log: chunks, threads, progress and cancel. */
@NonNullByDefault
package io.github.probelight.engine.read;

import org.eclipse.jdt.annotation.NonNullByDefault;
