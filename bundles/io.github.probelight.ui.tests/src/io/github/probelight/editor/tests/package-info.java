/** The log editor in the real workbench. */
@NonNullByDefault
package io.github.probelight.editor.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
