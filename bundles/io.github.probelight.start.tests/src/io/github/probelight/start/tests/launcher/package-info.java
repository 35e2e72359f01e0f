/** Tests of the start on Windows and macOS; {@code releng/tests/platforms} runs it. */
@NonNullByDefault
package io.github.probelight.start.tests.launcher;

import org.eclipse.jdt.annotation.NonNullByDefault;
