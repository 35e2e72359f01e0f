package io.github.probelight.summary.anonymise;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.probelight.engine.scan.Ipv4;

/** What was replaced by what, for the owner of a log alone: kept only where that is wanted. */
public final class ReplacedNames {

	private final boolean kept;
	private final Map<String, String> names = new LinkedHashMap<>();
	private final Map<String, String> addresses = new LinkedHashMap<>();
	private final Map<String, String> words = new LinkedHashMap<>();
	private final Map<String, String> numbers = new LinkedHashMap<>();

	private ReplacedNames(boolean kept) {
		this.kept = kept;
	}

	/** Returns a list that remembers all. */
	public static ReplacedNames kept() {
		return new ReplacedNames(true);
	}

	/** Returns one that forgets all at once. */
	public static ReplacedNames forgotten() {
		return new ReplacedNames(false);
	}

	void name(byte[] b, int from, int to, byte[] mapped, int mappedFrom, int mappedTo) {
		if (kept) {
			names.putIfAbsent(text(b, from, to), text(mapped, mappedFrom, mappedTo));
		}
	}

	void word(String word, byte[] mapped) {
		if (kept) {
			words.put(word, text(mapped, 0, mapped.length));
		}
	}

	void number(String number, byte[] mapped) {
		if (kept) {
			numbers.put(number, text(mapped, 0, mapped.length));
		}
	}

	void ipv4(int address, int mapped) {
		if (kept) {
			addresses.putIfAbsent(Ipv4.text(address), Ipv4.text(mapped));
		}
	}

	void address(String address, String mapped) {
		if (kept) {
			addresses.putIfAbsent(address, mapped);
		}
	}

	/**
	 * Returns all as rows of a kind ({@code name}, {@code address}, {@code word} or {@code number}), what was there and
	 * what stands for it: sites, hosts, persons and threads first, then the others, each as it came first.
	 */
	public Stream<List<String>> rows() {
		return Stream.of(rows("name", names), rows("address", addresses), rows("word", words), rows("number", numbers))
				.flatMap(rows -> rows);
	}

	private static Stream<List<String>> rows(String kind, Map<String, String> replaced) {
		return replaced.entrySet().stream().map(entry -> List.of(kind, entry.getKey(), entry.getValue()));
	}

	private static String text(byte[] b, int from, int to) {
		return new String(b, from, to - from, StandardCharsets.UTF_8);
	}
}
