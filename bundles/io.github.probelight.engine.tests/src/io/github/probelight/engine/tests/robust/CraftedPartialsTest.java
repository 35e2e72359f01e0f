package io.github.probelight.engine.tests.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.github.probelight.engine.read.Partial;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Subnets;
import io.github.probelight.engine.tests.read.RandomLog;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.testing.LongRun;
import io.github.probelight.testing.Samples;

/**
 * Written partials in which somebody has changed something and made the checks right again: they are refused, or they
 * are the partial of some log, with which all can be done.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CraftedPartialsTest {

	private static final int ROUNDS = LongRun.on() ? 30_000 : 1_500;
	/** Magic and version. */
	private static final int START = 8;

	@Test
	void aCraftedPartialIsRefusedOrWhole() throws IOException {
		Random random = new Random(23);
		List<byte[]> logs = new ArrayList<>(Samples.names().stream().map(Samples::bytes).toList());
		for (int seed = 0; seed < 20; seed++) {
			logs.add(RandomLog.of(8_000 + seed, 30 + seed * 20));
			logs.add(RandomLog.troubled(8_000 + seed, 10 + seed * 5));
		}
		int refused = 0;
		int whole = 0;
		for (int round = 0; round < ROUNDS; round++) {
			byte[] log = logs.get(round % logs.size());
			byte[] crafted = crafted(write(Partial.of(ByteSource.of(log), 0, log.length)), random);
			if (isRefused(crafted, log)) {
				refused++;
			} else {
				whole++;
			}
		}
		assertThat(refused).isGreaterThan(ROUNDS / 10);
		assertThat(whole).isGreaterThan(ROUNDS / 10);
	}

	/** What a run says of outcomes is a list of them and, for each result, which one it is: one may be in the list alone. */
	@Test
	void aCraftedRunOfPortsTellsOnlyOfOutcomesThatThereAre() throws IOException {
		Random random = new Random(3);
		StringBuilder text = new StringBuilder();
		for (int port = 1; port <= 9; port++) {
			text.append("2026-03-14T21:30:00 [INFO] [Site: A] [10.0.0.1:" + port + "/TCP] "
					+ List.of("OPEN", "CLOSED", "FILTERED").get(port % 3) + " (reason=x)\n");
		}
		byte[] log = text.toString().getBytes(StandardCharsets.UTF_8);
		byte[] written = write(Partial.of(ByteSource.of(log), 0, log.length));
		int whole = 0;
		for (int round = 0; round < 20_000; round++) {
			whole += isRefused(crafted(written, random), log) ? 0 : 1;
		}
		assertThat(whole).isPositive();
	}

	private static boolean isRefused(byte[] crafted, byte[] log) throws IOException {
		Partial partial;
		try {
			partial = read(crafted);
		} catch (IOException e) {
			assertThat(e).hasMessageContaining("facts of a log");
			return true;
		}
		lookAt(partial.report());
		Partial again = read(write(partial));
		assertThat(again.report()).isEqualTo(partial.report());
		again.append(Partial.of(ByteSource.of(log), 0, log.length));
		lookAt(again.report());
		Partial behind = Partial.of(ByteSource.of(log), 0, log.length);
		behind.join(partial);
		lookAt(read(write(behind)).report());
		return false;
	}

	private static void lookAt(Report report) {
		Findings.of(report);
		Subnets.of(report);
		for (Host host : report.targets().hosts()) {
			assertThat(host.toString()).isNotEmpty();
			assertThat(report.targets().hostIndex(host.site(), host.address()))
					.isLessThan(report.targets().hosts().size());
		}
	}

	/** Changes some bytes of the blocks, and the checks with them. */
	private static byte[] crafted(byte[] written, Random random) throws IOException {
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(written));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.write(in.readNBytes(START));
		CRC32C check = new CRC32C();
		for (int size = in.readInt(); size > 0; size = in.readInt()) {
			in.readInt();
			byte[] block = in.readNBytes(size);
			for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
				int at = random.nextInt(random.nextBoolean() ? size : Math.min(size, 300));
				block[at] = (byte) (random.nextBoolean() ? block[at] + random.nextInt(9) - 4 : random.nextInt());
			}
			check.update(block);
			out.writeInt(size);
			out.writeInt((int) check.getValue());
			out.write(block);
		}
		out.writeInt(0);
		return bytes.toByteArray();
	}

	private static byte[] write(Partial partial) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		partial.write(new DataOutputStream(bytes));
		return bytes.toByteArray();
	}

	private static Partial read(byte[] written) throws IOException {
		return Partial.read(new DataInputStream(new ByteArrayInputStream(written)));
	}
}
