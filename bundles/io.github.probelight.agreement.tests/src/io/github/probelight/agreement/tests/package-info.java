/** The grammar and the engine read the same facts out of the same lines. */
@NonNullByDefault
package io.github.probelight.agreement.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
