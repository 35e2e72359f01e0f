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
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What words of a log mean. */
@Command(name = "explain", mixinStandardHelpOptions = true, description = "Explains words of a log: reasons, states, tasks, attributes, levels, threads.")
final class ExplainCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "WORD", description = "Words as in a log, such as no-response or SYN Stealth Scan.")
	private List<String> words = List.of();

	private final Console console;

	ExplainCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
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
				console.problem("Nothing is known about " + ShownText.of(word) + ": write it as it stands in the log.");
				code = Probelight.PROBLEM;
			}
		}
		return code;
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
		out.println(topic.word() + " (" + topic.kind().name().toLowerCase(Locale.ROOT) + "): " + topic.name());
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
