/** How fast the parts of the engine are. {@code releng/benchmark} runs them; what came of it stands in RESULTS.md. */
@NonNullByDefault
package io.github.probelight.engine.benchmarks;

import org.eclipse.jdt.annotation.NonNullByDefault;
