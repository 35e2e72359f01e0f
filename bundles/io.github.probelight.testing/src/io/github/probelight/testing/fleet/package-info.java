/** A folder of scan logs with planted changes from night to night, of which all is known. */
@NonNullByDefault
package io.github.probelight.testing.fleet;

import org.eclipse.jdt.annotation.NonNullByDefault;
