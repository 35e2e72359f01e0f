package io.github.probelight.engine.read;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.OwnText;
import io.github.probelight.engine.text.Utf8;

/** Looks for one line of a log by its number; it is given all lines in order. */
public final class LineFinder implements LogLines.ChunkVisitor<Boolean> {

	/**
	 * The line.
	 *
	 * @param text as it is shown: UTF-8, or Latin-1 where it is none; of a very long line, what is looked at
	 * @param entry line of the entry that it is or belongs to, 0-based; -1 if no entry stands before it
	 * @param starts whether it is that entry
	 * @param own what it says: if it is no entry, without what people and tools have put before it
	 */
	public record Found(String text, long entry, boolean starts, String own) {}

	private final long wanted;
	private long line;
	private long entry = -1;
	private Optional<Found> found = Optional.empty();

	/** Creates a finder of a line, counted from 0. */
	public LineFinder(long wanted) {
		this.wanted = wanted;
	}

	@Override
	public void entry(EntryScanner facts, VisitedLine place) {
		long of = place.isSame() ? line - 1 : line;
		entry = line <= wanted ? of : entry;
		if (of == line) {
			next(place, Optional.empty());
		}
	}

	@Override
	public void continuation(EntryScanner text, VisitedLine place) {
		next(place, Optional.of(text));
	}

	private void next(VisitedLine place, Optional<EntryScanner> continuation) {
		if (line == wanted) {
			int length = place.to() - place.from();
			boolean utf8 = Utf8.length(place.bytes(), place.from(), place.to()) >= 0;
			String text = new String(place.bytes(), place.from(), length,
					utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
			found = Optional.of(new Found(text, entry, continuation.isEmpty(),
					continuation.map(s -> new OwnText().of(s.message(), s.layout()).string()).orElse(text)));
		}
		line++;
	}

	/** Returns whether to go on looking. */
	@Override
	public Boolean finish() {
		return found.isEmpty();
	}

	/** Returns the line; nothing if the log has fewer lines. */
	public Optional<Found> found() {
		return found;
	}

	/** Returns how many lines were seen. */
	public long lines() {
		return line;
	}
}
