package io.github.probelight.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.github.probelight.knowledge.internal.Glossary;
import io.github.probelight.knowledge.internal.TopicFile;

/** All topics, found by the words of a log. Immutable, safe for use from several threads. */
public final class Knowledge {

	private final Map<Kind, Glossary> glossaries;

	private Knowledge(Map<Kind, Glossary> glossaries) {
		this.glossaries = glossaries;
	}

	/**
	 * The knowledge that ships with the product. The first call reads the data files, about 100 KB.
	 *
	 * @throws IllegalArgumentException
	 *             if a data file is malformed; the message names the file and the line
	 */
	public static Knowledge standard() {
		return Standard.KNOWLEDGE;
	}

	/**
	 * The topic of a word as it stands in a log. Upper and lower case, spaces, hyphens and underscores count as equal.
	 * Summaries in the plural ({@code no-responses}) find their reason, whole thread names their role, task names with
	 * numbers their task, and the message of an entry its sort of line.
	 *
	 * @return empty for a word that nobody has explained yet
	 */
	public Optional<Topic> find(Kind kind, String word) {
		return glossary(kind).find(word);
	}

	/**
	 * The topic that has this very word, or names it among its other words. Case, spaces, hyphens and underscores count as
	 * equal; plurals and whole names or messages, which {@link #find} knows by their form, do not count.
	 */
	public Optional<Topic> named(Kind kind, String word) {
		return glossary(kind).named(word);
	}

	/** Every topic of a kind, in the order of its data file. */
	public List<Topic> topics(Kind kind) {
		return glossary(kind).topics();
	}

	private Glossary glossary(Kind kind) {
		Glossary glossary = glossaries.get(kind);
		if (glossary == null) {
			throw new IllegalStateException("No data file was read for " + kind);
		}
		return glossary;
	}

	/** Holds the knowledge, so that it is read when first asked for. */
	private static final class Standard {

		static final Knowledge KNOWLEDGE = read();

		private static Knowledge read() {
			Map<Kind, Glossary> glossaries = new EnumMap<>(Kind.class);
			for (Kind kind : Kind.values()) {
				String name = kind.name().toLowerCase(Locale.ROOT) + "s.txt";
				try (InputStream in = Knowledge.class.getResourceAsStream("data/" + name)) {
					if (in == null) {
						throw new IllegalStateException("The data file " + name + " is missing");
					}
					var text = new InputStreamReader(in, StandardCharsets.UTF_8);
					glossaries.put(kind, new Glossary(TopicFile.read(kind, name, text)));
				} catch (IOException e) {
					throw new UncheckedIOException("The data file " + name + " cannot be read", e);
				}
			}
			return new Knowledge(glossaries);
		}
	}
}
