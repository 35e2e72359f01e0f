package io.github.probelight.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.engine.read.LineFinder;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.text.ShownText;
import io.github.probelight.export.text.PageWriter;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.Place;
import io.github.probelight.summary.explain.Explainer;
import io.github.probelight.summary.explain.Explanation;
import io.github.probelight.summary.explain.LineReading;
import io.github.probelight.summary.explain.NearWords;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What words of a log and the codes of findings mean. */
@Command(name = "explain", description = "Explains words and whole lines of a log, findings, and what a report counts.", footer = {
		"", "Examples:", "  probelight explain DEAD no-response", "  probelight explain reason=syn-ack:TTL=0",
		"  probelight explain scan.log:218", "  probelight explain --line \"$(grep -m1 10.1.2.3 scan.log)\"", "",
		Probelight.EXIT_CODES})
final class ExplainCommand implements Callable<Integer> {

	/** Words, or the question which there are. */
	private static final class Asked {

		@Parameters(arity = "1..*", paramLabel = "WORD", completionCandidates = CompletionWords.class, description = "Words as in a log, such as no-response or SYN Stealth Scan, parts of a line, such as syn-ack:TTL=0, findings and figures as in a report, such as ttl-mismatch, columns of a table, and whole lines as LOG:LINE, such as scan.log:218. One explanation for each; words that are one name together, such as that of a task, need no quotes.")
		private List<String> words = List.of();

		@Option(names = "--list", required = true, description = "Lists all words that are known.")
		private boolean list;

		@Option(names = "--line", required = true, paramLabel = "TEXT", description = "Explains a whole line of a log, part by part.")
		private @Nullable String line;
	}

	@ArgGroup(multiplicity = "1")
	private Asked asked = new Asked();

	@Option(names = "--entry", paramLabel = "NAME", description = "The scan log in a .zip that holds several, for LOG:LINE.")
	private List<String> entries = List.of();

	@Mixin
	private ZoneOption zone = new ZoneOption();

	/** More of a line helps nobody who reads on a terminal. */
	private static final int LONGEST_LINE = 1000;

	private final Console console;

	/** To be filled by picocli. */
	ExplainCommand(Console console) {
		this.console = console;
	}

	ExplainCommand(Console console, List<String> words) {
		this.console = console;
		asked.words = words;
	}

	@Override
	public Integer call() {
		if (asked.list) {
			list();
			return 0;
		}
		String line = asked.line;
		if (line != null) {
			text().print(LineReading.all(line, zone.zone()));
			return 0;
		}
		int code = 0;
		for (String thing : Explainer.together(asked.words)) {
			code = Math.max(code, explain(thing));
		}
		return code;
	}

	private int explain(String thing) {
		Optional<LineArgument> line = LineArgument.of(thing);
		if (line.isPresent()) {
			return explain(line.get());
		}
		List<LineReading> all = LineReading.all(thing, zone.zone());
		LineReading whole = all.getFirst();
		List<Explanation> explanations = whole.entry() ? List.of() : Explainer.explain(thing);
		explanations.forEach(one -> text().print(one, Explainer.others(thing, one)));
		if (!explanations.isEmpty()) {
			return 0;
		}
		if (whole.entry() || !whole.parts().isEmpty()) {
			text().print(all);
			return 0;
		}
		if (FileArgument.exists(thing)) {
			console.problem(ShownText.of(thing) + " is a file: explain " + ShownText.of(thing)
					+ ":1 explains its first line, report " + ShownText.of(thing) + " tells what is in a log.");
			return Probelight.PROBLEM;
		}
		List<String> near = NearWords.of(thing);
		console.problem("Nothing is known about " + ShownText.of(thing) + ": "
				+ (near.isEmpty()
						? "write it as it stands in the log; "
						: "did you mean " + NearWords.either(near) + "? ")
				+ "explain --list names all words.");
		return Probelight.PROBLEM;
	}

	/** Reads a log as far as a line. */
	private int explain(LineArgument of) {
		LineFinder finder = new LineFinder(of.line() - 1);
		try (LogInput input = LogInput.open(Origins.of(of.log(), entries, Budget.STANDARD))) {
			input.lines(finder, (more, firstLine) -> more, ReadMonitor.NONE);
		} catch (InputException e) {
			console.problem(InputWords.TERMINAL.of(of.log(), e));
			return Probelight.PROBLEM;
		}
		Optional<LineFinder.Found> found = finder.found();
		if (found.isEmpty()) {
			console.problem(ShownText.of(of.log()) + " has " + NumberText.count(finder.lines(), "line") + ", no line "
					+ NumberText.of(of.line()) + '.');
			return Probelight.PROBLEM;
		}
		LineFinder.Found line = found.get();
		console.out().println(PageWriter.cut(OneLine.of(line.text()), LONGEST_LINE));
		console.out().println();
		Optional<Place> entry = Optional.of(line.entry())
				.filter(number -> number >= 0)
				.map(number -> new Place(number, "", number + 1));
		text().print(line.starts()
				? LineReading.all(line.text(), zone.zone())
				: List.of(LineReading.continuation(line.own(), entry)));
		return 0;
	}

	private ExplainText text() {
		return new ExplainText(console.out());
	}

	private void list() {
		for (Kind kind : Kind.values()) {
			String name = Explanation.name(kind);
			console.out().println(Character.toUpperCase(name.charAt(0)) + name.substring(1) + 's');
			for (Topic topic : Knowledge.standard().topics(kind)) {
				console.out().println(String.format("  %-27s  %s", topic.word(), topic.name()));
			}
			console.out().println();
		}
	}
}
