/** Files that are written whole or not at all. */
@NonNullByDefault
package io.github.probelight.engine.file;

import org.eclipse.jdt.annotation.NonNullByDefault;
