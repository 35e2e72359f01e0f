/** Tests of bytes, lines, rows and shown text. */
@NonNullByDefault
package io.github.probelight.engine.tests.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
