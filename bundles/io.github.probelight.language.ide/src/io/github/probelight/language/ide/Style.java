package io.github.probelight.language.ide;

/** What a coloured word of a line is; the editor has a colour for each, in the light and in the dark. */
public enum Style {

	/** The time of an entry. */
	TIME,
	/** A level that asks for no attention, such as INFO. */
	LEVEL,
	/** The level WARN. */
	LEVEL_WARN,
	/** The level ERROR. */
	LEVEL_ERROR,
	/** The name of a thread. */
	THREAD,
	/** The name of a site. */
	SITE,
	/** Key and value of any other bracket, or a name that a message mentions. */
	PROPERTY,
	/** A host, with its port and protocol if it has them. */
	TARGET,
	/** The state ALIVE. */
	ALIVE,
	/** The state DEAD. */
	DEAD,
	/** The state OPEN. */
	OPEN,
	/** The state CLOSED, and CLOSED|FILTERED. */
	CLOSED,
	/** The states FILTERED and OPEN|FILTERED: no answer tells them apart. */
	FILTERED,
	/** Any other state, and the verdict of a check. */
	STATE,
	/** Why a host or port has its state. */
	REASON,
	/** The key of a measured value, such as TTL. */
	ATTRIBUTE,
	/** The name of a task. */
	TASK,
	/** A number, with its unit. */
	NUMBER,
	/** The fixed words of a message that is understood. */
	KEYWORD,
	/** A whole line that starts no entry. */
	CONTINUATION
}
