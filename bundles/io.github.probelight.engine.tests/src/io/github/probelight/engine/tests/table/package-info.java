/** The tables of the engine, each against a slow one. */
@NonNullByDefault
package io.github.probelight.engine.tests.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
