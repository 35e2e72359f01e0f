package io.github.probelight.engine.input;

/** What has become of a file since its reading began. */
public enum FileState {
	/** Nothing that can be seen. */
	UNCHANGED,
	/** It is longer: somebody still writes to it. */
	GROWN,
	/** It is shorter. */
	SHRUNK,
	/** It is another file, or begins with other bytes, or was written to without becoming longer. */
	REPLACED,
	/** It is gone. */
	DELETED
}
