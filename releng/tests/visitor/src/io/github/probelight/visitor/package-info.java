/** A person in an Eclipse that Probelight was installed into; knows nothing of Probelight. Only for the install test. */
@NonNullByDefault
package io.github.probelight.visitor;

import org.eclipse.jdt.annotation.NonNullByDefault;
