/** Reports and tables of many logs, read by the executors of a Spark cluster. {@code README.md} says how it is run. */
@NonNullByDefault
package io.github.probelight.spark;

import org.eclipse.jdt.annotation.NonNullByDefault;
