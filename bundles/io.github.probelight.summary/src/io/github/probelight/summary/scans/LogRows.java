package io.github.probelight.summary.scans;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.InputProblem;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.Origin;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.input.RotatedLog;
import io.github.probelight.engine.keep.KeptCatalogue;
import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Extent;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.LevelRank;
import io.github.probelight.engine.report.ProblemGroup;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Scan;
import io.github.probelight.engine.report.Subject;
import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.scans.ScanRow.Standing;

/**
 * The rows of one log, and nothing else of it.
 *
 * @param rows at least one
 * @param extent how much was read; what is the same in another log may be the same log
 * @param foreign whether it is no log, and nobody need wonder at that
 */
record LogRows(List<ScanRow> rows, Extent extent, boolean foreign) {

	private static final String NO_MEMORY = " has more hosts than fit into memory.";

	/** Lists the logs that some files hold, mostly one, from what is known of them if they are the same. */
	static List<LogRows> of(RotatedLog files, InputWords words, KeptReports kept, KeptCatalogue catalogue,
			BooleanSupplier stopped) {
		KeptCatalogue.Entry entry = catalogue.entry(files.files());
		Optional<List<LogRows>> known = entry.known().flatMap(bytes -> KeptScans.read(bytes, files));
		if (known.isPresent()) {
			return known.get();
		}
		List<LogRows> read = read(files, words, kept, stopped);
		if (!stopped.getAsBoolean()) {
			KeptScans.write(read).ifPresent(entry::learn);
		}
		return read;
	}

	private static List<LogRows> read(RotatedLog files, InputWords words, KeptReports kept, BooleanSupplier stopped) {
		try {
			List<Origin> origins = new ArrayList<>();
			for (Path file : files.files()) {
				origins.addAll(Origins.of(file.toString(), List.of(), Budget.STANDARD));
			}
			return List.of(read(files, "", origins, words, kept, stopped));
		} catch (InputException e) {
			return e.problem() == InputProblem.ZIP_WITH_SEVERAL && files.files().size() == 1
					? entries(files, e.entries(), words, kept, stopped)
					: List.of(refused(files, "", e, words));
		}
	}

	private static List<LogRows> entries(RotatedLog zip, List<String> entries, InputWords words, KeptReports kept,
			BooleanSupplier stopped) {
		List<LogRows> logs = new ArrayList<>();
		for (String entry : entries) {
			try {
				logs.add(read(zip, entry,
						Origins.of(zip.files().getFirst().toString(), List.of(entry), Budget.STANDARD), words, kept,
						stopped));
			} catch (InputException e) {
				logs.add(refused(zip, entry, e, words));
			}
		}
		return logs;
	}

	private static LogRows refused(RotatedLog files, String entry, InputException e, InputWords words) {
		boolean foreign = switch (e.problem()) {
			case OTHER, EMPTY, ZIP_WITHOUT_LOG -> true;
			default -> false;
		};
		return refused(files, entry, words.of(name(files, entry), e), foreign);
	}

	private static LogRows refused(RotatedLog files, String entry, String why, boolean foreign) {
		ScanRow row = ScanRow.refused(name(files, entry), files.files(), entry, why);
		return new LogRows(List.of(row), Extent.EMPTY, foreign);
	}

	/** Returns the name of a log of some files; {@code entry}: in a zip. */
	static String name(RotatedLog files, String entry) {
		return entry.isEmpty() ? files.name() : files.name() + '/' + entry;
	}

	private static LogRows read(RotatedLog files, String entry, List<Origin> origins, InputWords words,
			KeptReports kept,
			BooleanSupplier stopped) {
		try (LogInput input = LogInput.open(origins)) {
			Report report = input.read(kept, new ReadMonitor() {
				@Override
				public boolean cancelled() {
					return stopped.getAsBoolean();
				}

				@Override
				public void progress(long bytesDone, long bytesTotal) {
					// whole logs are counted
				}
			});
			String note = String.join(" ", input.parts()
					.stream()
					.flatMap(part -> note(part, files.files().size() == 1 ? name(files, entry) : part.name(), words)
							.stream())
					.toList());
			boolean whole = input.parts().stream().allMatch(Part::complete);
			return new LogRows(rows(files, entry, report, EngineName.of(origins.getLast()), note,
					whole ? Standing.READ : Standing.PARTLY), report.extent(), false);
		} catch (InputException e) {
			return refused(files, entry, e, words);
		} catch (OutOfMemoryError e) {
			return refused(files, entry, InputWords.shown(name(files, entry)) + NO_MEMORY, false);
		}
	}

	private static List<String> note(Part part, String name, InputWords words) {
		List<String> notes = new ArrayList<>();
		part.problem().ifPresent(problem -> notes.add(words.of(name, problem)));
		if (!part.complete() && part.problem().isEmpty()) {
			notes.add(words.of(name, part.state(), part.bytes()));
		}
		return notes;
	}

	private static List<ScanRow> rows(RotatedLog files, String entry, Report report, String engine, String note,
			Standing standing) {
		String name = name(files, entry);
		List<Finding> findings = Findings.of(report);
		long problems = report.messages()
				.trouble()
				.problems()
				.stream()
				.filter(group -> group.rank() != LevelRank.OTHER)
				.mapToLong(ProblemGroup::count)
				.sum();
		if (report.scans().isEmpty()) {
			return List.of(new ScanRow(name, files.files(), entry, null, engine, findings.size(), problems, standing,
					note.isEmpty() ? "It tells of no scan." : note));
		}
		boolean only = report.scans().size() == 1;
		return report.scans()
				.stream()
				.map(scan -> new ScanRow(name, files.files(), entry, scan, engine,
						only ? findings.size() : findings.stream().filter(finding -> isAbout(finding, scan)).count(),
						only ? problems : -1, standing, note))
				.toList();
	}

	/** A finding that names no site is about all of them. */
	private static boolean isAbout(Finding finding, Scan scan) {
		List<String> sites = Stream
				.concat(finding.subjects().hosts().stream(), finding.subjects().subnets().stream())
				.map(Subject::site)
				.filter(site -> !site.isEmpty())
				.toList();
		return sites.isEmpty() || sites.contains(scan.site());
	}
}
