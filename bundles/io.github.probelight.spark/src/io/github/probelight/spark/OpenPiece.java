package io.github.probelight.spark;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.hadoop.conf.Configuration;

import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.StreamSource;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.text.ByteSource;

/**
 * A piece that is being read.
 *
 * @param source its bytes, unpacked
 * @param input what they are unpacked by
 */
record OpenPiece(LogPiece piece, ByteSource source, Optional<LogInput> input, Closeable held) implements Closeable {

	static OpenPiece of(LogPiece piece, Configuration hadoop) throws IOException {
		if (!piece.packed()) {
			ByteSource source = new HadoopSource(piece.file(), hadoop);
			return new OpenPiece(piece, source, Optional.empty(), source);
		}
		PieceFinder.Found found = new PieceFinder(hadoop).open(piece.file(), piece.entry());
		LogInput input = LogInput.open(List.of(found.log()));
		return new OpenPiece(piece, new StreamSource(input.stream(), LogReader.reach()), Optional.of(input), found);
	}

	/** Returns why the log ended too early, in a sentence, or "". */
	String problem() {
		return input.flatMap(log -> log.parts().getFirst().problem())
				.map(problem -> PieceFinder.problem(piece.name(), problem))
				.orElse("");
	}

	@Override
	public void close() throws IOException {
		input.ifPresent(LogInput::close);
		held.close();
	}
}
