package io.github.probelight.engine.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

/** The last result of each port of each host: a packed run for each host that has any. It never changes. */
public final class PortRuns {

	static final PortRuns NONE = new PortRuns(new RunShelf[0]);

	private static final int SHELF_BITS = 8;

	/** The runs of {@link RunPiece#HOSTS} hosts each, null if none of them has any; the last ones may be absent. */
	private final @Nullable RunShelf[] shelves;

	PortRuns(@Nullable RunShelf[] shelves) {
		this.shelves = shelves;
	}

	/** Unpacks the results of a host. */
	public void read(int host, PortRun into) {
		RunShelf shelf = shelf(host >>> SHELF_BITS);
		if (shelf == null || !shelf.read(host & RunPiece.HOST_MASK, into)) {
			into.clear();
		}
	}

	/** Adds one to the count of the class of each outcome of a host. */
	public void count(int host, int[] classes, int[] counts) {
		RunShelf shelf = shelf(host >>> SHELF_BITS);
		PackedRun run = new PackedRun();
		if (shelf != null && shelf.open(host & RunPiece.HOST_MASK, run)) {
			run.count(classes, counts);
		}
	}

	/** Returns the bytes of all runs. */
	public long bytes() {
		long bytes = 0;
		for (RunShelf shelf : shelves) {
			bytes += shelf == null ? 0 : shelf.bytes();
		}
		return bytes;
	}

	/** Returns the number of the shelf of a host. */
	static int shelfOf(int host) {
		return host >>> SHELF_BITS;
	}

	/** Returns the first host of a shelf. */
	static int firstHost(int shelf) {
		return shelf << SHELF_BITS;
	}

	int shelves() {
		return shelves.length;
	}

	/** Returns a shelf, null if it is empty. */
	@Nullable
	RunShelf shelf(int number) {
		return number < shelves.length ? shelves[number] : null;
	}

	/** Returns these runs with other shelves, for some of their hosts. */
	PortRuns with(int[] numbers, List<RunShelf> changed) {
		int length = numbers.length == 0 ? 0 : numbers[numbers.length - 1] + 1;
		RunShelf[] all = Arrays.copyOf(shelves, Math.max(shelves.length, length));
		for (int i = 0; i < numbers.length; i++) {
			all[numbers[i]] = changed.get(i);
		}
		return new PortRuns(all);
	}

	/** Writes the runs of so many hosts, as they are packed. */
	void write(FactsOutput out, int hosts) throws IOException {
		for (int number = 0; firstHost(number) < hosts; number++) {
			RunShelf shelf = shelf(number);
			if (shelf == null) {
				out.number(0);
			} else {
				shelf.write(out);
			}
		}
	}

	/**
	 * Reads runs that were written.
	 *
	 * @param hosts number of hosts
	 * @param outcomes number of outcomes
	 * @param keys which keys there may be; null if somebody knows that all is sound
	 * @throws IOException if they are not sound
	 */
	static PortRuns read(FactsInput in, int hosts, int outcomes, @Nullable BitSet keys) throws IOException {
		int all = (hosts + RunPiece.HOSTS - 1) / RunPiece.HOSTS;
		// no more memory is taken than what has come is worth
		RunShelf[] shelves = new RunShelf[Math.min(all, 1)];
		for (int number = 0; number < all; number++) {
			if (number == shelves.length) {
				shelves = Arrays.copyOf(shelves, (int) Math.min(all, 2L * number));
			}
			shelves[number] = RunShelf.read(in);
		}
		@Nullable
		RunShelf[] read = shelves;
		if (keys != null) {
			IntStream numbers = IntStream.range(0, all);
			boolean sound = (all > 1 ? numbers.parallel() : numbers).allMatch(number -> {
				RunShelf shelf = read[number];
				return shelf == null
						|| shelf.isSound(Math.min(RunPiece.HOSTS, hosts - firstHost(number)), outcomes, keys);
			});
			if (!sound) {
				throw FactsInput.damaged("a run of ports is not sound");
			}
		}
		return new PortRuns(read);
	}
}
