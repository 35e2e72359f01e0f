package io.github.probelight.language.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.probelight.language.ide.Hover;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.language.ide.Span;
import io.github.probelight.testing.Damage;
import io.github.probelight.testing.Samples;

/** What hovers say of the words of an entry, whatever people and tools have done to its line. */
class DamagedHoverTest {

	private static final List<String> SAMPLES = List.of("small-scan.log", "other-messages.log", "node-scans.log",
			"scan-ends.log", "ipv6.log");
	/** Every so manieth line. */
	private static final int STEP = 7;

	private final LogLanguage language = LogLanguage.in(ZoneOffset.UTC);

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"MARKED", "BLANK_LINES"})
	void theSameIsSaidOfEachWord(Damage damage) {
		int words = 0;
		for (String sample : SAMPLES) {
			byte[] log = Samples.bytes(sample);
			List<String> plain = lines(log);
			List<String> damaged = lines(damage.of(log));
			for (int i = 0; i < plain.size(); i += STEP) {
				words += plain.get(i).matches("\\d{4}-.*") ? compare(plain.get(i), damaged.get(i)) : 0;
			}
		}
		assertThat(words).isGreaterThan(300);
	}

	private int compare(String plain, String damaged) {
		int shift = damaged.lastIndexOf(plain);
		List<Span> words = language.colours(plain);
		for (Span word : words) {
			Optional<Hover> hover = language.hover(damaged, word.offset() + shift, "");
			assertThat(hover.map(DamagedHoverTest::said)).as("%s at %s", damaged, word)
					.isEqualTo(language.hover(plain, word.offset(), "").map(DamagedHoverTest::said));
			assertThat(hover.map(Hover::offset)).hasValue(word.offset() + shift);
		}
		return words.size();
	}

	private static List<Object> said(Hover hover) {
		return List.of(hover.title(), hover.sections());
	}

	private static List<String> lines(byte[] log) {
		return List.of(new String(log, StandardCharsets.UTF_8).split("\r?\n"));
	}
}
