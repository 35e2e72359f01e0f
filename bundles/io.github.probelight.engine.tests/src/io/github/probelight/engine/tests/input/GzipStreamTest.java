package io.github.probelight.engine.tests.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.GzipStream;
import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.InputProblem;
import io.github.probelight.engine.tests.read.RandomLog;
import io.github.probelight.testing.Packed;

class GzipStreamTest {

	private static final byte[] LOG = RandomLog.of(1, 40);
	/** Where the flags of a member lie, and how long a head without any of them is. */
	private static final int FLAGS = 3;
	private static final int HEAD = 10;

	/**
	 * What came out of a stream.
	 *
	 * @param bytes all bytes before its end
	 * @param problem why it ended; null if that was the proper end
	 */
	private record Unpacked(byte[] bytes, @Nullable InputProblem problem) {}

	private static Unpacked unpack(InputStream packed, Budget budget) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GzipStream stream = new GzipStream(packed, budget)) {
			byte[] buffer = new byte[777];
			try {
				for (int n = 0; n >= 0; n = stream.read(buffer)) {
					bytes.write(buffer, 0, n);
				}
				return new Unpacked(bytes.toByteArray(), null);
			} catch (InputException e) {
				assertThat(e.bytes()).isEqualTo(bytes.size());
				assertThatThrownBy(stream::read).isSameAs(e);
				return new Unpacked(bytes.toByteArray(), e.problem());
			}
		}
	}

	private static Unpacked unpack(byte[] packed) throws IOException {
		return unpack(new ByteArrayInputStream(packed), Budget.STANDARD);
	}

	private static void assertWhole(byte[] packed, byte[] expected) throws IOException {
		for (InputStream stream : new InputStream[]{new ByteArrayInputStream(packed), Packed.slow(packed, 7)}) {
			Unpacked unpacked = unpack(stream, Budget.STANDARD);
			assertThat(unpacked.problem()).isNull();
			assertThat(unpacked.bytes()).isEqualTo(expected);
		}
	}

	@Test
	void unpacksAllMembers() throws IOException {
		byte[] one = Packed.gzip(LOG);
		assertWhole(one, LOG);
		assertWhole(Packed.join(one, Packed.gzip(new byte[0]), one, one), Packed.join(LOG, LOG, LOG));
	}

	@Test
	void paddingIsNoTrouble() throws IOException {
		assertWhole(Packed.join(Packed.gzip(LOG), new byte[200_000]), LOG);
	}

	@ParameterizedTest
	@ValueSource(strings = {"x", "\u001f\u0000", "\0\0\0x", "plain text behind"})
	void whatFollowsAndIsNotPackedIsTold(String rest) throws IOException {
		Unpacked unpacked = unpack(Packed.join(Packed.gzip(LOG), rest.getBytes(StandardCharsets.ISO_8859_1)));
		assertThat(unpacked.problem()).isEqualTo(InputProblem.TRAILING);
		assertThat(unpacked.bytes()).isEqualTo(LOG);
	}

	/** Extra field, name, comment and checksum of the head, alone and together (RFC 1952, section 2.3). */
	@Test
	void readsEveryFormOfHead() throws IOException {
		byte[] plain = Packed.gzip(LOG);
		for (int flags = 0; flags < 32; flags++) {
			byte[] head = Arrays.copyOf(plain, HEAD);
			head[FLAGS] = (byte) flags;
			head = Packed.join(head, (flags & 4) != 0 ? new byte[]{3, 0, 'a', 0, 'b'} : new byte[0],
					(flags & 8) != 0 ? new byte[]{'n', 0} : new byte[0],
					(flags & 16) != 0 ? new byte[]{'c', 'c', 0} : new byte[0]);
			CRC32 sum = new CRC32();
			sum.update(head);
			byte[] check = (flags & 2) == 0
					? new byte[0]
					: new byte[]{(byte) sum.getValue(), (byte) (sum.getValue() >> 8)};
			byte[] data = Arrays.copyOfRange(plain, HEAD, plain.length);
			assertWhole(Packed.join(head, check, data), LOG);
			if (check.length > 0) {
				check[1]++;
				assertThat(unpack(Packed.join(head, check, data)).problem()).isEqualTo(InputProblem.DAMAGED);
			}
		}
	}

	@Test
	void aFileThatIsCutOffGivesWhatItHas() throws IOException {
		byte[] first = Packed.gzip(LOG);
		byte[] packed = Packed.join(first, Packed.gzip(LOG));
		byte[] whole = Packed.join(LOG, LOG);
		int longest = 0;
		for (int length = 0; length < packed.length; length++) {
			Unpacked unpacked = unpack(Arrays.copyOf(packed, length));
			boolean properEnd = length == first.length || length == 0;
			assertThat(unpacked.problem()).as("cut at %s", length).isEqualTo(properEnd ? null : InputProblem.CUT_OFF);
			assertThat(unpacked.bytes()).isEqualTo(Arrays.copyOf(whole, unpacked.bytes().length))
					.hasSizeGreaterThanOrEqualTo(longest);
			longest = unpacked.bytes().length;
		}
		assertThat(longest).isEqualTo(whole.length);
	}

	@Test
	void aDamagedFileEndsWithAProblemOrGivesTheSame() throws IOException {
		byte[] packed = Packed.join(Packed.gzip(LOG), Packed.gzip(LOG));
		byte[] whole = Packed.join(LOG, LOG);
		Random random = new Random(11);
		Set<InputProblem> seen = EnumSet.noneOf(InputProblem.class);
		for (int i = 0; i < 3000; i++) {
			byte[] bad = packed.clone();
			for (int flips = random.nextInt(3); flips >= 0; flips--) {
				bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
			}
			Unpacked unpacked = unpack(bad);
			InputProblem problem = unpacked.problem();
			if (problem == null) {
				// time, operating system and the like in a head may be anything
				assertThat(unpacked.bytes()).isEqualTo(whole);
			} else {
				seen.add(problem);
			}
		}
		assertThat(seen).contains(InputProblem.DAMAGED, InputProblem.CUT_OFF, InputProblem.TRAILING);
	}

	@Test
	void whatComesBeforeDamageIsKept() throws IOException {
		byte[] log = RandomLog.of(2, 5000);
		byte[] packed = Packed.gzip(log);
		byte[] noise = new byte[100_000];
		new Random(12).nextBytes(noise);
		Unpacked unpacked = unpack(Packed.join(Arrays.copyOf(packed, packed.length * 3 / 4), noise));
		assertThat(unpacked.problem()).isEqualTo(InputProblem.DAMAGED);
		int sound = log.length / 2;
		assertThat(Arrays.copyOf(unpacked.bytes(), sound)).isEqualTo(Arrays.copyOf(log, sound));
	}

	@Test
	void aBombIsLeftByItsRatioAndByItsSize() throws IOException {
		byte[] bomb = Packed.gzip(new byte[4 << 20]);
		int ratio = (4 << 20) / bomb.length;
		assertThat(unpack(bomb).bytes()).hasSize(4 << 20);
		Unpacked dense = unpack(new ByteArrayInputStream(bomb), new Budget(Long.MAX_VALUE, ratio / 2, 1 << 20));
		assertThat(dense.problem()).isEqualTo(InputProblem.TOO_DENSE);
		assertThat(dense.bytes().length).isBetween(1 << 20, 3 << 20);
		Unpacked large = unpack(new ByteArrayInputStream(bomb), new Budget(100_000, ratio * 2, 1 << 20));
		assertThat(large.problem()).isEqualTo(InputProblem.TOO_LARGE);
		assertThat(large.bytes().length).isBetween(100_000, 101_000);
	}

	/** Repeated logs pack as well as logs ever do, a line that is repeated without a change better. */
	@Test
	void aScanLogIsWithinTheStandardBudget() throws IOException {
		byte[] log = RandomLog.of(3, 20_000);
		byte[] packed = Packed.gzip(log);
		assertThat(log.length / packed.length).isLessThan(Budget.STANDARD.mostRatio() / 4);
		byte[] zeros = Packed.gzip(new byte[(int) Budget.STANDARD.ratioFrom() + 1000]);
		InputException e = catchThrowableOfType(InputException.class,
				() -> new GzipStream(new ByteArrayInputStream(zeros), Budget.STANDARD).transferTo(
						ByteArrayOutputStream.nullOutputStream()));
		assertThat(e.problem()).isEqualTo(InputProblem.TOO_DENSE);
	}
}
