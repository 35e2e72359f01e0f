/** Help that needs neither a browser nor a network: short pages, and the format's reference made from what is known of it. */
@NonNullByDefault
package io.github.probelight.workbench.help;

import org.eclipse.jdt.annotation.NonNullByDefault;
