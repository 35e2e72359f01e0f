package io.github.probelight.knowledge;

/** What sort of word a {@link Topic} explains; each kind has one data file and its own name space. */
public enum Kind {

	/** Why a host or port got its state, such as {@code no-response}. */
	REASON,
	/** What a result line says of a host or port, such as {@code ALIVE} or {@code OPEN|FILTERED}. */
	STATE,
	/** What one Nmap process does for a while, such as {@code SYN Stealth Scan}. */
	TASK,
	/** A named value of a line: a bracket of its head, a part of its target, or a measured value such as {@code TTL}. */
	ATTRIBUTE,
	/** The severity an entry was written with, such as {@code WARN}. */
	LEVEL,
	/** The role of the thread that wrote an entry, such as {@code nmap:stdin}. */
	THREAD,
	/** What sort of line it is, such as {@code phase started}. */
	LINE,
	/** What is worth a look in a whole log, such as {@code ttl-mismatch}; not a word of the log itself. */
	FINDING,
	/** What a report counts or names, such as {@code given to Nmap}; not a word of the log itself. */
	FIGURE
}
