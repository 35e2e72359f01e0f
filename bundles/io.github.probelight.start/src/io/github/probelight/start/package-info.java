/** The product: the logs named at its start and those of later starts, pictures of its window. */
@NonNullByDefault
package io.github.probelight.start;

import org.eclipse.jdt.annotation.NonNullByDefault;
