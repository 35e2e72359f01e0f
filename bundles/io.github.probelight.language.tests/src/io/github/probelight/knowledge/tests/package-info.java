/** Tests of the knowledge bundle: what is explained, how it is found, how its data files are read. */
@NonNullByDefault
package io.github.probelight.knowledge.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
