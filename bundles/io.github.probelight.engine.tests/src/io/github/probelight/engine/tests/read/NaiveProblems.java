package io.github.probelight.engine.tests.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.ProblemGroup;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.scan.OwnText;

/** Groups what the entries of a log complain of, line by line, with regular expressions, Strings and maps. */
final class NaiveProblems {

	private static final String LETTER = "A-Za-z\\x{80}-\\x{10FFFF}";
	private static final String BEGINS = LETTER + "0-9_/\\\\~";
	private static final String HOLDS = BEGINS + ".:@%+$-";
	private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|`[^`]*`|(?<![" + HOLDS + "])'.*?'(?![" + BEGINS
			+ "])|[ \\t]+|[" + BEGINS + "](?:(?:[" + HOLDS + "]|(?<=[0-9]),(?=[0-9]))*[" + BEGINS + "])?|.",
			Pattern.DOTALL);
	private static final Pattern WHOLE = Pattern.compile("[0-9].*|[/\\\\~].+|.+@.*|.+:\\\\.*|.+[/\\\\].*[/\\\\].*"
			+ "|(?=.*[0-9])[0-9a-fA-F:-]{6,}");
	private static final Pattern HOST = Pattern.compile("(?:[" + LETTER + "0-9_-]+\\.)+[" + LETTER + "]+");
	private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.:][0-9]+)*");
	private static final Pattern IPV4 = Pattern
			.compile("((?:(?:0|[1-9][0-9]{0,2})\\.){3}(?:0|[1-9][0-9]{0,2}))(?:[:/-].*)?");
	private static final Set<String> LOUD = Set.of("ERROR", "WARN", "FATAL", "WARNING");

	private static final class Group {
		long count;
		long line;
		final Map<String, String> hosts = new LinkedHashMap<>();
		final List<Long> times = new ArrayList<>();

		ProblemGroup problem(String level, String text) {
			return new ProblemGroup(level, text, count, List.copyOf(hosts.values()),
					times.stream().min(Long::compare).orElse(Report.NO_TIME),
					times.stream().max(Long::compare).orElse(Report.NO_TIME), line, every());
		}

		private long every() {
			List<Long> gaps = new ArrayList<>();
			for (int i = 1; i < times.size(); i++) {
				gaps.add(Math.floorDiv(times.get(i) - times.get(i - 1) + 500, 1000));
			}
			gaps.sort(Long::compare);
			long median = gaps.size() < 3 ? 0 : gaps.get((gaps.size() - 1) / 2);
			long near = gaps.stream().filter(gap -> Math.abs(gap - median) <= Math.max(1, median / 20)).count();
			return median > 0 && gaps.stream().distinct().count() <= 16 && near * 10 >= gaps.size() * 9 ? median : -1;
		}
	}

	private record Key(String level, String text) {}

	private record Silent(String level, long time, long line, String host) {}

	private final Map<Key, Group> loud = new LinkedHashMap<>();
	private final Map<Key, Group> quiet = new LinkedHashMap<>();
	@Nullable
	private Silent silent;
	private String address = "";

	static List<ProblemGroup> of(byte[] log) {
		NaiveProblems naive = new NaiveProblems();
		int from = log.length > 2 && log[0] == (byte) 0xEF && log[1] == (byte) 0xBB && log[2] == (byte) 0xBF ? 3 : 0;
		for (long line = 0; from < log.length; line++) {
			int lf = from;
			while (lf < log.length && log[lf] != '\n') {
				lf++;
			}
			EntryReader reader = new EntryReader();
			boolean entry = reader.scan(log, from, lf);
			if (!entry) {
				String text = naive.gist(new OwnText().of(reader.message(), LineLayout.PLAIN).string(), null);
				if (!text.isEmpty()) {
					naive.say(text, naive.address);
				}
			}
			while (entry || reader.another()) {
				naive.say("", "");
				naive.entry(reader, line);
				entry = false;
			}
			from = lf + 1;
		}
		naive.say("", "");
		List<ProblemGroup> all = new ArrayList<>();
		naive.loud.forEach((key, group) -> all.add(group.problem(key.level, key.text)));
		all.sort(Comparator.comparingLong(ProblemGroup::line)
				.thenComparing(ProblemGroup::text)
				.thenComparing(ProblemGroup::level));
		naive.quiet.forEach((key, group) -> {
			if (group.count > 9 && group.every() > 9) {
				all.add(group.problem(key.level, key.text));
			}
		});
		return all;
	}

	private void entry(EntryReader r, long line) {
		String level = r.level().string();
		String message = r.message().string();
		String host = r.host().string();
		if (r.kind() == MessageKind.RESULT) {
			return;
		}
		if (LOUD.contains(level) && message.isEmpty()) {
			silent = new Silent(level, r.time(), line, host);
		} else if (LOUD.contains(level)) {
			String text = gist(message, r.hasHost() ? host : null);
			take(loud, new Key(level, text), r.time(), line, r.hasHost() ? host : address);
		} else if (r.kind() == MessageKind.TEXT && !r.hasHost() && !message.isEmpty()) {
			take(quiet, new Key(level, gist(message, null)), r.time(), line, "");
		}
	}

	private void say(String text, String host) {
		Silent entry = silent;
		if (entry != null) {
			take(loud, new Key(entry.level, text), entry.time, entry.line, entry.host.isEmpty() ? host : entry.host);
			silent = null;
		}
	}

	private static void take(Map<Key, Group> groups, Key key, long time, long line, String host) {
		Group group = groups.computeIfAbsent(key, k -> new Group());
		group.line = group.count++ == 0 ? line : group.line;
		if (time != Report.NO_TIME) {
			group.times.add(time);
		}
		if (!host.isEmpty() && group.hosts.size() < 100) {
			String common = NaiveHost.common(host);
			group.hosts.putIfAbsent(common, NaiveHost.isShown(common) ? common : host);
		}
	}

	private String gist(String message, @Nullable String host) {
		return cut(wholeGist(cut(message, 1_000), host), 240);
	}

	/** Returns the letters that begin a text and have so many bytes. */
	private static String cut(String text, int bytes) {
		String first = text;
		while (first.getBytes(StandardCharsets.UTF_8).length > bytes) {
			int over = first.getBytes(StandardCharsets.UTF_8).length - bytes;
			first = first.substring(0, first.offsetByCodePoints(first.length(), -(over + 3) / 4));
		}
		return first;
	}

	/** Returns what a message says, and sets the first address in it. */
	private String wholeGist(String message, @Nullable String host) {
		address = "";
		StringBuilder gist = new StringBuilder();
		int varied = -1;
		for (MatchResult token : TOKEN.matcher(message).results().toList()) {
			String text = token.group();
			char first = text.charAt(0);
			if (text.isBlank() && (first == ' ' || first == '\t')) {
				gist.append(gist.isEmpty() || gist.charAt(gist.length() - 1) == ' ' ? "" : " ");
			} else if (text.length() > 1 && "\"'`".indexOf(first) >= 0 || varies(text, host)) {
				gist.append(varied == gist.length() ? "" : "…");
				varied = gist.length();
			} else if (text.equals(".")) {
				gist.append(varied == gist.length() ? "" : ".");
			} else {
				int before = gist.length();
				gist.append(NUMBER.matcher(text).replaceAll(number -> {
					boolean letter = number.start() > 0
							&& String.valueOf(text.charAt(number.start() - 1)).matches("[" + LETTER + "]");
					return Matcher.quoteReplacement(letter && number.group().length() == 1 ? number.group() : "…");
				}));
				varied = gist.length() > before && gist.charAt(gist.length() - 1) == '…' ? gist.length() : varied;
			}
		}
		return gist.toString().replaceFirst(" $", "");
	}

	private boolean varies(String word, @Nullable String host) {
		if (!word.matches("[" + BEGINS + "].*")) {
			return false;
		}
		Matcher ipv4 = IPV4.matcher(word);
		boolean ipv6 = word.indexOf(':') >= 0 && NaiveHost.isShown(NaiveHost.common(word));
		if (address.isEmpty()) {
			boolean small = ipv4.matches() && Pattern.compile("[.]")
					.splitAsStream(ipv4.group(1))
					.allMatch(part -> Integer.parseInt(part) < 256);
			address = small ? ipv4.group(1) : ipv6 ? word : "";
		}
		boolean oneCase = word.equals(ascii(word, true)) || word.equals(ascii(word, false));
		String last = word.substring(word.lastIndexOf('.') + 1);
		boolean name = HOST.matcher(word).matches() && oneCase && last.getBytes(StandardCharsets.UTF_8).length > 1;
		return ipv6 || name || word.equals(host) || WHOLE.matcher(word).matches();
	}

	private static String ascii(String word, boolean upper) {
		StringBuilder text = new StringBuilder();
		word.chars()
				.forEach(c -> text
						.append((char) (c > 127 ? c : upper ? Character.toUpperCase(c) : Character.toLowerCase(c))));
		return text.toString();
	}
}
