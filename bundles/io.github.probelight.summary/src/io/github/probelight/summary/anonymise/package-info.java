/**
 * A log without what tells whose it is: every word that is none of the log's own, every number that no fact needs and every
 * address is replaced, by what depends on nothing but itself and a secret. All that decides how a line is read stays, so
 * that the new log is read to the same numbers: the classes of characters, the lengths of words, punctuation, times.
 */
@NonNullByDefault
package io.github.probelight.summary.anonymise;

import org.eclipse.jdt.annotation.NonNullByDefault;
