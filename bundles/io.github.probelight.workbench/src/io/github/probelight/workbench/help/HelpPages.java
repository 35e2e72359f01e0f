package io.github.probelight.workbench.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.query.EntryField;
import io.github.probelight.summary.table.FindingColumns;
import io.github.probelight.summary.table.HostColumns;
import io.github.probelight.summary.table.PortColumns;
import io.github.probelight.summary.table.SubnetColumns;
import io.github.probelight.summary.table.Tables;
import io.github.probelight.summary.table.TaskColumns;
import io.github.probelight.summary.table.TypedColumn;

/**
 * All pages. Those about the window are files; what words and columns mean comes from where it is defined, the grammar
 * is the one that the parser is made from.
 */
final class HelpPages {
	/** Where one begins. */
	static final String FIRST = "first-log";

	private static final String NARROW = "narrow";
	private static final String LANGUAGE = "io.github.probelight.language";
	private static final String GRAMMAR = "io/github/probelight/language/ScanLog.xtext";
	private static final String ENDING = ".txt";
	private static final List<String> GUIDE = List.of(FIRST, "lines", "filters", NARROW, "share", "editors");
	private static final List<String> PARTS = List.of("editor", "find", "moving", "follow", "together", "outline",
			"overview", "findings", "hosts", "ports",
			"reasons", "subnets", "tasks", "timeline", "problems", "scans", "checks", "logins", "matches", "search",
			"compare", "catalogue", "bookmarks");

	/** What is shown in a view, though a table that is exported has it in another form or not at all. */
	private static final Map<String, List<TypedColumn<?>>> SHOWN = Map.of("hosts",
			List.of(HostColumns.FINDING_MARK, HostColumns.ROUND_TRIP, HostColumns.FIRST_CLOCK, HostColumns.LAST_CLOCK),
			"ports", List.of(PortColumns.SERVICE, PortColumns.SHARE), "findings", List.of(FindingColumns.ABOUT),
			"tasks", List.of(TaskColumns.AGAINST, TaskColumns.PACE), "subnets",
			List.of(SubnetColumns.OPEN, SubnetColumns.FINDINGS));

	private HelpPages() {}

	/** In the order of the contents. */
	static List<HelpPage> all() {
		List<HelpPage> pages = new ArrayList<>();
		GUIDE.forEach(id -> pages.add(file(id, Messages.Guide)));
		PARTS.forEach(id -> pages.add(file(id, Messages.Window)));
		for (Kind kind : Kind.values()) {
			pages.add(new HelpPage("words-" + code(kind), Messages.Format, Messages.kind(kind), () -> topics(kind)));
		}
		pages.add(new HelpPage("grammar", Messages.Format, Messages.Grammar, HelpPages::grammar));
		return List.copyOf(pages);
	}

	static Optional<HelpPage> find(String id) {
		return all().stream().filter(page -> page.id().equals(id)).findFirst();
	}

	/** Tells on which pages all of some words stand, those that have one in their title first. */
	static HelpPage found(String words) {
		List<String> wanted = Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
				.filter(word -> !word.isEmpty())
				.toList();
		Map<Boolean, List<HelpPage>> found = all().stream()
				.filter(page -> holds(page.title() + ' ' + page.text().text(), wanted))
				.collect(Collectors
						.partitioningBy(page -> wanted.stream().anyMatch(word -> holds(page.title(), List.of(word)))));
		String links = Stream.of(Boolean.TRUE, Boolean.FALSE)
				.flatMap(inTitle -> found.getOrDefault(inTitle, List.of()).stream())
				.map(page -> "- [%s](%s%s)".formatted(page.title(), HelpPane.PAGE, page.id()))
				.collect(Collectors.joining("\n"));
		String shown = OneLine.of(words.strip()).replace('[', '(').replace(']', ')'); // a link is none of them
		return new HelpPage("", "", shown, () -> links.isEmpty()
				? NLS.bind(Messages.NothingFound, shown)
				: "# " + NLS.bind(Messages.Found, shown) + '\n' + links);
	}

	private static boolean holds(String text, List<String> wanted) {
		String small = text.toLowerCase(Locale.ROOT);
		return wanted.stream().allMatch(small::contains);
	}

	/** The page about a part of the window, by the last word of its id; the first page for one that has none. */
	static String about(@Nullable String part) {
		String last = part == null ? "" : part.substring(part.lastIndexOf('.') + 1);
		return part != null && part.endsWith(".ContentOutline")
				? "outline"
				: PARTS.contains(last) ? last : FIRST;
	}

	private static HelpPage file(String id, String group) {
		String markup = read(id);
		String title = markup.lines().findFirst().orElseThrow().substring(2);
		return new HelpPage(id, group, title, () -> markup + (id.equals(NARROW) ? fields() : columns(id)));
	}

	private static String read(String id) {
		try (InputStream in = HelpPages.class.getResourceAsStream("pages/" + id + ENDING)) {
			if (in == null) {
				throw new IllegalStateException("There is no page " + id);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What can be asked for by a word. */
	private static String fields() {
		return Stream.concat(Arrays.stream(EntryField.values()).map(EntryField::key), Stream.of("host", "port", "time"))
				.sorted()
				.map(key -> "- " + key + ":\n")
				.collect(Collectors.joining());
	}

	/** What the columns of the table of that name say. */
	private static String columns(String id) {
		StringJoiner text = new StringJoiner("\n", "\n# " + Messages.Columns + "\n", "\n").setEmptyValue("");
		Stream<TypedColumn<?>> exported = Arrays.stream(Tables.values())
				.filter(table -> table.toString().equals(id))
				.flatMap(table -> table.table().columns().stream());
		Stream.concat(SHOWN.getOrDefault(id, List.of()).stream(), exported)
				.map(HelpPages::column)
				.distinct()
				.forEach(text::add);
		return text.toString();
	}

	private static String column(TypedColumn<?> column) {
		return "- " + column.title() + ": " + column.meaning();
	}

	private static String topics(Kind kind) {
		StringJoiner text = new StringJoiner("\n\n");
		for (Topic topic : Knowledge.standard().topics(kind)) {
			StringJoiner paragraphs = new StringJoiner("\n");
			paragraphs.add("# " + topic.word() + ": " + topic.name()).add(topic.meaning());
			topic.parts().forEach(part -> paragraphs.add(part.heading() + ":").add(part.text()));
			text.add(paragraphs.toString());
		}
		return text.toString();
	}

	private static String grammar() {
		Bundle language = Platform.getBundle(LANGUAGE);
		URL grammar = language == null ? null : language.getResource(GRAMMAR);
		if (grammar == null) {
			return Messages.NoGrammar;
		}
		try (InputStream in = grammar.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String code(Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}
}
