package io.github.probelight.knowledge.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Topic;

/** One entry of a data file while it is read. */
final class TopicDraft {

	private static final List<String> NEEDED = List.of("name", "meaning", "trigger", "cause", "check");
	private static final List<String> SINGLE = List.of("name", "meaning", "trigger", "rfc");
	private static final List<String> KEYS = List.of("name", "meaning", "trigger", "cause", "check", "rfc", "also");

	/** RFCs have four digits so far; six are two numbers without the comma between them. */
	private static final int MAX_DIGITS = 5;

	private final String file;
	private final String word;
	private final int heading;
	private final Map<String, List<Text>> texts = new LinkedHashMap<>();
	private List<Text> open = new ArrayList<>();

	private record Text(String text, int line) {}

	TopicDraft(String file, String word, int heading) {
		this.file = file;
		this.word = word;
		this.heading = heading;
	}

	void put(String key, String text, int line) {
		if (!KEYS.contains(key)) {
			throw malformed(line, "unknown key '" + key + "', expected one of " + String.join(", ", KEYS));
		}
		open = texts.computeIfAbsent(key, k -> new ArrayList<>());
		if (SINGLE.contains(key) && !open.isEmpty()) {
			throw malformed(line, "'" + key + "' stands twice in [" + word + "]");
		}
		open.add(new Text(text, line));
	}

	void goOn(String text, int line) {
		if (open.isEmpty()) {
			throw malformed(line, "an indented line must follow a 'key: text' line");
		}
		Text above = open.removeLast();
		open.add(new Text((above.text() + " " + text).strip(), above.line()));
	}

	Explained finish(Kind kind) {
		for (String key : NEEDED) {
			if (!texts.containsKey(key)) {
				throw malformed(heading, "[" + word + "] lacks '" + key + "'");
			}
		}
		texts.forEach((key, all) -> all.stream().filter(text -> text.text().isEmpty()).findFirst().ifPresent(text -> {
			throw malformed(text.line(), "'" + key + "' is empty");
		}));
		var topic = new Topic(kind, word, one("name"), one("meaning"), one("trigger"), all("cause"), all("check"),
				rfcs());
		return new Explained(topic, all("also"));
	}

	private String one(String key) {
		return all(key).getFirst();
	}

	private List<String> all(String key) {
		return texts.getOrDefault(key, List.of()).stream().map(Text::text).toList();
	}

	private List<Integer> rfcs() {
		return texts.getOrDefault("rfc", List.of())
				.stream()
				.flatMap(text -> Arrays.stream(text.text().split(",", -1))
						.map(number -> rfc(number.strip(), text.line())))
				.toList();
	}

	private Integer rfc(String number, int line) {
		boolean digits = number.chars().allMatch(c -> c >= '0' && c <= '9');
		if (number.isEmpty() || number.length() > MAX_DIGITS || !digits || number.startsWith("0")) {
			throw malformed(line, "'" + number + "' is not the number of an RFC; write numbers with commas between");
		}
		return Integer.valueOf(number);
	}

	private MalformedDataFileException malformed(int line, String problem) {
		return new MalformedDataFileException(file, line, problem);
	}
}
