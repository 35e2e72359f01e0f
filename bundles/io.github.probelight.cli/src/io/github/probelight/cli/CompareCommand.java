package io.github.probelight.cli;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.export.CompareFile;
import io.github.probelight.export.TableFile;
import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.compare.ComparedLogs;
import io.github.probelight.summary.compare.ScannedScope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What has changed between two logs. */
@Command(name = "compare", description = {"Tells what has changed from one log to another: hosts, ports, findings.",
		ScannedScope.RULE}, footer = {"", "Example, a nightly job that tells only what is new:",
				"  probelight compare --exit-code monday.log tuesday.log >changes.txt || mail-it changes.txt", "",
				CompareCommand.EXIT_CODES})
final class CompareCommand implements Callable<Integer> {

	/** Ends the help of this command. */
	static final String EXIT_CODES = "Exit codes: 0 done, 1 a problem with a log, 2 wrong arguments, 3 with --exit-code: something changed.";

	/** Something has changed, and whoever asked wants to know it by the exit code. */
	private static final int CHANGED = 3;

	/** A log that was read, and its findings. */
	private record Side(ReadLog log, FutureValue<List<Finding>> findings) {}

	@Parameters(index = "0", paramLabel = "OLD", description = "The log to begin with: plain, .gz or .zip, or the folder of a log that was rotated. - is standard input.")
	private String old = "";

	@Parameters(index = "1", paramLabel = "NEW", description = "The log that may have changed, likewise.")
	private String now = "";

	@Mixin
	private LogOptions options = new LogOptions();

	@Option(names = "--format", paramLabel = "text|json|csv|html", description = "A page for a person (default), for other programs, or for a browser: one file without a script.")
	private PageFormat format = PageFormat.TEXT;

	@Option(names = "--all", description = "All changes on the page of text, not only the first of each kind.")
	private boolean all;

	@Option(names = "--exit-code", description = "Ends with 3 if anything changed. That the scans differ in what they touched is no change.")
	private boolean exitCode;

	@Mixin
	private OutputOption output = new OutputOption();

	@Mixin
	private AnonymityOptions anonymity = new AnonymityOptions();

	private final Console console;

	/** To be filled by picocli. */
	CompareCommand(Console console) {
		this.console = console;
	}

	CompareCommand(Console console, PageFormat format, String old, String now, boolean noCache) {
		this.console = console;
		this.format = format;
		this.old = old;
		this.now = now;
		if (noCache) {
			options.readAnew();
		}
	}

	@Override
	public Integer call() {
		if (all && format != PageFormat.TEXT) {
			console.problem(
					"--all is for the page of text: " + format + " has all there is, html the first 1,000 of each.");
			return Probelight.WRONG_ARGUMENTS;
		}
		if (!anonymity.hide(options, console)) {
			return Probelight.WRONG_ARGUMENTS;
		}
		if (old.equals(InputWords.STANDARD_INPUT) && now.equals(InputWords.STANDARD_INPUT)) {
			console.problem(LogOptions.TWICE);
			return Probelight.PROBLEM;
		}
		Optional<List<String>> olds = FolderArgument.logs(old, console);
		Optional<List<String>> news = FolderArgument.logs(now, console);
		if (olds.isEmpty() || news.isEmpty()) {
			return Probelight.PROBLEM;
		}
		List<String> logs = Stream.concat(olds.get().stream(), news.get().stream()).toList();
		return output.write(logs, console, to -> compare(olds.get(), news.get(), to));
	}

	private int compare(List<String> olds, List<String> news, Console to) {
		AtomicReference<Optional<Side>> before = new AtomicReference<>(Optional.empty());
		AtomicReference<Optional<Side>> after = new AtomicReference<>(Optional.empty());
		int code = Math.max(read(olds, before), read(news, after));
		if (before.get().isEmpty() || after.get().isEmpty()) {
			return Probelight.PROBLEM;
		}
		Side was = before.get().get();
		Side is = after.get().get();
		ComparedLogs logs = ComparedLogs.of(was.log, was.findings, is.log, is.findings);
		write(logs, to.out());
		return code == 0 && exitCode && logs.comparison().changed() ? CHANGED : code;
	}

	/** Findings are looked for while the other log is read. */
	private int read(List<String> names, AtomicReference<Optional<Side>> into) {
		return options.read(names, console,
				log -> into.set(Optional.of(new Side(log, new FutureValue<>(() -> Findings.of(log.report()))))));
	}

	private void write(ComparedLogs logs, Writer out) {
		switch (format) {
			case TEXT -> ComparePage.write(logs, options.zone(), all, out);
			case JSON -> CompareFile.write(TableFile.Format.JSON, logs, options.zone(), out);
			case CSV -> CompareFile.write(TableFile.Format.CSV, logs, options.zone(), out);
			case HTML -> CompareFile.write(TableFile.Format.HTML, logs, options.zone(), out);
		}
	}
}
