package io.github.probelight.engine.input;

import io.github.probelight.engine.scan.LogSniffer;

/** Why a log is not read, or not read to its end. What to say to a person is up to those who talk to one. */
public enum InputProblem {
	/** There is no such file. */
	MISSING,
	/** It is a directory. */
	DIRECTORY,
	/** It is a pipe, a device or the like. */
	NOT_REGULAR,
	/** The operating system does not permit it. */
	DENIED,
	/** The operating system fails; the cause says how. */
	UNREADABLE,

	/** There are no bytes. */
	EMPTY,
	/** A log from before 2012, {@link LogSniffer.Verdict#LEGACY}. */
	LEGACY,
	/** UTF-16. */
	UTF16,
	/** UTF-32. */
	UTF32,
	/** A scan log whose times have a form that is not read; what stands in their place is the entry. */
	OTHER_TIMES,
	/** Not a scan log. */
	OTHER,

	/** A zip on a stream: its directory is at its end. */
	ZIP_STREAM,
	/** A zip with a password. */
	ZIP_ENCRYPTED,
	/** A zip that is damaged, or made in a way that is not read; the cause says more. */
	ZIP_UNREADABLE,
	/** No entry of a zip is a scan log. */
	ZIP_WITHOUT_LOG,
	/** Several entries of a zip are scan logs, and none was named. */
	ZIP_WITH_SEVERAL,
	/** A zip has no entry of a name that was asked for. */
	ZIP_NO_SUCH_ENTRY,

	/** The packed bytes end before the log does. */
	CUT_OFF,
	/** The packed bytes cannot be unpacked any further, or do not agree with their checksum. */
	DAMAGED,
	/** Bytes that are not packed follow the packed ones. */
	TRAILING,
	/** It unpacks to more than {@link Budget#mostBytes()}. */
	TOO_LARGE,
	/** It unpacks to more than {@link Budget#mostRatio()} allows. */
	TOO_DENSE
}
