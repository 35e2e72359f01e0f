package io.github.probelight.summary.anonymise;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.scan.Range;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.summary.anonymise.TextMask.Stays;

/** Lines without what tells whose they are: whatever the reader of entries knows of a line decides what may stay of it. */
final class EntryMask {

	/** The scan that a thread works for, in the default silo or without one. */
	private static final Pattern SCAN = Pattern.compile("(?:default:)?\\d{1,18}(?![^:])");
	private static final Pattern MEASURED = Pattern
			.compile(":(?:TTL=\\d{1,9}|(?:latency|variance|timeout)=\\d{1,9}(?:ms)?)(?=[:)])");
	private static final Pattern DNS = Pattern.compile("(?:Parallel|System) DNS resolution of \\d{1,9} hosts?\\.?");
	private static final String SCAN_OF_THREAD = "Scan ";
	/** Who ends a scan when nobody did. */
	private static final String ITSELF = "System";

	private static final int TIME = UsualTime.LENGTH;

	private final EntryReader reader = new EntryReader();
	private final TextMask text;
	private final HeadMask heads;
	private final ReplacedNames replaced;
	private int hostFrom;
	private int hostTo;
	private int newHostFrom;
	private int newHostTo;

	EntryMask(Pseudonyms pseudonyms, LineLayout layout) {
		reader.setLayout(layout);
		text = new TextMask(pseudonyms);
		heads = new HeadMask(text);
		replaced = pseudonyms.replaced();
	}

	/**
	 * Adds what stands for a line, without its end; of a very long one, for its beginning.
	 *
	 * @return whether it is one result whose time has {@value #TIME} characters, and nothing else; then the places of its
	 *         host are known
	 */
	boolean add(byte[] b, int from, int to, MaskedBytes out) {
		boolean entry = reader.scan(b, from, to);
		byte[] in = reader.message().bytes();
		int at = in == b ? from : 0;
		int end = in == b ? Math.min(to, from + EntryReader.LONGEST_LINE) : in.length;
		int count = 0;
		boolean alone = false;
		if (!entry) {
			count++;
			int own = reader.message().to();
			text.add(in, at, own, Stays.WORDS, out);
			at = own;
			entry = reader.another();
		}
		while (entry) {
			heads.before(in, at, reader.timeFrom(), out);
			out.add(in, reader.timeFrom(), reader.timeTo());
			message(head(in, out), out);
			at = reader.message().to();
			alone = count++ == 0 && in == b && reader.kind() == MessageKind.RESULT && reader.timeFrom() == from
					&& reader.timeTo() == from + TIME && at == to && reader.hasHost();
			entry = reader.another();
		}
		text.add(in, at, Math.max(at, end), Stays.WORDS, out);
		return alone && count == 1;
	}

	/** Where the host of the line began and ended, and what stands for it. */
	int hostFrom() {
		return hostFrom;
	}

	int hostTo() {
		return hostTo;
	}

	int newHostFrom() {
		return newHostFrom;
	}

	int newHostTo() {
		return newHostTo;
	}

	/** Adds the brackets of an entry. */
	private Range head(byte[] in, MaskedBytes out) {
		Range message = reader.message();
		int at = reader.timeTo();
		for (Range part : List.of(reader.level(), reader.thread(), reader.site(), reader.host())
				.stream()
				.filter(Range::present)
				.sorted((a, b) -> Integer.compare(a.from(), b.from()))
				.toList()) {
			heads.brackets(in, at, part.from(), out);
			int mapped = out.length();
			if (part == reader.level()) {
				heads.level(in, part.from(), part.to(), out);
			} else if (part == reader.thread()) {
				thread(part, out);
			} else {
				text.add(in, part.from(), part.to(), Stays.NOTHING, out);
				replaced.name(in, part.from(), part.to(), out.bytes(), mapped, out.length());
			}
			if (part == reader.host()) {
				hostFrom = part.from();
				hostTo = part.to();
				newHostFrom = mapped;
				newHostTo = out.length();
			}
			at = part == reader.host() ? heads.port(in, part.to(), message.from(), out) : part.to();
		}
		heads.brackets(in, at, message.from(), out);
		return message;
	}

	private void thread(Range thread, MaskedBytes out) {
		String name = thread.string();
		int from = thread.from();
		if (name.startsWith(SCAN_OF_THREAD)) {
			out.add(SCAN_OF_THREAD);
			from = scan(thread.bytes(), from + SCAN_OF_THREAD.length(), thread.to(), out);
		}
		text.add(thread.bytes(), from, thread.to(), Stays.WORDS, out);
	}

	/** Adds a scan, which is a number, in the default silo or another one; returns where it ends. */
	private int scan(byte[] b, int from, int to, MaskedBytes out) {
		String name = new String(b, from, to - from, StandardCharsets.ISO_8859_1);
		Matcher scan = SCAN.matcher(name);
		if (scan.lookingAt()) {
			out.add(b, from, from + scan.end());
			return from + scan.end();
		}
		int colon = name.indexOf(':') < 0 ? to : from + name.indexOf(':');
		int mapped = out.length();
		text.add(b, from, colon, Stays.NOTHING, out);
		replaced.name(b, from, colon, out.bytes(), mapped, out.length());
		Matcher number = SCAN.matcher(name).region(Math.min(name.length(), colon + 1 - from), name.length());
		int end = number.lookingAt() ? from + number.end() : colon;
		out.add(b, colon, end);
		return end;
	}

	private void message(Range message, MaskedBytes out) {
		byte[] b = message.bytes();
		switch (reader.kind()) {
			case TEXT -> text.add(b, message.from(), message.to(), Stays.WORDS, out);
			case RESULT -> result(message, out);
			default -> parts(message.string(), out);
		}
	}

	private void result(Range message, MaskedBytes out) {
		Range state = reader.state();
		Range reason = reader.reason();
		byte[] b = message.bytes();
		known(Kind.STATE, state, out);
		out.add(b, state.to(), reason.from());
		known(Kind.REASON, reason, out);
		String rest = new String(b, reason.to(), message.to() - reason.to(), StandardCharsets.ISO_8859_1);
		Matcher measured = MEASURED.matcher(rest);
		int at = reason.to();
		while (measured.find()) {
			text.add(b, at, reason.to() + measured.start(), Stays.NOTHING, out);
			out.add(measured.group());
			at = reason.to() + measured.end();
		}
		text.add(b, at, message.to(), Stays.NOTHING, out);
	}

	private void known(Kind kind, Range word, MaskedBytes out) {
		if (Knowledge.standard().find(kind, word.string()).isPresent()) {
			out.add(word.bytes(), word.from(), word.to());
		} else {
			int mapped = out.length();
			text.add(word.bytes(), word.from(), word.to(), Stays.NOTHING, out);
			replaced.name(word.bytes(), word.from(), word.to(), out.bytes(), mapped, out.length());
		}
	}

	/** Adds a message that follows a rule: what the rule quotes, and what stands for the rest. */
	private void parts(String message, MaskedBytes out) {
		int[] free = reader.freeParts();
		int at = 0;
		for (int i = 0; i < free.length; i += 2) {
			out.add(message.substring(at, free[i]).getBytes(StandardCharsets.UTF_8));
			free(message.substring(free[i], free[i + 1]), out);
			at = free[i + 1];
		}
		out.add(message.substring(at).getBytes(StandardCharsets.UTF_8));
	}

	private void free(String part, MaskedBytes out) {
		MessageKind kind = reader.kind();
		byte[] b = part.getBytes(StandardCharsets.UTF_8);
		int mapped = out.length();
		boolean scan = kind == MessageKind.SCAN_COMPLETED || kind == MessageKind.SCAN_STOPPED
				|| kind == MessageKind.SCAN_PAUSED || kind == MessageKind.SCAN_RESUMED;
		if (scan && (SCAN.matcher(part).matches() || part.equals(ITSELF))) {
			out.add(b);
		} else if (kind == MessageKind.SCAN_COMPLETED && part.equals(reader.detail())
				|| kind == MessageKind.SPIDER_ENDED) {
			text.add(b, 0, b.length, Stays.WORDS_AND_NUMBERS, out);
		} else if (scan && part.strip().equals(reader.detail())) {
			text.add(b, 0, b.length, Stays.WORDS, out);
		} else if (isName(kind)) {
			text.add(b, 0, b.length, Stays.NOTHING, out);
			replaced.name(b, 0, b.length, out.bytes(), mapped, out.length());
		} else {
			text.add(b, 0, b.length, DNS.matcher(part).matches() ? Stays.WORDS_AND_NUMBERS : Stays.WORDS, out);
		}
	}

	private static boolean isName(MessageKind kind) {
		return switch (kind) {
			case SITE_STARTED, EXCLUDED_RANGE, EXCLUDED_HOST, UNRESOLVED, SCAN_COMPLETED, SCAN_STOPPED, SCAN_PAUSED,
					SCAN_RESUMED, FINGERPRINT ->
				true;
			default -> false;
		};
	}
}
