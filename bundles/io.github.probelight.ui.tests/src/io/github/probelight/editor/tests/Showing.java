package io.github.probelight.editor.tests;

import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.engine.text.LogText;
import io.github.probelight.engine.text.ShownRows;

/** What is shown of a log: every test of the document holds for both. */
enum Showing {
	ALL, TWO_OF_THREE;

	ShownRows of(LineIndex index, LogText text) {
		return this == ALL ? ShownRows.all(index, text) : new TwoOfThree(index, text);
	}

	boolean shows(long fileRow) {
		return this == ALL || fileRow % 3 < 2;
	}

	/** The shown text by the plainest code there is. */
	String text(LineIndex index, LogText text) {
		StringBuilder all = new StringBuilder();
		for (long fileRow = 0; fileRow < index.extent().rows(); fileRow++) {
			if (shows(fileRow)) {
				all.append(text.row(fileRow));
				all.append(switch (text.delimiterLength(fileRow)) {
					case 2 -> "\r\n";
					case 1 -> "\n";
					default -> "";
				});
			}
		}
		return all.toString();
	}
}
