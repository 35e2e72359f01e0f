package io.github.probelight.spark;

import java.util.ArrayList;
import java.util.List;

import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.RotatedLog;

/** Puts pieces together that are told as one log. */
final class LogSets {

	private LogSets() {}

	/** Returns the logs in some pieces; one that is refused is a log of its own. */
	static List<LogSet> of(List<LogPiece> pieces, boolean asOne) {
		List<LogSet> sets = new ArrayList<>();
		pieces.stream().filter(LogPiece::isRefused).forEach(piece -> sets.add(set(List.of(piece))));
		List<LogPiece> logs = pieces.stream().filter(piece -> !piece.isRefused()).toList();
		if (!asOne) {
			RotatedLog.chains(logs, piece -> piece.file().uri(), LogPiece::time).forEach(chain -> sets.add(set(chain)));
		} else if (!logs.isEmpty()) {
			sets.add(new LogSet(LogSet.AS_ONE, LogSet.AS_ONE, LogInput.inTimeOrder(logs, LogPiece::time)));
		}
		return sets;
	}

	private static LogSet set(List<LogPiece> chain) {
		LogPiece newest = chain.getLast();
		String inside = newest.name().substring(Math.min(newest.name().length(), newest.file().name().length()));
		return new LogSet(newest.name(), newest.file().below() + inside, List.copyOf(chain));
	}
}
