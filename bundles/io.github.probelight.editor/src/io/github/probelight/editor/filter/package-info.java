/** The filter of a log as a person sees it: chips above the text, and the ways to make them. */
@NonNullByDefault
package io.github.probelight.editor.filter;

import org.eclipse.jdt.annotation.NonNullByDefault;
