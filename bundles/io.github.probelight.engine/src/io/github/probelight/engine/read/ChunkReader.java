package io.github.probelight.engine.read;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.ReportBuilder;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.ByteSource;

/** Reads ranges of a log into report builders. */
final class ChunkReader {

	private record Facts(ReportBuilder builder, @Nullable LineBlockBuilder blocks) implements LineVisitor {
		@Override
		public void seam() {
			builder.seam();
		}

		@Override
		public void entry(EntryScanner facts, VisitedLine line) {
			builder.entry(facts, line.number());
			LineBlockBuilder to = blocks;
			if (to != null) {
				to.entry(facts, line);
			}
		}

		@Override
		public void continuation(EntryScanner text, VisitedLine line) {
			builder.continuation(text, line.number());
			LineBlockBuilder to = blocks;
			if (to != null) {
				to.continuation(line);
			}
		}
	}

	private final ByteSource source;
	private RangeReader reader;
	private @Nullable LineBlockBuilder blocks;

	ChunkReader(ByteSource source) {
		this.source = source;
		reader = new RangeReader(source);
	}

	/** Returns what takes lines into a builder. */
	static LineVisitor into(ReportBuilder facts) {
		return new Facts(facts, null);
	}

	/** Sets where the entries of the log begin in their lines. */
	void setLayout(LineLayout layout) {
		reader.setLayout(layout);
	}

	/** Has blocks made of what is read from now on. */
	void makeBlocks() {
		blocks = new LineBlockBuilder();
	}

	/** Returns the blocks of the range that was read last; none if they are not made. */
	List<LineBlock> blocks() {
		LineBlockBuilder made = blocks;
		return made == null ? List.of() : made.finish();
	}

	/** Reads the lines that start in a range into an empty builder. */
	RangeReader.Outcome read(long from, long to, ReportBuilder facts) throws IOException {
		RangeReader.Outcome outcome = reader.read(from, to, new Facts(facts, blocks));
		facts.seal();
		return outcome;
	}

	/**
	 * Lets go of the memory that the next reading can take again: of the bytes that were read last, and of what was
	 * remembered of them, which would hold them. The layout is to be set before the next reading.
	 */
	void rest() {
		reader = new RangeReader(source);
		if (blocks != null) {
			blocks = new LineBlockBuilder(); // what it remembers has the keys of the reader before
		}
	}

	/** Reads the last line of a source, which has no end, into an empty builder. */
	void last(long from, long to, ReportBuilder facts) throws IOException {
		reader.last(from, to, new Facts(facts, null));
	}
}
