package io.github.probelight.summary.query;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.scan.Range;

/**
 * Where the parts of an entry stand that the conditions of a query ask for, such as its state for {@code state:open}.
 * Words that are looked for in its text are not among them, nor is what no single part of it says, such as its kind.
 */
public final class AskedParts {
	/**
	 * A part.
	 *
	 * @param from
	 *            its first byte, in the bytes of {@link EntryReader#message()}
	 * @param to
	 *            the byte behind its last
	 */
	public record Part(int from, int to) {}

	private final EntryReader entry;
	private final byte[] line;
	private final List<Part> parts = new ArrayList<>();

	private AskedParts(EntryReader entry) {
		this.entry = entry;
		line = entry.message().bytes();
	}

	/** Returns them for the entry that was read last, in the order of the query, of the conditions that hold of it. */
	public static List<Part> of(Query query, EntryReader entry) {
		AskedParts asked = new AskedParts(entry);
		asked.add(query);
		return List.copyOf(asked.parts);
	}

	private void add(Query query) {
		switch (query) {
			case Query.All all -> all.terms().forEach(this::add);
			case Query.Any any -> any.terms().forEach(this::add);
			case Query.Has has when has.test(entry) -> add(has.field());
			case Query.Ports ports when ports.test(entry) -> addPort(!ports.protocol().isEmpty());
			case Query.Addresses addresses when addresses.test(entry) -> add(entry.host());
			case Query.During during when during.test(entry) -> add(entry.timeFrom(), entry.timeTo());
			default -> {
				// what must not be there is nowhere
			}
		}
	}

	private void add(EntryField field) {
		switch (field) {
			case LEVEL -> add(entry.level());
			case STATE -> add(entry.state());
			case REASON -> add(entry.reason());
			case SITE -> add(entry.site());
			case THREAD -> add(entry.thread());
			case SCAN -> addIn(entry.thread(), ScanNumber.of(entry.thread().string()));
			case PROTOCOL -> addPort(true);
			case NAME -> add(entry.host());
			case TASK -> addIn(entry.message(), entry.name());
			case TTL -> addIn(entry.message(), "TTL=" + entry.ttl());
			case KIND -> {
				// all of the message says it
			}
		}
	}

	private void add(Range range) {
		if (range.present() && range.bytes() == line) { // else it is no part of what was read, as it stands there
			add(range.from(), range.to());
		}
	}

	private void add(int from, int to) {
		if (from < to) {
			parts.add(new Part(from, to));
		}
	}

	/** The port stands behind the host of the target, and the protocol behind that. */
	private void addPort(boolean withProtocol) {
		Range host = entry.host();
		if (!host.present() || host.bytes() != line) {
			return;
		}
		int from = host.to();
		if (from < line.length && line[from] == ']') {
			from++;
		}
		if (from >= line.length || line[from] != ':') {
			return;
		}
		from++;
		int to = from;
		while (to < line.length && (Character.isDigit(line[to])
				|| withProtocol && (line[to] == '/' || Character.isLetter(line[to])))) {
			to++;
		}
		add(from, to);
	}

	private void addIn(Range range, String word) {
		if (!word.isEmpty() && range.present() && range.bytes() == line) {
			byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
			int at = letters(line, range.from(), range.length()).indexOf(letters(wanted, 0, wanted.length));
			if (at >= 0) {
				add(range.from() + at, range.from() + at + wanted.length);
			}
		}
	}

	/** One letter for each byte. */
	private static String letters(byte[] bytes, int from, int length) {
		return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
	}
}
