package io.github.probelight.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.text.ShownText;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.InputWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Logs asked with SQL. What does it lies in a bundle that may be missing: {@link QueryRun}. */
@Command(name = "query", description = "Asks logs with SQL (DuckDB's); nothing is imported.", footer = {"",
		"Example, the reasons of results by their number:",
		"  probelight query \"SELECT reason, count(*) FROM results GROUP BY 1 ORDER BY 2 DESC\" scan.log", "",
		Probelight.EXIT_CODES})
final class QueryCommand implements Callable<Integer> {

	/** How an answer is written. */
	enum Format {
		/** Columns for a person. */
		TABLE,
		/** RFC 4180, in UTF-8, with a head line. */
		CSV,
		/** An array of objects. */
		JSON,
		/** An object on each line. */
		JSONL;

		@Override
		public String toString() {
			return Codes.of(this);
		}
	}

	@Parameters(arity = "0..*", paramLabel = "SQL LOG", description = {
			"The query (without --file), such as \"SELECT state, count(*) FROM results GROUP BY 1\", and the logs.",
			LogOptions.LOG})
	private List<String> words = List.of();

	@Mixin
	private LogOptions options = new LogOptions();

	@Option(names = {"-f",
			"--file"}, paramLabel = "FILE", description = "Reads the query from a file; - is standard input.")
	private String file = "";

	@Option(names = "--list", description = "Lists the tables with their columns, types and meanings.")
	private boolean list;

	@Option(names = "--format", paramLabel = "table|csv|json|jsonl", description = "How rows are written: in columns for a person (default), with a head line, as an array of objects, or with an object on each line.")
	private Format format = Format.TABLE;

	@Mixin
	private OutputOption output = new OutputOption();

	@Spec
	private @Nullable CommandSpec spec;

	private final Console console;

	/** To be filled by picocli. */
	QueryCommand(Console console) {
		this.console = console;
	}

	/** Asks a query, the first of some words, of the logs that the others name. */
	QueryCommand(Console console, Format format, List<String> words, boolean noCache) {
		this.console = console;
		this.format = format;
		this.words = words;
		if (noCache) {
			options.readAnew();
		}
	}

	@Override
	public Integer call() {
		boolean inline = file.isEmpty();
		List<String> logs = inline ? words.subList(Math.min(1, words.size()), words.size()) : words;
		if (!list && inline && !words.isEmpty() && FileArgument.exists(words.getFirst())) {
			console.problem(ShownText.of(words.getFirst())
					+ " is a file: the query stands before the logs, as in query \"SELECT ...\" "
					+ ShownText.of(words.getFirst()) + ", or behind --file.");
			return Probelight.WRONG_ARGUMENTS;
		}
		if (!list && logs.isEmpty()) {
			throw WrongUse.of(spec(),
					inline && words.isEmpty()
							? "Missing required parameters: 'SQL' and 'LOG'"
							: "Missing required parameter: 'LOG'");
		}
		try {
			if (list) {
				QueryRun.list(console.out());
				return 0;
			}
			String sql = inline ? words.getFirst() : read(logs);
			List<String> read = inline ? logs : Stream.concat(logs.stream(), Stream.of(file)).toList();
			return output.write(read, console, to -> new QueryRun(to, options, logs).answer(sql, format));
		} catch (IOException | InvalidPathException e) {
			console.problem(InputWords.TERMINAL.of(file, e instanceof IOException io ? io : new IOException(e)));
			return Probelight.PROBLEM;
		} catch (NoClassDefFoundError e) {
			console.problem(ParquetExport.MISSING);
			return Probelight.PROBLEM;
		}
	}

	private CommandSpec spec() {
		CommandSpec known = spec;
		if (known == null) {
			throw new IllegalStateException();
		}
		return known;
	}

	private String read(List<String> logs) throws IOException {
		if (!file.equals(InputWords.STANDARD_INPUT)) {
			return Files.readString(Path.of(file));
		}
		if (logs.contains(InputWords.STANDARD_INPUT)) {
			throw WrongUse.of(spec(), LogOptions.TWICE);
		}
		return new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
	}
}
