package io.github.probelight.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import io.github.probelight.engine.text.ShownText;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What words of a log and the codes of findings mean. */
@Command(name = "explain", description = "Explains words of a log (reasons, states, tasks, attributes, levels, threads, lines) and findings.")
final class ExplainCommand implements Callable<Integer> {

	/** Words, or the question which there are. */
	private static final class Asked {

		@Parameters(arity = "1..*", paramLabel = "WORD", completionCandidates = CompletionWords.class, description = "Words as in a log, such as no-response or SYN Stealth Scan, and findings as in a report, such as ttl-mismatch.")
		private List<String> words = List.of();

		@Option(names = "--list", required = true, description = "Lists all words that are known.")
		private boolean list;
	}

	@ArgGroup(multiplicity = "1")
	private Asked asked = new Asked();

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
		List<String> words = asked.words;
		// the name of a task has blanks, and nobody likes to quote
		List<Topic> whole = words.size() > 1 ? topics(String.join(" ", words)) : List.of();
		if (!whole.isEmpty()) {
			whole.forEach(this::print);
			return 0;
		}
		int code = 0;
		for (String word : words) {
			List<Topic> topics = topics(word);
			topics.forEach(this::print);
			if (topics.isEmpty()) {
				console.problem("Nothing is known about " + ShownText.of(word)
						+ ": write it as it stands in the log; explain --list names all words.");
				code = Probelight.PROBLEM;
			}
		}
		return code;
	}

	private void list() {
		for (Kind kind : Kind.values()) {
			console.out().println(kind.name().charAt(0) + name(kind).substring(1) + 's');
			for (Topic topic : Knowledge.standard().topics(kind)) {
				console.out().println(String.format("  %-27s  %s", topic.word(), topic.name()));
			}
			console.out().println();
		}
	}

	private static String name(Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	private static List<Topic> topics(String word) {
		List<Topic> topics = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			Knowledge.standard().find(kind, word).ifPresent(topics::add);
		}
		return topics;
	}

	private void print(Topic topic) {
		PrintWriter out = console.out();
		out.println(topic.word() + " (" + name(topic.kind()) + "): " + topic.name());
		out.println();
		Wrap.print(out, "  ", "", topic.meaning());
		section("Set off by", topic.trigger().isEmpty() ? List.of() : List.of(topic.trigger()));
		section("Usual causes", topic.causes());
		section("Look at next", topic.checks());
		if (!topic.rfcs().isEmpty()) {
			out.println();
			out.println("  RFC " + String.join(", ", topic.rfcs().stream().map(String::valueOf).toList()));
		}
		out.println();
	}

	private void section(String title, List<String> texts) {
		if (!texts.isEmpty()) {
			console.out().println();
			console.out().println("  " + title);
			texts.forEach(text -> Wrap.print(console.out(), "  ", "- ", text));
		}
	}
}
