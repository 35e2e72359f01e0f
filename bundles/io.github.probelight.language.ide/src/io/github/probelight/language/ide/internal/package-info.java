/** How colours, hovers and problems come from the grammar, the knowledge and the values of a line. */
@NonNullByDefault
package io.github.probelight.language.ide.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
