package io.github.probelight.engine.report;

import io.github.probelight.engine.scan.EntryScanner;

/** What the brackets of an entry say here: its level, its site and its scan, as numbers. */
final class Brackets {

	/** The scanner's key of the head for which the others hold. */
	long key = EntryScanner.NO_KEY;
	/** A word, -1 if there is no level. */
	int level;
	/** A word: what the entry itself says; {@link #scope} knows the site that it belongs to. */
	int site;
	/** What the brackets say of site and scan, as a number of {@link Scopes}. */
	int said;
	/** Whether they name the default silo. */
	boolean silo;
	/** The scope that the entry belongs to. */
	int scope;
	/** Whether the thread names a scan. */
	boolean named;
	/** Where the entry is heard, as {@link Clocks} say it, and in which turn. */
	int clock;
	int turn;
}
