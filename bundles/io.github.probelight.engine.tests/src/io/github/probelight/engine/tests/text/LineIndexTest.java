package io.github.probelight.engine.tests.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.engine.text.LineIndex.Extent;
import io.github.probelight.engine.text.LineIndexer;
import io.github.probelight.engine.text.ShownText;

class LineIndexTest {

	/** In the texts {@code $} is LF and {@code <} is CR. */
	@ParameterizedTest
	@CsvSource({"'',0", "$,1", "a,1", "a$,1", "a$b,2", "$$,2", "a<$b<$,2", "a<b,1", "<,1", "<$,1", "$<,2"})
	void countsLines(String text, int lines) throws IOException {
		byte[] bytes = text.replace('$', '\n').replace('<', '\r').getBytes(StandardCharsets.US_ASCII);
		assertThat(index(bytes).extent()).isEqualTo(new Extent(bytes.length, bytes.length, lines, lines));
	}

	@Test
	void cutsLongLinesIntoRows() throws IOException {
		LineIndex index = index(("x".repeat(4500) + "\r\n" + "y".repeat(2000) + "\r\nz").getBytes(
				StandardCharsets.US_ASCII));
		assertThat(index.extent()).isEqualTo(new Extent(6505, 6505, 5, 3));
		assertThat(List.of(index.offset(0), index.offset(1), index.offset(2), index.offset(3), index.offset(4),
				index.offset(5))).containsExactly(0L, 2000L, 4000L, 4502L, 6504L, 6505L);
		assertThat(index.lineOfRow(2)).isZero();
		assertThat(index.lineOfRow(3)).isEqualTo(1);
		assertThat(index.rowOfLine(1)).isEqualTo(3);
		assertThat(index.startsLine(1)).isFalse();
	}

	@Test
	void cutsNoCharacterInTwo() throws IOException {
		LineIndex index = index(("x" + "é".repeat(1500)).getBytes(StandardCharsets.UTF_8));
		assertThat(index.offset(1)).isEqualTo(1999);
		assertThat(index.chars(1)).isEqualTo(1000);
		assertThat(index.extent().chars()).isEqualTo(1501);
	}

	@Test
	void equalsANaiveSplitterHoweverItIsFed() throws IOException {
		Random random = new Random(20130626);
		long compared = 0;
		for (int round = 0; round < 150; round++) {
			byte[] bytes = Sources.random(random, 1 + random.nextInt(1000));
			Sources.Partial source = new Sources.Partial(bytes, 0);
			LineIndexer indexer = new LineIndexer(source);
			for (int shown = 0; shown < bytes.length;) {
				shown = Math.min(bytes.length, shown + 1 + random.nextInt(4000));
				source.show(shown);
				boolean more = true;
				while (more) {
					more = indexer.advance(1 + random.nextInt(3000));
				}
				if (shown < 3000 || shown == bytes.length) {
					compared += compare(indexer.index(), Arrays.copyOf(bytes, shown));
				}
			}
		}
		assertThat(compared).isGreaterThan(25_000);
	}

	@Test
	void findsALineEndAtEveryPlaceOfAWord() throws IOException {
		for (int length = 0; length < 40; length++) {
			for (int at = 0; at < length; at++) {
				byte[] bytes = new byte[length];
				// a byte that differs from LF in the last bit alone betrays a zero-byte test that is not exact
				Arrays.fill(bytes, (byte) 0x0B);
				bytes[at] = '\n';
				assertThat(index(bytes).offset(1)).isEqualTo(at + 1L);
				assertThat(index(bytes).extent().lines()).isEqualTo(at + 1 == length ? 1 : 2);
			}
		}
	}

	@Test
	void takesTwoBytesALineAtMost() throws IOException {
		Random random = new Random(5);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 100_000; i++) {
			// even if each block holds a row of the greatest length
			text.append("x".repeat(i % 128 == 0 ? 2000 : 60 + random.nextInt(90))).append('\n');
		}
		LineIndex index = index(text.toString().getBytes(StandardCharsets.US_ASCII));
		assertThat(index.footprint()).isLessThanOrEqualTo(2 * 100_000);
	}

	@Test
	void goesBeyondTwoToThe32Bytes() throws IOException {
		byte[] line = ("x".repeat(1022) + "\n").getBytes(StandardCharsets.US_ASCII);
		long lines = (1L << 32) / line.length + 5000;
		LineIndex index = index(Sources.repeated(line, lines * line.length));
		assertThat(index.extent()).isEqualTo(new Extent(lines * 1023, lines * 1023, lines, lines));
		for (long offset : new long[]{(1L << 31) - 1, 1L << 31, (1L << 32) - 1, 1L << 32, (1L << 32) + 2_000_000}) {
			assertThat(index.rowAtOffset(offset)).isEqualTo(offset / 1023);
			assertThat(index.offset(offset / 1023)).isEqualTo(offset / 1023 * 1023);
			assertThat(index.rowAtChar(offset)).isEqualTo(offset / 1023);
		}
	}

	@Test
	void goesBeyondTwoToThe27Lines() throws IOException {
		long lines = (1L << 27) + 1;
		LineIndex index = index(Sources.repeated(new byte[]{'\n'}, lines));
		assertThat(index.extent()).isEqualTo(new Extent(lines, lines, lines, lines));
		assertThat(index.rowOfLine(1L << 27)).isEqualTo(1L << 27);
		assertThat(index.footprint()).isLessThan(lines);
	}

	private static long compare(LineIndex index, byte[] bytes) {
		List<NaiveRows.Row> rows = NaiveRows.of(bytes);
		long chars = 0;
		long line = -1;
		for (int i = 0; i < rows.size(); i++) {
			NaiveRows.Row row = rows.get(i);
			line += row.starts() ? 1 : 0;
			assertThat(index.offset(i)).isEqualTo(row.from());
			assertThat(index.chars(i)).isEqualTo(chars);
			assertThat(index.startsLine(i)).isEqualTo(row.starts());
			assertThat(index.lineOfRow(i)).isEqualTo(line);
			if (row.starts()) {
				assertThat(index.rowOfLine(line)).isEqualTo(i);
			}
			assertThat(index.rowAtOffset(row.from())).isEqualTo(i);
			assertThat(index.rowAtOffset(row.end() - 1L)).isEqualTo(i);
			assertThat(index.rowAtChar(chars)).isEqualTo(i);
			chars += row.text().length() + row.delimiter();
			assertThat(index.rowAtChar(chars - 1)).isEqualTo(i);
			assertThat(ShownText.length(bytes, row.from(), row.end() - row.delimiter() - row.from()))
					.isEqualTo(row.text().length());
		}
		assertThat(index.extent()).isEqualTo(new Extent(bytes.length, chars, rows.size(), line + 1));
		return rows.size();
	}

	private static LineIndex index(byte[] bytes) throws IOException {
		return index(ByteSource.of(bytes));
	}

	private static LineIndex index(ByteSource source) throws IOException {
		LineIndexer indexer = new LineIndexer(source);
		boolean more = true;
		while (more) {
			more = indexer.advance(Long.MAX_VALUE / 2);
		}
		return indexer.index();
	}
}
