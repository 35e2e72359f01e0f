/** What tests of the real workbench share: opening, waiting, and failing on logged errors. */
@NonNullByDefault
package io.github.probelight.ui.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
