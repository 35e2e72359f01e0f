package io.github.probelight.knowledge.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.knowledge.Kind;

/**
 * Reads a data file: entries of a heading line {@code [word]} and lines {@code key: text}. A line that begins with white
 * space goes on with the text above it; blank lines and lines that begin with {@code #} are left out.
 */
public final class TopicFile {

	private final Kind kind;
	private final String file;
	private final List<Explained> explained = new ArrayList<>();
	/** Key of a word to the line of its heading. */
	private final Map<String, Integer> headings = new LinkedHashMap<>();
	private @Nullable TopicDraft draft;
	private int line;

	private TopicFile(Kind kind, String file) {
		this.kind = kind;
		this.file = file;
	}

	/**
	 * All entries of a data file, in order.
	 *
	 * @param file
	 *            the name that messages give to the file
	 * @throws MalformedDataFileException
	 *             if a line cannot be understood or an entry lacks something
	 */
	public static List<Explained> read(Kind kind, String file, Reader text) throws IOException {
		var reader = new TopicFile(kind, file);
		var lines = new BufferedReader(text);
		for (String one = lines.readLine(); one != null; one = lines.readLine()) {
			reader.line++;
			reader.take(reader.line == 1 && one.startsWith("\uFEFF") ? one.substring(1) : one);
		}
		reader.finish();
		if (reader.explained.isEmpty()) {
			throw new MalformedDataFileException(file, 1, "the file has no entry");
		}
		return reader.explained;
	}

	private void take(String text) {
		if (text.isBlank() || text.startsWith("#")) {
			return;
		}
		TopicDraft current = draft;
		if (text.startsWith("[")) {
			finish();
			open(text.strip());
		} else if (current == null) {
			throw malformed("expected a heading such as [word] before the first text");
		} else if (Character.isWhitespace(text.charAt(0))) {
			current.goOn(text.strip(), line);
		} else {
			int colon = text.indexOf(':');
			if (colon < 0) {
				throw malformed("expected 'key: text', or a heading such as [word]");
			}
			current.put(text.substring(0, colon).strip(), text.substring(colon + 1).strip(), line);
		}
	}

	private void open(String heading) {
		if (!heading.endsWith("]")) {
			throw malformed("the heading lacks its closing ]");
		}
		String word = heading.substring(1, heading.length() - 1).strip();
		if (word.isEmpty()) {
			throw malformed("the heading is empty");
		}
		Integer before = headings.putIfAbsent(Spelling.key(word), line);
		if (before != null) {
			throw malformed("[" + word + "] was already explained in line " + before);
		}
		draft = new TopicDraft(file, word, line);
	}

	private void finish() {
		TopicDraft current = draft;
		if (current != null) {
			explained.add(current.finish(kind));
		}
	}

	private MalformedDataFileException malformed(String problem) {
		return new MalformedDataFileException(file, line, problem);
	}
}
