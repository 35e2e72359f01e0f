package io.github.probelight.lsp;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places in a document as the protocol has them: lines and UTF-16 units from 0. */
final class Places {

	private Places() {}

	/** A piece of one line. */
	static Range range(long line, int from, int length) {
		int number = (int) line;
		return new Range(new Position(number, from), new Position(number, from + length));
	}

	/** A whole line, as far as it is looked at. */
	static Range line(ServedLog document, long line) {
		return range(line, 0, document.length(line));
	}

	/** From the start of a line to the end of another, or of the text. */
	static Range lines(ServedLog document, long from, long to) {
		int last = (int) Math.max(from, Math.min(to, document.lines() - 1L));
		return new Range(new Position((int) from, 0), new Position(last, document.length(last)));
	}

	/** A line as a goal. */
	static Location location(ServedLog document, Range range) {
		return new Location(document.uri(), range);
	}
}
