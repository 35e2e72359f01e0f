package io.github.probelight.engine.tests.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.table.FactsInput;

/** What is written is read, and nothing else. */
class FactsTest {

	@Test
	void numbersOfEveryLength() throws IOException {
		List<Long> numbers = new ArrayList<>(List.of(0L, Long.MIN_VALUE, Long.MAX_VALUE));
		for (int bit = 0; bit < Long.SIZE; bit++) {
			numbers.addAll(List.of(1L << bit, (1L << bit) - 1, -(1L << bit), ~(1L << bit)));
		}
		// more than a block
		for (int round = 0; round < 50; round++) {
			Written.andRead(out -> {
				for (long number : numbers) {
					out.number(number);
				}
			}, in -> {
				for (long number : numbers) {
					assertThat(in.number()).isEqualTo(number);
				}
			});
			numbers.addAll(numbers.subList(0, 259));
		}
	}

	@Test
	void timesRealsAndTextsOfAnyLength() throws IOException {
		Random random = new Random(1);
		List<Long> times = List.of(0L, Report.NO_TIME, -1L, 1_372_258_979_000L, 1_372_258_979_000L, Report.NO_TIME, 5L);
		List<Double> reals = List.of(0.0, -0.0, 12.5, Double.NaN, Double.MIN_VALUE, 99.06);
		List<String> texts = new ArrayList<>(List.of("", "a", "größe \0 😀"));
		for (int length : new int[]{32_767, 32_768, 32_769, 65_536, 300_000}) {
			texts.add("x".repeat(random.nextInt(100)));
			texts.add("é".repeat(length));
		}
		Written.andRead(out -> {
			for (long time : times) {
				out.time(time);
			}
			for (double real : reals) {
				out.real(real);
			}
			for (String text : texts) {
				out.text(text);
			}
		}, in -> {
			for (long time : times) {
				assertThat(in.time()).isEqualTo(time);
			}
			for (double real : reals) {
				assertThat(Double.doubleToLongBits(in.real())).isEqualTo(Double.doubleToLongBits(real));
			}
			for (String text : texts) {
				assertThat(in.text()).isEqualTo(text);
			}
		});
	}

	@Test
	void whatIsOutOfRangeIsRefused() throws IOException {
		assertRefused(5, in -> in.number(0, 5));
		assertRefused(-1, in -> in.number(0, 5));
		assertRefused(-1, FactsInput::count);
		assertRefused(1L << 31, FactsInput::count);
		assertRefused(1L << 56, in -> in.number(0));
		assertRefused(Long.MAX_VALUE, in -> in.above(1, 0));
		assertRefused(1L << 60, FactsInput::time);
		assertRefused(Integer.MAX_VALUE - 1, FactsInput::text);
	}

	private static void assertRefused(long number, Written.Step<FactsInput> read) throws IOException {
		byte[] written = Written.bytes(out -> out.number(number));
		assertThatThrownBy(() -> read.with(Written.in(written))).isInstanceOf(IOException.class)
				.hasMessageStartingWith("The facts of a log are damaged: ");
	}

	@Test
	void everyDamagedBitAndEveryCutIsSeen() throws IOException {
		byte[] written = Written.bytes(out -> {
			out.text("abc");
			out.flush();
			out.number(17);
		});
		for (int bit = 0; bit < written.length * Byte.SIZE; bit++) {
			byte[] damaged = written.clone();
			damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
			assertThatThrownBy(() -> readAll(damaged)).isInstanceOf(IOException.class).message().isNotBlank();
		}
		for (int length = 0; length < written.length; length++) {
			byte[] cut = Arrays.copyOf(written, length);
			assertThatThrownBy(() -> readAll(cut)).isInstanceOf(IOException.class)
					.hasMessage("The facts of a log are cut off.");
		}
		readAll(written);
	}

	private static void readAll(byte[] bytes) throws IOException {
		FactsInput in = Written.in(bytes);
		assertThat(in.text()).isEqualTo("abc");
		assertThat(in.number()).isEqualTo(17);
		in.end();
	}
}
