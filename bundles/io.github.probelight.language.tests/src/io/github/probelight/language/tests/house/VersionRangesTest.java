package io.github.probelight.language.tests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each bundle says from which version on it can work with another, and up to which: an Eclipse that is too old or too
 * new for it then refuses to install it, instead of failing when it runs.
 */
class VersionRangesTest {

	private static final SortedMap<String, List<String>> CLAUSES = Manifests.clauses();

	private static final Pattern RANGE = Pattern.compile(
			"[^;]+;(?:.*;)?(?:bundle-)?version=\"\\[(\\d+)\\.(\\d+)\\.(\\d+),(\\d+)\\.(\\d+)\\.(\\d+)\\)\"(?:;.*)?");

	/** Packages of Java itself, which have no version. */
	private static final Pattern JAVA = Pattern.compile("(?:javax\\.xml|org\\.w3c\\.dom|org\\.xml\\.sax)(?:\\.\\w+)*");

	static List<String> bundles() {
		return List.copyOf(CLAUSES.keySet());
	}

	@Test
	void seesTheProject() {
		assertThat(CLAUSES.get("editor")).hasSizeGreaterThan(5);
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everythingIsRequiredFromAVersionUpToTheNextThatMayBreak(String bundle) {
		assertThat(CLAUSES.get(bundle)).filteredOn(clause -> !JAVA.matcher(clause).matches())
				.allSatisfy(clause -> assertThat(bounded(clause)).as(clause).isTrue());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			org.a;bundle-version="[1.2.0,2.0.0)"                                 | true
			org.a;visibility:=reexport;bundle-version="[1.2.0,2.0.0)";x:=y       | true
			org.a;version="[3.2.0,3.2.1)"                                        | true
			org.a                                                                | false
			org.a;visibility:=reexport                                           | false
			org.a;bundle-version="1.2.0"                                         | false
			org.a;bundle-version="[1.2.0,3.0.0)"                                 | false
			org.a;bundle-version="[0.0.0,1.0.0)"                                 | false
			org.a;bundle-version="[1.2.0,2.0.0]"                                 | false
			io.github.probelight.a;bundle-version="[0.1.0,0.2.0)"                | true
			io.github.probelight.a;bundle-version="[0.1.0,1.0.0)"                | false
			""")
	void knowsARangeWithBothBounds(String clause, boolean isBounded) {
		assertThat(bounded(clause)).isEqualTo(isBounded);
	}

	/** Up to the next major version at most; of 0.x each minor one may break. */
	private static boolean bounded(String clause) {
		Matcher range = RANGE.matcher(clause);
		if (!range.matches()) {
			return false;
		}
		List<Integer> numbers = new ArrayList<>();
		for (int group = 1; group <= range.groupCount(); group++) {
			numbers.add(Integer.parseInt(range.group(group)));
		}
		List<Integer> from = numbers.subList(0, 3);
		List<Integer> to = numbers.subList(3, 6);
		List<Integer> next = from.get(0) > 0
				? List.of(from.get(0) + 1, 0, 0)
				: List.of(0, from.get(1) + 1, 0);
		boolean narrower = from.subList(0, 2).equals(to.subList(0, 2));
		return !from.equals(List.of(0, 0, 0)) && (narrower || to.equals(next));
	}
}
