/** Whatever the bytes are, reading them ends, in bounded memory, with numbers that fit together. */
@NonNullByDefault
package io.github.probelight.engine.tests.robust;

import org.eclipse.jdt.annotation.NonNullByDefault;
