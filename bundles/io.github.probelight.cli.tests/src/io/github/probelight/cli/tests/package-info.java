/** Tests of the command line, from arguments to output and exit code. */
@NonNullByDefault
package io.github.probelight.cli.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
