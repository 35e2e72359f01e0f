/** What a person needs to prove to another what a log says. */
@NonNullByDefault
package io.github.probelight.editor.evidence;

import org.eclipse.jdt.annotation.NonNullByDefault;
