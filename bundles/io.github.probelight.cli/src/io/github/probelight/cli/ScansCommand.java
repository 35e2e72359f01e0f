package io.github.probelight.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.engine.report.Report;
import io.github.probelight.export.Csv;
import io.github.probelight.export.Json;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.scans.ScanCatalogue;
import io.github.probelight.summary.scans.ScanRow;
import io.github.probelight.summary.scans.ScanRow.Standing;
import io.github.probelight.summary.scans.ScanRowColumns;
import io.github.probelight.summary.table.TypedColumn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The scans in many logs, one a row. */
@Command(name = "scans", description = "Lists the scans in many logs: when, how long, how they ended, what was alive and open. Files of a rotated log are one log.", footer = {
		"", "Example, how each site went from night to night:", "  probelight scans --by-site /var/logs/nightly", "",
		Probelight.EXIT_CODES})
final class ScansCommand implements Callable<Integer> {

	/** How they are listed. */
	enum Format {
		/** A table for a person. */
		TEXT,
		/** An array of objects. */
		JSON,
		/** RFC 4180, in UTF-8, with a head line. */
		CSV;

		@Override
		public String toString() {
			return Codes.of(this);
		}
	}

	@Parameters(arity = "1..*", paramLabel = "FOLDER|LOG", description = "Folders, with all that lies in them, and logs.")
	private List<String> names = List.of();

	@Option(names = "--format", paramLabel = "text|json|csv", description = "A table for a person (default), or for other programs.")
	private Format format = Format.TEXT;

	@Option(names = "--sort", paramLabel = "COLUMN", description = "Sorts by a column as csv names it, such as site, start, alive; with a hyphen before it, as in --sort=-alive, the largest first. Otherwise as the files lie.")
	private String sort = "";

	@Option(names = "--by-site", description = "Puts the scans of a site together in the order of time, with a line that says how they went.")
	private boolean bySite;

	@Option(names = "--no-cache", description = "Reads the logs anew, and keeps nothing of them.")
	private boolean noCache;

	@Mixin
	private ZoneOption zone = new ZoneOption();

	private final Console console;

	/** To be filled by picocli. */
	ScansCommand(Console console) {
		this.console = console;
	}

	ScansCommand(Console console, Format format, List<String> names, boolean noCache) {
		this.console = console;
		this.format = format;
		this.names = names;
		this.noCache = noCache;
	}

	@Override
	public Integer call() {
		if (bySite && format != Format.TEXT) {
			console.problem(
					"--by-site is for the table of text, and " + format + " has none: --sort site does the same.");
			return Probelight.WRONG_ARGUMENTS;
		}
		if (ScanRowColumns.sorted(List.of(), sort).isEmpty() && !sort.isEmpty()) {
			console.problem("--sort " + InputWords.shown(sort) + ": there is no such column, but "
					+ ScanRowColumns.sortable().map(TypedColumn::id).collect(Collectors.joining(", ")) + '.');
			return Probelight.WRONG_ARGUMENTS;
		}
		List<Path> places = new ArrayList<>();
		boolean well = true;
		for (String name : names) {
			Optional<Path> place = path(name);
			place.ifPresent(places::add);
			well &= place.isPresent();
		}
		if (places.isEmpty()) {
			return Probelight.PROBLEM;
		}
		List<ScanRow> rows = new ArrayList<>();
		ScanCatalogue catalogue = new ScanCatalogue(InputWords.TERMINAL, noCache ? KeptReports.NONE : console.kept(),
				() -> false);
		catalogue.read(places, (next, done, of) -> rows.addAll(next));
		write(sort.isEmpty() ? rows : ScanRowColumns.sorted(rows, sort).orElse(rows), catalogue.notes());
		boolean whole = rows.stream()
				.allMatch(row -> row.standing() == Standing.READ || row.standing() == Standing.TWIN);
		return well && whole ? 0 : Probelight.PROBLEM;
	}

	private Optional<Path> path(String name) {
		if (name.isEmpty() || name.equals(InputWords.STANDARD_INPUT)) {
			console.problem(InputWords.shown(name)
					+ " is no folder and no file of a log: name one, such as . for this folder.");
			return Optional.empty();
		}
		try {
			return Optional.of(Path.of(name));
		} catch (InvalidPathException e) {
			console.problem(InputWords.TERMINAL.of(name, new NoSuchFileException(name)));
			return Optional.empty();
		}
	}

	private void write(List<ScanRow> rows, List<String> notes) {
		switch (format) {
			case TEXT -> {
				ScansText text = new ScansText(rows, zone.zone(), console.out());
				if (bySite) {
					text.bySite();
				} else {
					text.rows();
				}
				text.notes(notes);
			}
			case JSON -> Json.write(ScanRowColumns.table(rows), Report.EMPTY, console.out());
			case CSV -> Csv.write(ScanRowColumns.table(rows), Report.EMPTY, zone.zone(), console.out());
		}
	}
}
