/** Where the bytes of a log come from: a file, a packed file, a stream, or several of them joined. */
@NonNullByDefault
package io.github.probelight.engine.input;

import org.eclipse.jdt.annotation.NonNullByDefault;
