package io.github.probelight.engine.report;

import io.github.probelight.engine.scan.EntryScanner;

/** What the brackets of an entry say here: its level, its site and its scan, as numbers. */
final class Brackets {

	/** The scanner's key of the head for which the others hold. */
	long key = EntryScanner.NO_KEY;
	/** A word, -1 if there is no level. */
	int level;
	/** A word. */
	int site;
	/** Number of the {@link Track} of site and scan. */
	int track;
}
