package io.github.probelight.summary;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** The name of a log where there is little room for it: numbers that tell logs apart stand at its end or its start. */
final class ShortName {

	/** Characters that a page has for it; {@code 44.14.scan.0.log} fits. */
	static final int MOST = 16;

	private static final String CUT = "…";
	private static final List<UnaryOperator<String>> WAYS = List.of(ShortName::end, ShortName::start, ShortName::ends);

	private ShortName() {}

	/** Returns a name cut so that it still differs from the other names of some; whole if that cannot be. */
	static String of(String name, Collection<String> names) {
		for (UnaryOperator<String> way : WAYS) {
			String cut = way.apply(name);
			if (names.stream().noneMatch(other -> !other.equals(name) && way.apply(other).equals(cut))) {
				return cut;
			}
		}
		return name;
	}

	private static String end(String name) {
		return name.length() <= MOST ? name : CUT + name.substring(name.length() - MOST + 1);
	}

	private static String start(String name) {
		return name.length() <= MOST ? name : name.substring(0, MOST - 1) + CUT;
	}

	private static String ends(String name) {
		int half = (MOST - 1) / 2;
		return name.length() <= MOST ? name : name.substring(0, half + 1) + CUT + name.substring(name.length() - half);
	}
}
