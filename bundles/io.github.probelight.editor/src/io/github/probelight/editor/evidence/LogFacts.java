package io.github.probelight.editor.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.github.probelight.editor.Messages;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Scan;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.Zone;
import io.github.probelight.workspace.FileHashes;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;

/** What is told of a log as a file. */
final class LogFacts {
	/** So many lines tell how lines end. */
	private static final int LOOKED_AT = 100;
	private static final int MOST_SCANS = 20;

	/**
	 * One thing that is told.
	 *
	 * @param name
	 *            what it is
	 * @param value
	 *            what it is in this log; "" if it is not known
	 */
	record Fact(String name, String value) {}

	private LogFacts() {}

	/** What is known now but for the hash, always the same facts in the same order. */
	static List<Fact> of(OpenLog log) {
		Report report = log.report();
		boolean reading = log.state() == OpenLogState.READING;
		List<Path> files = FileHashes.files(log);
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact(Messages.Properties_name, name(log, files)));
		facts.add(new Fact(Messages.Properties_folder, folders(files)));
		facts.add(new Fact(Messages.Properties_size, size(log, files)));
		facts.add(new Fact(Messages.Properties_otherFile, note(log, files)));
		facts.add(new Fact(Messages.Properties_lines, lines(report, reading)));
		facts.add(new Fact(Messages.Properties_encoding, encoding(log)));
		facts.add(new Fact(Messages.Properties_first, time(report.timeline().first())));
		facts.add(new Fact(Messages.Properties_last, time(report.timeline().last())));
		facts.add(new Fact(Messages.Properties_sites, sites(report)));
		facts.add(new Fact(Messages.Properties_scans, scans(report)));
		return facts;
	}

	private static String name(OpenLog log, List<Path> files) {
		String now = String.valueOf(files.getFirst().getFileName());
		return files.size() > 1 || now.equals(log.name())
				? log.name()
				: NLS.bind(Messages.Properties_renamed, now, log.name());
	}

	private static String note(OpenLog log, List<Path> files) {
		return log.source().isPresent()
				? ""
				: files.stream().allMatch(Files::exists)
						? Messages.Properties_otherFileNote
						: Messages.Properties_goneNote;
	}

	private static String folders(List<Path> files) {
		return files.stream()
				.map(Path::getParent)
				.filter(Objects::nonNull)
				.map(Path::toString)
				.distinct()
				.collect(Collectors.joining(", "));
	}

	/** Of several files, those of all of them; read as one they may have a few line ends more. */
	private static String size(OpenLog log, List<Path> files) {
		if (files.stream().noneMatch(Files::exists)) {
			return "";
		}
		long bytes = files.stream().mapToLong(file -> file.toFile().length()).sum();
		boolean packed = files.stream().allMatch(Files::isRegularFile)
				&& log.report().extent().bytes() > bytes + 2 * (files.size() - 1);
		String size = (files.size() == 1 ? "" : NumberText.count(files.size(), "file") + ", ")
				+ NumberText.count(bytes, "byte");
		return packed ? size + ", " + NumberText.count(log.report().extent().bytes(), "byte") + " unpacked" : size;
	}

	private static String lines(Report report, boolean reading) {
		String lines = NumberText.count(report.extent().lines(), "line") + ", "
				+ NumberText.count(report.extent().entries(), "entry");
		return reading ? lines + ' ' + Messages.Properties_reading : lines;
	}

	/** Line ends are those of the first lines. */
	private static String encoding(OpenLog log) {
		LineIndex index = log.index();
		boolean windows = false;
		boolean unix = false;
		for (long row = 0; row < Math.min(LOOKED_AT, index.extent().rows()); row++) {
			int length = log.text().delimiterLength(row);
			windows |= length == 2;
			unix |= length == 1;
		}
		String ends = windows && unix ? "CR LF and LF" : windows ? "CR LF" : unix ? "LF" : "";
		return ends.isEmpty() ? Messages.Properties_utf8 : Messages.Properties_utf8 + ", " + ends;
	}

	private static String time(long time) {
		Zone local = new Zone(ZoneId.systemDefault());
		String gmt = Zone.GMT.exact(time);
		return gmt.isEmpty()
				? ""
				: local.exact(time).equals(gmt)
						? gmt + " GMT"
						: gmt + " GMT (" + local.exact(time) + ' ' + local.name() + ')';
	}

	private static String sites(Report report) {
		return report.targets()
				.sites()
				.stream()
				.map(site -> site.name())
				.filter(name -> !name.isEmpty())
				.limit(MOST_SCANS)
				.collect(Collectors.joining(", "));
	}

	private static String scans(Report report) {
		String more = report.scans().size() > MOST_SCANS ? ", …" : "";
		return report.scans()
				.stream()
				.map(Scan::name)
				.filter(name -> !name.isEmpty())
				.limit(MOST_SCANS)
				.collect(Collectors.joining(", ")) + more;
	}
}
