package io.github.probelight.summary;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The name of a log where there is little room for it: numbers that tell logs apart stand at its end or its start. */
public final class ShortName {

	/** Characters that a page has for it; {@code 44.14.scan.0.log} fits. */
	static final int MOST = 16;

	private static final String CUT = "…";
	private static final List<Way> WAYS = List.of(ShortName::end, ShortName::start, ShortName::ends);

	/** A way to cut a name to so many characters. */
	private interface Way {
		String cut(String name, int most);
	}

	private ShortName() {}

	/** Returns a name cut so that it still differs from the other names of some; whole if that cannot be. */
	static String of(String name, Collection<String> names) {
		return among(Set.copyOf(names), MOST).apply(name);
	}

	/** Returns what cuts the names of some, to so many characters, so that each still differs from the others. */
	public static UnaryOperator<String> among(Set<String> names, int most) {
		List<Map<String, Integer>> counts = WAYS.stream().map(way -> {
			Map<String, Integer> cuts = new HashMap<>();
			names.forEach(name -> cuts.merge(way.cut(name, most), 1, Integer::sum));
			return cuts;
		}).toList();
		return name -> {
			for (int way = 0; way < WAYS.size(); way++) {
				String cut = WAYS.get(way).cut(name, most);
				if (counts.get(way).getOrDefault(cut, 0) <= 1) {
					return cut;
				}
			}
			return name;
		};
	}

	private static String end(String name, int most) {
		return name.length() <= most ? name : CUT + name.substring(name.length() - most + 1);
	}

	private static String start(String name, int most) {
		return name.length() <= most ? name : name.substring(0, most - 1) + CUT;
	}

	private static String ends(String name, int most) {
		int half = (most - 1) / 2;
		return name.length() <= most
				? name
				: name.substring(0, most - 1 - half) + CUT + name.substring(name.length() - half);
	}
}
