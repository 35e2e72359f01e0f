package io.github.probelight.cli;

import io.github.probelight.summary.Codes;

/** How a page is written, in full or in numbers. */
enum PageFormat {
	/** A page for a person. */
	TEXT,
	/** Schema 1 of README.md; of several reports one document a line. */
	JSON,
	/** Counts or changes, one in each row. */
	CSV,
	/** The page for a person as one file for a browser. */
	HTML;

	@Override
	public String toString() {
		return Codes.of(this);
	}
}
