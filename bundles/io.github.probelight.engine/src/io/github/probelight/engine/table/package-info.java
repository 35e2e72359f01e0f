/**
 * Where the facts of a report are kept: numbered words, sets, records in pages, packed results of ports. Nothing here
 * knows what they mean. Not for other bundles, but for the tests of this one.
 */
@NonNullByDefault
package io.github.probelight.engine.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
