/** Tests of the language server, by a client in the same process that speaks the real protocol. */
@NonNullByDefault
package io.github.probelight.lsp.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
