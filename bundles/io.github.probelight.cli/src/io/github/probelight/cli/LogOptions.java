package io.github.probelight.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.Origin;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.engine.read.EntryChoice;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.text.ShownText;
import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.anonymise.AnonymousLog;
import io.github.probelight.summary.anonymise.Pseudonyms;
import io.github.probelight.summary.query.Queries;
import io.github.probelight.summary.query.Query;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How logs are read. Those that can be read are read as one log, the others have a line each. */
final class LogOptions {

	/** Describes the arguments that name logs. */
	static final String LOG = "Scan logs, plain, .gz or .zip; several are read as one, in the order of time. - is standard input.";

	/** What is said of standard input where it is asked for a second time. */
	static final String TWICE = "standard input can be read only once: name it once, and the other as a file.";

	@Option(names = "--entry", paramLabel = "NAME", description = "The scan log in a .zip that holds several; repeat it to read more than one.")
	private List<String> entries = List.of();

	@Option(names = "--progress", description = "Shows on standard error how far the reading is: on a terminal in a line that is gone at the end, elsewhere in a line every five seconds.")
	private boolean progress;

	@Option(names = "--since", paramLabel = "TIME", description = "Only entries from this time on: 2026-03-14T21:30, or 21:30 of the day on which the log begins; by the clocks of --zone, or with a zone of its own (21:30+01:00).")
	private String since = "";

	@Option(names = "--until", paramLabel = "TIME", description = "Only entries before this time; a time of day before that of --since is of the day after, which is said.")
	private String until = "";

	@Option(names = "--where", paramLabel = "QUERY", description = "Only entries that answer a query, such as 'state:dead 10.3.0.0/16 -reason:no-response'; README.md has its grammar.")
	private String where = "";

	@Option(names = "--no-cache", description = "Reads the logs anew, and keeps nothing of them: what was read of a large log is kept otherwise, until it changes. See probelight cache.")
	private boolean noCache;

	@Mixin
	private ZoneOption zone = new ZoneOption();

	/** What stands for what, where nobody is to see whose logs they are. */
	private Optional<Pseudonyms> pseudonyms = Optional.empty();

	/** Holds standard input, if somebody had to keep it. */
	private Optional<Path> input = Optional.empty();

	/** Has standard input read from a file that holds it. */
	void keep(Path file) {
		input = Optional.of(file);
	}

	/** What is done with logs that are open. */
	interface Reading {

		/**
		 * Reads them.
		 *
		 * @param choice the entries that were asked for
		 * @return what remains to be done when all is read
		 */
		Runnable read(LogInput input, EntryChoice choice, ReadMonitor monitor);
	}

	/** Has logs be read without what tells whose they are. */
	void hide(Pseudonyms of) {
		pseudonyms = Optional.of(of);
	}

	/** Takes the logs in a packed file that are asked for, as the option does. */
	void take(List<String> named) {
		entries = named;
	}

	/** Has the logs be read anew, as the option does. */
	void readAnew() {
		noCache = true;
	}

	/** Returns whether entries are chosen by what they say. */
	boolean asked() {
		return !where.isBlank();
	}

	/** Returns where reports are kept; nowhere, if that is not wanted or the logs are gone at the end. */
	KeptReports kept(Console console) {
		return noCache || input.isPresent() ? KeptReports.NONE : console.kept();
	}

	/** Returns by which clocks times are shown. */
	Zone zone() {
		return zone.zone();
	}

	/**
	 * Reads logs.
	 *
	 * @param then takes what was read; not called if no log can be read
	 * @return the exit code
	 */
	int read(List<String> names, Console console, Consumer<ReadLog> then) {
		return open(names, console, (input, choice, monitor) -> {
			Report report = input.read(choice, kept(console), monitor);
			return () -> then.accept(new ReadLog(input.parts(), report, choice.range(), where));
		});
	}

	/**
	 * Opens logs for somebody who reads them.
	 *
	 * @param names of the logs
	 * @return the exit code
	 */
	int open(List<String> names, Console console, Reading reading) {
		List<Origin> origins = new ArrayList<>();
		boolean refused = false;
		boolean in = false;
		for (String name : names) {
			boolean again = in && name.equals(InputWords.STANDARD_INPUT);
			if (again) {
				console.problem(TWICE);
				refused = true;
				continue;
			}
			in |= name.equals(InputWords.STANDARD_INPUT);
			try {
				for (Origin origin : find(name, console)) {
					origins.add(pseudonyms.isPresent() ? AnonymousLog.of(origin, pseudonyms.get()) : origin);
				}
			} catch (InputException e) {
				console.problem(InputWords.TERMINAL.of(name, e));
				refused = true;
			}
		}
		boolean whole = !origins.isEmpty() && read(origins, console, reading);
		return whole && !refused ? 0 : Probelight.PROBLEM;
	}

	private List<Origin> find(String name, Console console) throws InputException {
		if (!name.equals(InputWords.STANDARD_INPUT)) {
			return Origins.of(name, entries, Budget.STANDARD);
		}
		return input.isPresent()
				? Origins.of(name, input.get(), entries, Budget.STANDARD)
				: List.of(Origins.of(name, console.in(), Budget.STANDARD));
	}

	/** Returns whether all that there is was read. */
	private boolean read(List<Origin> origins, Console console, Reading reading) {
		try (LogInput input = LogInput.open(origins)) {
			read(input, choice(input, console), console, reading).run();
			// nobody waits for what is kept when the input is closed
			console.out().flush();
			List<Part> parts = input.parts();
			parts.forEach(part -> tell(part, console));
			return parts.stream().allMatch(Part::complete);
		} catch (InputException e) {
			console.problem(InputWords.TERMINAL.of(origins.getFirst().name(), e));
			return false;
		} catch (QueryException e) {
			console.problem("--where " + ShownText.of(where) + ": " + ShownText.of(String.valueOf(e.getMessage()))
					+ " (at character " + (e.from() + 1) + ')');
			return false;
		} catch (TimeArguments.NoTimeException e) {
			console.problem(String.valueOf(e.getMessage()));
			return false;
		} catch (OutOfMemoryError e) {
			console.problem("there are more hosts than fit into memory:"
					+ " set PROBELIGHT_JAVA_OPTS=-Xmx2g and try again.");
			return false;
		}
	}

	/** Most people want everything, and need not wait for what reads times and queries. */
	private EntryChoice choice(LogInput input, Console console)
			throws TimeArguments.NoTimeException, QueryException {
		if (since.isEmpty() && until.isEmpty() && where.isBlank()) {
			return EntryChoice.ALL;
		}
		Query query = QueryParser.parse(where, zone());
		return Queries.choice(TimeArguments.range(since, until, input.firstTime(), zone(), console::problem), query);
	}

	private Runnable read(LogInput input, EntryChoice choice, Console console, Reading reading) {
		if (!progress) {
			return reading.read(input, choice, ReadMonitor.NONE);
		}
		try (ProgressLine line = new ProgressLine(console.err(), console.terminal(), System::nanoTime, input::share)) {
			return reading.read(input, choice, line);
		}
	}

	private static void tell(Part part, Console console) {
		part.problem().ifPresent(problem -> console.problem(InputWords.TERMINAL.of(part.name(), problem)));
		if (part.state() != FileState.UNCHANGED) {
			console.problem(InputWords.TERMINAL.of(part.name(), part.state(), part.bytes()));
		}
	}
}
