package io.github.probelight.engine.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.table.PortRows;
import io.github.probelight.engine.table.PortRun;
import io.github.probelight.engine.table.PortRuns;

/** Runs of hosts that were scanned alike, which are told by each other, against maps. */
class PortRunsTest {

	private static final int FEW_OUTCOMES = 3;

	/** Batches of hosts that are asked port by port, some lines between, then once more for other ports; in parts. */
	private static CheckedPorts batches(Random random, int batches, int most) {
		CheckedPorts whole = new CheckedPorts();
		long line = 0;
		for (int pass = 0; pass < 2; pass++) {
			for (int batch = 0; batch < batches; batch++) {
				List<Integer> ports = new ArrayList<>(IntStream.range(0, 60).boxed().toList());
				Collections.shuffle(ports, random);
				int first = batch * most;
				int[] numbers = IntStream.range(first, first + most).toArray();
				CheckedPorts part = new CheckedPorts();
				long lines = 0;
				for (int port : ports) {
					for (int host = 0; host < most; host++) {
						if (host % 3 != 1 && (host % 16 > 0 || random.nextBoolean())) {
							int state = random.nextInt(host % 7 == 0 ? 90 : FEW_OUTCOMES);
							part.add(host, pass << 17 | port * 100, host % 5 == 0 ? 1 : state, lines);
						}
						lines += 1 + (random.nextInt(50) == 0 ? random.nextInt(9) : 0);
					}
				}
				whole.append(part, numbers, IntStream.range(0, 100).map(i -> i * 300).toArray(), line);
				whole.rows.compactIfLarge(whole.hosts);
				line += lines;
			}
		}
		return whole;
	}

	@Test
	void hostsThatWereScannedAlikeTakeFewBytes() {
		CheckedPorts whole = batches(new Random(1), 4, 400);
		PortRuns runs = whole.assertSame();
		assertThat(runs.bytes()).as("a result takes less than two bytes").isLessThan(2L * 4 * 260 * 120);
	}

	/** What one thread unpacks is nothing that another one sees. */
	@Test
	void manyThreadsReadAtOnce() {
		CheckedPorts whole = batches(new Random(2), 2, 300);
		PortRuns runs = whole.assertSame();
		int results = whole.same(runs);
		assertThat(IntStream.range(0, 12).parallel().map(i -> whole.same(runs))).containsOnly(results);
	}

	/** Hosts with all ports: several pieces for the hosts of one shelf. */
	@Test
	void allPortsOfAHost() throws IOException {
		Random random = new Random(3);
		CheckedPorts whole = new CheckedPorts();
		long line = 0;
		for (int port = 0; port < 50_000; port++) {
			for (int host : new int[]{3, 4, 9, 255, 256, 300}) {
				if (host != 9 || port % 9 > 0) {
					whole.add(host, port, host == 4 ? random.nextInt(CheckedPorts.OUTCOMES) : random.nextInt(5),
							line++);
				}
			}
		}
		whole.assertSame();
		whole.add(100, 7, 1, line);
		PortRuns runs = whole.assertSame();
		PortRows read = new PortRows();
		Written.andRead(out -> whole.rows.write(out, whole.hosts),
				in -> read.read(in, whole.hosts, CheckedPorts.OUTCOMES, whole.keys()));
		assertThat(whole.same(read.view(whole.hosts))).isEqualTo(whole.same(runs));
	}

	/** Lines that are as far apart as they can be. */
	@Test
	void farLines() {
		CheckedPorts whole = new CheckedPorts();
		for (int host = 0; host < 20; host++) {
			for (int port = 0; port < 10; port++) {
				long line = (port * 7 + 3) % 10 * ((1L << 56) / 10) + host * 3L;
				whole.add(host, port, port, host == 19 ? Long.MAX_VALUE / 2 - line : line);
			}
		}
		whole.assertSame();
	}

	/** What somebody has changed is refused, or says the same to everybody. */
	@Test
	void craftedRunsAreRefusedOrSound() throws IOException {
		Random random = new Random(4);
		CheckedPorts whole = batches(random, 1, 40);
		byte[] written = Written.bytes(out -> whole.rows.write(out, whole.hosts));
		int refused = 0;
		PortRun used = new PortRun();
		for (int round = 0; round < 4_000; round++) {
			PortRows rows = new PortRows();
			try {
				rows.read(Written.in(crafted(written, random)), whole.hosts, CheckedPorts.OUTCOMES, whole.keys());
			} catch (IOException e) {
				refused++;
				continue;
			}
			PortRuns runs = rows.view(whole.hosts);
			for (int host = 0; host < whole.hosts; host++) {
				PortRun fresh = new PortRun();
				runs.read(host, fresh);
				runs.read(host, used);
				assertThat(text(used)).isEqualTo(text(fresh));
			}
		}
		assertThat(refused).isBetween(1_000, 3_900);
	}

	private static String text(PortRun run) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < run.size(); i++) {
			text.append(run.key(i)).append(' ').append(run.outcome(i)).append(' ').append(run.line(i)).append('\n');
		}
		return text.toString();
	}

	/** Changes a byte or two of the first block, and makes the checks right again. */
	private static byte[] crafted(byte[] written, Random random) {
		byte[] crafted = written.clone();
		ByteBuffer bytes = ByteBuffer.wrap(crafted);
		for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
			int at = Long.BYTES + random.nextInt(random.nextBoolean() ? bytes.getInt(0) : 500);
			crafted[at] = (byte) (random.nextBoolean() ? crafted[at] + random.nextInt(9) - 4 : random.nextInt());
		}
		CRC32C check = new CRC32C();
		for (int at = 0; bytes.getInt(at) > 0; at += Long.BYTES + bytes.getInt(at)) {
			check.update(crafted, at + Long.BYTES, bytes.getInt(at));
			bytes.putInt(at + Integer.BYTES, (int) check.getValue());
		}
		return crafted;
	}
}
