package io.github.probelight.engine.keep;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.Partial;
import io.github.probelight.engine.read.PartialPieces;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.LineLayout;

/**
 * One reading of logs that are not one plain file: of a packed one, or of several as one. What is kept of them is good as
 * long as all their files are the same; if one of them has grown, all are read anew. As with {@link KeptReading}, nothing
 * that goes wrong here is a problem of the logs. Used by one thread at a time.
 */
public final class KeptSet {

	/** Stamps of more files take longer than it takes to read what such a set mostly holds. */
	private static final int MOST_FILES = 1 << 10;

	/**
	 * What one log is of the whole.
	 *
	 * @param firstLine its first line, 0-based
	 * @param lines its lines
	 * @param bytes its bytes, unpacked
	 * @param twin the place among the logs of the first one with the same bytes, or -1
	 */
	public record Member(long firstLine, long lines, long bytes, int twin) {

		private void write(DataOutput out) throws IOException {
			out.writeLong(firstLine);
			out.writeLong(lines);
			out.writeLong(bytes);
			out.writeInt(twin);
		}

		private static Member read(DataInput in) throws IOException {
			return new Member(in.readLong(), in.readLong(), in.readLong(), in.readInt());
		}
	}

	private final KeptReports store;
	private final List<FilePlace> logs;
	private final LineLayout layout;
	private final Instant begin = Instant.now();
	private Optional<FileStamp> stamp = Optional.empty();
	private Optional<KeptLog> kept = Optional.empty();

	KeptSet(KeptReports store, List<FilePlace> logs, LineLayout layout) {
		this.store = store;
		this.logs = logs;
		this.layout = layout;
		if (store.keepsAny() && !logs.isEmpty() && logs.size() <= MOST_FILES) {
			try {
				FileStamp now = FileStamp.of(logs);
				stamp = Optional.of(now);
				kept = store.find(now).filter(found -> fits(found.key(), now));
			} catch (IOException e) {
				// whoever reads the logs will see
			}
		}
	}

	private boolean fits(KeptKey key, FileStamp now) {
		try {
			return key.maker().equals(Maker.name()) && key.layout() == layout && key.still() && key.stamp().equals(now)
					&& key.print().equals(LogPrint.of(logs));
		} catch (IOException e) {
			return false;
		}
	}

	/** Returns the report of all logs together if nobody has written to one since it was kept, as {@link KeptReading#report}. */
	public Optional<Report> report() {
		return kept.flatMap(KeptReading::report);
	}

	/** Returns what each log is of the whole of {@link #report}. */
	public List<Member> members() {
		try {
			return kept.isEmpty() ? List.of() : kept.get().read(KeptLog.Section.MEMBERS, this::members);
		} catch (IOException e) {
			return List.of();
		}
	}

	private List<Member> members(DataInput in) throws IOException {
		List<Member> members = new ArrayList<>();
		for (int i = 0; i < logs.size(); i++) {
			members.add(Member.read(in));
		}
		return members;
	}

	/**
	 * Returns what keeps what a reader has read of all logs to their ends.
	 *
	 * @param members what each log is of the whole
	 */
	public KeptReading.Keeping keeping(LogReader reader, Report report, List<Member> members) {
		if (stamp.isEmpty() || report.extent().bytes() < store.rules().leastLog()) {
			return KeptReading.Keeping.NONE;
		}
		try {
			FileStamp before = stamp.get();
			Partial facts = reader.all();
			LogPrint print = LogPrint.of(logs);
			// after the print was taken: it is of what was read, too
			if (!before.isOlder(store.rules().still(), begin) || !before.equals(FileStamp.of(logs))) {
				return KeptReading.Keeping.NONE;
			}
			KeptKey key = new KeptKey(Maker.name(), layout, before, true, print);
			List<KeptLog.Content> sections = List.of(facts::write, out -> PartialPieces.writeSums(report, out),
					out -> PartialPieces.writeMarks(report, out), out -> write(members, out));
			return cancelled -> {
				try {
					store.keep(key, facts.bytes(), sections, cancelled);
				} catch (IOException | RuntimeException | OutOfMemoryError e) {
					// they will be read again
				}
			};
		} catch (IOException e) {
			return KeptReading.Keeping.NONE;
		}
	}

	private static void write(List<Member> members, DataOutput out) throws IOException {
		for (Member member : members) {
			member.write(out);
		}
	}
}
