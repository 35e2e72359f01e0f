/** Targets for Jazzer: each takes any bytes, and fails on what may not happen. {@code releng/tests/fuzzing} runs them. */
@NonNullByDefault
package io.github.probelight.engine.fuzzing;

import org.eclipse.jdt.annotation.NonNullByDefault;
