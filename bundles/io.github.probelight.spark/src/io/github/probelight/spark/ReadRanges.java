package io.github.probelight.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.spark.sql.Row;

import scala.Tuple2;

/** How many bytes and lines were read, range by range and piece by piece: all that the driver learns of logs. */
final class ReadRanges {

	private final Map<PieceRange, Long> firstLines = new HashMap<>();
	private final List<List<ReportFile.ReadPiece>> pieces = new ArrayList<>();
	private final Map<Integer, Integer> firstPieces = new HashMap<>();
	private final List<Integer> logOfPieces = new ArrayList<>();
	private int mostRanges = 1;

	ReadRanges(List<Tuple2<PieceRange, ReportFile.ReadPiece>> read, List<LogSet> logs) {
		Map<Integer, Map<Integer, List<Tuple2<PieceRange, ReportFile.ReadPiece>>>> byPiece = new HashMap<>();
		for (Tuple2<PieceRange, ReportFile.ReadPiece> range : read) {
			byPiece.computeIfAbsent(range._1.log(), log -> new HashMap<>())
					.computeIfAbsent(range._1.place(), place -> new ArrayList<>())
					.add(range);
		}
		for (int log = 0; log < logs.size(); log++) {
			firstPieces.put(log, logOfPieces.size());
			List<ReportFile.ReadPiece> ofLog = new ArrayList<>();
			long line = 0;
			for (int place = 0; place < logs.get(log).pieces().size(); place++) {
				logOfPieces.add(log);
				ReportFile.ReadPiece piece = piece(byPiece.get(log).get(place), line);
				ofLog.add(piece);
				line += piece.lines();
			}
			pieces.add(ofLog);
		}
	}

	private ReportFile.ReadPiece piece(List<Tuple2<PieceRange, ReportFile.ReadPiece>> ranges, long line) {
		ranges.sort(Comparator.comparingInt(range -> range._1.index()));
		mostRanges = Math.max(mostRanges, ranges.size());
		long bytes = 0;
		long lines = 0;
		String problem = "";
		boolean failed = false;
		for (Tuple2<PieceRange, ReportFile.ReadPiece> range : ranges) {
			firstLines.put(range._1, line + lines);
			bytes += range._2.bytes();
			lines += range._2.lines();
			problem = problem.isEmpty() ? range._2.problem() : problem;
			failed |= range._2.failed();
		}
		return new ReportFile.ReadPiece(bytes, lines, line, problem, failed);
	}

	/** Returns the line of its log, 0-based, that starts first in each range. */
	Map<PieceRange, Long> firstLines() {
		return firstLines;
	}

	/** Returns the pieces of each log. */
	List<List<ReportFile.ReadPiece>> pieces() {
		return pieces;
	}

	/** Returns the number, among all pieces, of the first piece of each log. */
	Map<Integer, Integer> firstPieces() {
		return firstPieces;
	}

	/** Returns the log of each of all pieces. */
	List<Integer> logOfPieces() {
		return logOfPieces;
	}

	/** Returns how many ranges a piece has at most. */
	int mostRanges() {
		return mostRanges;
	}

	/** Returns how many pieces a log has at most. */
	int mostPieces() {
		return pieces.stream().mapToInt(List::size).max().orElse(1);
	}

	/** Takes in which ranges were not read a second time, and why, in a sentence. */
	void missed(Map<PieceRange, String> problems) {
		problems.forEach((range, problem) -> pieces.get(range.log())
				.set(range.place(), pieces.get(range.log()).get(range.place()).missed(problem)));
	}

	/**
	 * Returns the rows of all files.
	 *
	 * @param fresh the logs that were to be read
	 * @param logs those of them that were read
	 * @param reports the name of the report of each of these
	 */
	List<Row> rows(List<LogSet> fresh, List<LogSet> logs, List<String> reports) {
		List<Row> rows = new ArrayList<>();
		fresh.stream().filter(LogSet::isRefused).forEach(log -> {
			LogPiece piece = log.pieces().getFirst();
			rows.add(LogsTable.row(log, piece, new ReportFile.ReadPiece(0, 0, 0, piece.problem(), false), ""));
		});
		for (int log = 0; log < logs.size(); log++) {
			for (int place = 0; place < pieces.get(log).size(); place++) {
				rows.add(LogsTable.row(logs.get(log), logs.get(log).pieces().get(place), pieces.get(log).get(place),
						reports.get(log)));
			}
		}
		return rows;
	}
}
