package io.github.probelight.workspace;

import java.util.List;

import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.report.Extent;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.ReadLog;

/**
 * What numbers are about. Whoever shows a number asks the scope for it, never the log, so that the same table shows a
 * whole log and a part of it. All values are snapshots that any thread may ask for.
 */
public sealed interface Scope permits Scope.Whole, NarrowedScope {
	/** The log that the numbers are taken from. */
	OpenLog log();

	/** What the numbers are about, for people. */
	String name();

	/** What is known of it so far; the same object as long as nothing is new. */
	Report report();

	/** What is known of the whole log, to be shown beside {@link #report()}. */
	default Report whole() {
		return log().report();
	}

	/** What is known of it so far, as of a log that the command line has read: for pages and tables of it. */
	default ReadLog read() {
		OpenLog log = log();
		Extent extent = whole().extent();
		Part part = new Part(log.name(), 0, extent.lines(), extent.bytes(), log.inputProblem(), log.fileState(),
				log.begin().prefix(), log.begin().unread(), "");
		return new ReadLog(List.of(part), report(), narrowing().range(), narrowing().query().text());
	}

	/** Which entries count. */
	default Narrowing narrowing() {
		return Narrowing.NONE;
	}

	/** Whether {@link #report()} tells of what was asked for before, until the work on what is asked for now is done. */
	default boolean isOld() {
		return false;
	}

	/**
	 * All lines of one log.
	 *
	 * @param log
	 *            that log
	 */
	record Whole(OpenLog log) implements Scope {
		@Override
		public String name() {
			return log.name();
		}

		@Override
		public Report report() {
			return log.report();
		}
	}
}
