package io.github.probelight.summary.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.RoundTripReading;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.knowledge.TtlReading;

/** Reads a part of a line as it was copied, such as {@code syn-ack:TTL=0}, {@code [INFO]} or {@code 3389/TCP}. */
final class FragmentReader {

	private static final Pattern BRACKET = Pattern.compile("\\[?([A-Za-z ]+?): ?(.+?)\\]?");
	private static final Pattern NUMBER = Pattern.compile("(\\d{1,7})(?: ?ms)?");
	private static final Pattern PORT = Pattern.compile("\\[?(?:(.+):)?(\\d{1,5})/(TCP|UDP|SCTP)\\]?",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern PERCENT = Pattern.compile("\\d+(\\.\\d+)? ?%.*");
	private static final String REASON = "reason=";
	private static final int NOTHING = -1;

	private final List<Explanation> parts = new ArrayList<>();
	private int latency = NOTHING;
	private int variance = NOTHING;
	private int timeout = NOTHING;

	private FragmentReader() {}

	/** Returns what the parts of a text are; nothing if one of them is unknown. */
	static List<Explanation> read(String text) {
		String bare = unwrapped(text);
		if (bare.isEmpty()) {
			return List.of();
		}
		Matcher port = PORT.matcher(text);
		if (port.matches()) {
			return List.of(Explanation.of(topic(Kind.ATTRIBUTE, "port"),
					PortReading.of(Integer.parseInt(port.group(2)), port.group(3).toUpperCase(Locale.ROOT))));
		}
		if (PERCENT.matcher(text).matches()) {
			return List.of(Explanation.of(topic(Kind.ATTRIBUTE, "percent"), ""));
		}
		FragmentReader reader = new FragmentReader();
		if (reader.attributes(bare)) {
			return reader.withRoundTrip();
		}
		return bracket(text, bare);
	}

	/** Takes off the brackets around a text, those that were copied in half too. */
	private static String unwrapped(String text) {
		String bare = text.strip();
		while (bare.startsWith("(") || bare.startsWith("[")) {
			bare = bare.substring(1).strip();
		}
		while (bare.endsWith(")") && !bare.contains("(") || bare.endsWith("]") && !bare.contains("[")
				|| bare.endsWith(":") || bare.endsWith(",")) {
			bare = bare.substring(0, bare.length() - 1).strip();
		}
		return bare;
	}

	/** Reads {@code reason=WORD:KEY=VALUE…}, or a part of it; false if there is something else in it. */
	private boolean attributes(String text) {
		boolean behind = text.regionMatches(true, 0, REASON, 0, REASON.length());
		boolean first = true;
		for (String part : (behind ? text.substring(REASON.length()) : text).split(":", -1)) {
			int equals = part.indexOf('=');
			boolean known = equals < 0 ? first && word(part, behind) : attribute(part, equals);
			if (!known) {
				return false;
			}
			first = false;
		}
		return true;
	}

	private boolean word(String word, boolean behind) {
		Optional<Topic> topic = Knowledge.standard().find(Kind.REASON, word);
		if (topic.isEmpty() && !behind) {
			topic = TopicFinder.named(word);
		}
		topic.ifPresent(found -> parts.add(Explanation.of(found, "")));
		return topic.isPresent();
	}

	private boolean attribute(String part, int equals) {
		Optional<Topic> topic = Knowledge.standard().named(Kind.ATTRIBUTE, part.substring(0, equals));
		if (topic.isEmpty()) {
			return false;
		}
		Matcher number = NUMBER.matcher(part.substring(equals + 1));
		int value = number.matches() ? Integer.parseInt(number.group(1)) : NOTHING;
		String reading = "";
		switch (topic.get().word()) {
			case "TTL" -> reading = value < 0 ? "" : TtlReading.of(value).text();
			case "latency" -> latency = value;
			case "variance" -> variance = value;
			case "timeout" -> timeout = value;
			default -> {
				// its value says enough
			}
		}
		parts.add(Explanation.of(topic.get(), reading));
		return true;
	}

	/** What the three times of a round trip tell together stands with the last of them. */
	private List<Explanation> withRoundTrip() {
		if (latency >= 0 || variance >= 0 || timeout >= 0) {
			Explanation last = parts.removeLast();
			parts.add(new Explanation(last.title(),
					(last.reading() + ' ' + RoundTripReading.of(latency, variance, timeout).text()).strip(),
					last.topic()));
		}
		return parts;
	}

	/** Reads {@code [INFO]} and {@code [Thread: NAME]}. */
	private static List<Explanation> bracket(String text, String bare) {
		Matcher bracket = BRACKET.matcher(text);
		Optional<Topic> key = bracket.matches()
				? Knowledge.standard().named(Kind.ATTRIBUTE, bracket.group(1))
				: Optional.empty();
		if (key.isPresent()) {
			List<Explanation> found = new ArrayList<>(List.of(Explanation.of(key.get(), "")));
			if (key.get().word().equals("Thread")) {
				Knowledge.standard()
						.find(Kind.THREAD, bracket.group(2))
						.ifPresent(thread -> found.add(Explanation.of(thread, "")));
			}
			return found;
		}
		return bare.equals(text)
				? List.of()
				: TopicFinder.named(bare)
						.or(() -> TopicFinder.formed(bare))
						.stream()
						.map(topic -> Explanation.of(topic, ""))
						.toList();
	}

	private static Topic topic(Kind kind, String word) {
		return Knowledge.standard().named(kind, word).orElseThrow();
	}
}
