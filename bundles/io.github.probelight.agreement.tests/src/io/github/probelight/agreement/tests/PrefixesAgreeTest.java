package io.github.probelight.agreement.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.language.tokens.EntryStart;
import io.github.probelight.language.tokens.LegibleText;
import io.github.probelight.testing.LongRun;
import io.github.probelight.testing.Samples;

/** Both readers find the same entry behind the same things, and what stands before it changes no fact. */
class PrefixesAgreeTest {

	private static final List<String> PREFIXES = List.of("> ", ">", " ", "    ", "\t", "     1\t", "12: ",
			"scan.log:12:",
			"./a b/scan.log-12-", "%NEXPOSE-5: ", "<134>Mar  2 01:00:00 depot nse[12]: ",
			"2026-03-02T01:00:00.003+00:00 depot nse: ", "<14>1 2026-03-02T01:00:00.003Z depot nse 12 - [a@1 b=\"c\"] ",
			"\u2022 ", "* ", "| ", "\u001B[32m", "\uFEFF", "\u00A0", "\f", "_", "**", "\"", "* _", "\u0661", "T");
	/** Markup and quotation marks that end a line close those before it. */
	private static final String WRAPS = "_*`\"'";
	private static final int DAMAGED = 8_000;

	private final EngineFacts plain = new EngineFacts();
	private final EngineFacts prefixed = new EngineFacts(LineLayout.PREFIXED);

	@Test
	void onEachLineOfTheSamplesBehindEachPrefix() {
		int entries = 0;
		for (String name : Samples.names()) {
			for (byte[] line : Lines.split(Samples.bytes(name))) {
				Facts bare = plain.of(line);
				boolean usual = bare != null && line[0] == '2'
						&& GrammarReader.decode(line).contains(" [" + bare.level() + "]") && !bare.level().isEmpty()
						&& WRAPS.indexOf(line[line.length - 1]) < 0;
				for (String prefix : PREFIXES) {
					Facts seen = compare(behind(prefix, line), LineLayout.PREFIXED);
					assertThat(!usual || Objects.equals(bare, seen)).as("%s%s", prefix, GrammarReader.decode(line))
							.isTrue();
					entries += usual ? 1 : 0;
				}
			}
		}
		assertThat(entries).isGreaterThan(400 * PREFIXES.size());
	}

	static LongStream damages() {
		return LongRun.seeds(27);
	}

	@ParameterizedTest
	@MethodSource("damages")
	void onDamagedLines(long seed) {
		Lines lines = new Lines(seed);
		Random random = new Random(seed);
		int entries = 0;
		for (int n = 0; n < DAMAGED; n++) {
			byte[] line = behind(PREFIXES.get(random.nextInt(PREFIXES.size())), lines.damaged());
			entries += compare(line, LineLayout.PREFIXED) == null ? 0 : 1;
			compare(line, LineLayout.PLAIN);
		}
		assertThat(entries).isGreaterThan(DAMAGED / 2);
	}

	/** The first entry tells the layout to both, a thousand times. */
	@Test
	void onTheLayout() {
		Random random = new Random(31);
		Lines lines = new Lines(31);
		int withPrefix = 0;
		for (int n = 0; n < 2_000; n++) {
			StringBuilder log = new StringBuilder();
			for (int i = 0; i < 3; i++) {
				String prefix = random.nextInt(3) == 0 ? PREFIXES.get(random.nextInt(PREFIXES.size())) : "";
				log.append(prefix).append(GrammarReader.decode(lines.damaged())).append('\n');
			}
			byte[] bytes = log.toString().getBytes(StandardCharsets.UTF_8);
			boolean seen = LineLayout.of(bytes, bytes.length, true) == LineLayout.PREFIXED;
			assertThat(EntryStart.isPrefixed(LegibleText.of(log.toString()).text())).as(log.toString()).isEqualTo(seen);
			withPrefix += seen ? 1 : 0;
		}
		assertThat(withPrefix).isBetween(200, 1_800);
	}

	/** One of each character of the first two planes at the start of a line: what nobody sees is no part of it. */
	@Test
	void onEachCharacterAtTheStart() {
		byte[] entry = "2026-02-11T08:00:00 [INFO] a".getBytes(StandardCharsets.US_ASCII);
		List<Integer> unseen = new ArrayList<>();
		for (int c = 0; c < 0x1F000; c++) {
			if (c != '\n' && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)) {
				Facts seen = compare(behind(Character.toString(c), entry), LineLayout.PLAIN);
				if (seen != null) {
					unseen.add(c);
				}
			}
		}
		assertThat(unseen).contains((int) '\r', 0x1B, 0x7F, 0xA0, 0x200B, 0xFEFF, 0x2422)
				.doesNotContain((int) '\t', (int) ' ', (int) 'x', 0x2427)
				.hasSizeBetween(150, 250);
	}

	private @Nullable Facts compare(byte[] line, LineLayout layout) {
		LineEntries seen = GrammarReader.line(line, layout);
		EngineFacts engine = layout == LineLayout.PLAIN ? plain : prefixed;
		assertThat(engine.line(line)).as(GrammarReader.decode(line)).isEqualTo(seen);
		return seen.first();
	}

	/** A prefix is in the encoding of its line. */
	private static byte[] behind(String prefix, byte[] line) {
		boolean utf8 = Arrays.equals(GrammarReader.decode(line).getBytes(StandardCharsets.UTF_8), line);
		byte[] before = prefix.getBytes(utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
		byte[] both = Arrays.copyOf(before, before.length + line.length);
		System.arraycopy(line, 0, both, before.length, line.length);
		return both;
	}
}
