/** Reports, sections and grids as lines of text for a person. */
@NonNullByDefault
package io.github.probelight.export.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
