/** Tests of the grammar, of its warnings, and of what an editor is told about a line. */
@NonNullByDefault
package io.github.probelight.language.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
