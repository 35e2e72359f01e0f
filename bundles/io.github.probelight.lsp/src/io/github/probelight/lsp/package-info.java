/** The language server: what other editors show of a log, by the Language Server Protocol. */
@NonNullByDefault
package io.github.probelight.lsp;

import org.eclipse.jdt.annotation.NonNullByDefault;
