package io.github.probelight.summary.scans;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.input.RotatedLog;
import io.github.probelight.engine.keep.Texts;
import io.github.probelight.engine.report.Extent;
import io.github.probelight.engine.report.Scan;
import io.github.probelight.engine.report.ScanEnd;
import io.github.probelight.summary.scans.ScanRow.Standing;

/** The rows of logs that were read whole, as bytes; how the files of a log are called is not among them. */
final class KeptScans {

	private KeptScans() {}

	/** Returns the bytes of the logs of some files; nothing if one was not read whole. */
	static Optional<byte[]> write(List<LogRows> logs) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		try {
			out.writeInt(logs.size());
			for (LogRows log : logs) {
				if (log.foreign() || log.rows().stream().anyMatch(row -> row.standing() != Standing.READ)) {
					return Optional.empty();
				}
				write(log, out);
			}
			return Optional.of(bytes.toByteArray());
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** Returns the logs again; nothing if these are not their bytes. */
	static Optional<List<LogRows>> read(byte[] bytes, RotatedLog files) {
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
		try {
			List<LogRows> logs = new ArrayList<>();
			for (int left = in.readInt(); left > 0; left--) {
				logs.add(log(in, files));
			}
			return Optional.of(logs);
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	private static void write(LogRows log, DataOutput out) throws IOException {
		Extent extent = log.extent();
		out.writeLong(extent.bytes());
		out.writeLong(extent.lines());
		out.writeLong(extent.entries());
		out.writeLong(extent.continuations());
		out.writeInt(log.rows().size());
		for (ScanRow row : log.rows()) {
			Texts.write(row.entry(), out);
			Texts.write(row.engine(), out);
			out.writeLong(row.findings());
			out.writeLong(row.problems());
			Texts.write(row.note(), out);
			write(row.scan(), out);
		}
	}

	private static LogRows log(DataInput in, RotatedLog files) throws IOException {
		Extent extent = new Extent(in.readLong(), in.readLong(), in.readLong(), in.readLong());
		List<ScanRow> rows = new ArrayList<>();
		for (int left = in.readInt(); left > 0; left--) {
			String entry = Texts.read(in);
			String engine = Texts.read(in);
			long findings = in.readLong();
			long problems = in.readLong();
			String note = Texts.read(in);
			rows.add(new ScanRow(LogRows.name(files, entry), files.files(), entry, scan(in), engine, findings, problems,
					Standing.READ, note));
		}
		return new LogRows(rows, extent, false);
	}

	private static void write(@Nullable Scan scan, DataOutput out) throws IOException {
		out.writeBoolean(scan != null);
		if (scan != null) {
			Texts.write(scan.site(), out);
			Texts.write(scan.name(), out);
			out.writeLong(scan.start());
			out.writeLong(scan.end());
			out.writeInt(scan.ended().ordinal());
			Texts.write(scan.by(), out);
			out.writeLong(scan.addresses());
			out.writeLong(scan.hosts());
			out.writeLong(scan.alive());
			out.writeLong(scan.dead());
			out.writeLong(scan.open());
			out.writeLong(scan.filtered());
			out.writeLong(scan.line());
		}
	}

	private static @Nullable Scan scan(DataInput in) throws IOException {
		if (!in.readBoolean()) {
			return null;
		}
		return new Scan(Texts.read(in), Texts.read(in), in.readLong(), in.readLong(),
				ScanEnd.values()[in.readInt()], Texts.read(in), in.readLong(), in.readLong(),
				in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong());
	}
}
