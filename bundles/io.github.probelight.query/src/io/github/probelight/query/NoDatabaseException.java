package io.github.probelight.query;

/** DuckDB is not installed, or its native library is none for this platform. */
public final class NoDatabaseException extends Exception {

	private static final long serialVersionUID = 1;

	NoDatabaseException() {
		super("DuckDB's library for " + System.getProperty("os.name") + ' ' + System.getProperty("os.arch")
				+ " is not installed");
	}
}
