/** Tests of the house itself: what each bundle may import. */
@NonNullByDefault
package io.github.probelight.language.tests.house;

import org.eclipse.jdt.annotation.NonNullByDefault;
