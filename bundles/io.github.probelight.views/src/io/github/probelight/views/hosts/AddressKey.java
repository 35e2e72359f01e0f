package io.github.probelight.views.hosts;

import java.util.Arrays;
import java.util.List;

import io.github.probelight.engine.report.Host;
import io.github.probelight.knowledge.Address;
import io.github.probelight.views.table.Cancellation;
import io.github.probelight.views.table.IntComparator;
import io.github.probelight.views.table.SortKey;

/**
 * Sorts hosts by their addresses as {@link Address} has it, with numbers for keys: 9 bytes a host where all are IPv4, 17
 * with IPv6 among them. Only names and zones are kept as texts.
 */
final class AddressKey implements SortKey<Host> {

	@Override
	public IntComparator prepare(List<Host> rows, int[] some, boolean descending, Cancellation cancellation) {
		Keys keys = new Keys(rows.size());
		for (int i = 0; i < some.length; i++) {
			if (i % STEP == 0) {
				cancellation.check();
			}
			keys.put(some[i], rows.get(some[i]));
		}
		return descending ? (a, b) -> keys.compare(b, a) : keys::compare;
	}

	/** The keys of some rows. */
	private static final class Keys {

		/** Ordinals of {@link Address.Family}; that of IPv4 is 0. */
		private final byte[] families;
		private final long[] low;
		/** Has no room before the first address that needs it; so has the next. */
		private long[] high = {};
		private String[] names = {};

		Keys(int rows) {
			families = new byte[rows];
			low = new long[rows];
		}

		void put(int row, Host host) {
			long ipv4 = host.ipv4();
			if (ipv4 >= 0) {
				low[row] = ipv4;
				return;
			}
			Address address = Address.of(host.address());
			families[row] = (byte) address.family().ordinal();
			low[row] = address.low();
			if (address.high() != 0) {
				high = high.length == 0 ? new long[low.length] : high;
				high[row] = address.high();
			}
			if (!address.name().isEmpty()) {
				names = names.length == 0 ? empty(low.length) : names;
				names[row] = address.name();
			}
		}

		private static String[] empty(int length) {
			String[] names = new String[length];
			Arrays.fill(names, "");
			return names;
		}

		int compare(int a, int b) {
			int order = families[a] - families[b];
			if (order == 0 && high.length > 0) {
				order = Long.compareUnsigned(high[a], high[b]);
			}
			if (order == 0) {
				order = Long.compareUnsigned(low[a], low[b]);
			}
			return order != 0 || names.length == 0 ? order : names[a].compareTo(names[b]);
		}
	}
}
