package io.github.probelight.engine.read;

import java.io.IOException;

import io.github.probelight.engine.report.ReportBuilder;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.ByteSource;

/** Reads ranges of a log into report builders. */
final class ChunkReader {

	private record Facts(ReportBuilder builder) implements LineVisitor {
		@Override
		public void seam() {
			builder.seam();
		}

		@Override
		public void entry(EntryScanner facts, VisitedLine line) {
			builder.entry(facts, line.number());
		}

		@Override
		public void continuation(EntryScanner text, VisitedLine line) {
			builder.continuation(text, line.number());
		}
	}

	private final RangeReader reader;

	ChunkReader(ByteSource source) {
		reader = new RangeReader(source);
	}

	/** Sets where the entries of the log begin in their lines. */
	void setLayout(LineLayout layout) {
		reader.setLayout(layout);
	}

	/** Reads the lines that start in a range into an empty builder. */
	RangeReader.Outcome read(long from, long to, ReportBuilder facts) throws IOException {
		RangeReader.Outcome outcome = reader.read(from, to, new Facts(facts));
		facts.seal();
		return outcome;
	}

	/** Reads the last line of a source, which has no end, into an empty builder. */
	void last(long from, long to, ReportBuilder facts) throws IOException {
		reader.last(from, to, new Facts(facts));
	}
}
