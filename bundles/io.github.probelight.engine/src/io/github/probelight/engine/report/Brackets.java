package io.github.probelight.engine.report;

/** What the brackets of an entry say here: its level, its site and its scan, as numbers. */
final class Brackets {

	/** Whether the others hold, and for which version of a slot of the scanner. */
	boolean known;
	int version = -1;
	/** A word, -1 if there is no level. */
	int level;
	/** A word. */
	int site;
	/** Number of the {@link Track} of site and scan. */
	int track;
}
