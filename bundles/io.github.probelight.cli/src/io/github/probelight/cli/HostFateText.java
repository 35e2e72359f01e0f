package io.github.probelight.cli;

import java.io.PrintWriter;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import io.github.probelight.export.HostFateRows;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.host.ListedHost;
import io.github.probelight.summary.host.ListedHost.Fate;

/** What became of hosts, a line for each, and at the end how many there are of each kind. */
final class HostFateText implements HostFateRows {

	private final PrintWriter out;
	private final Map<Fate, BigInteger> counts = new EnumMap<>(Fate.class);

	HostFateText(PrintWriter out) {
		this.out = out;
	}

	@Override
	public void add(ListedHost host) {
		counts.merge(host.fate(), host.count(), BigInteger::add);
		String others = host.count().equals(BigInteger.ONE) ? "" : number(host.count()) + " others  ";
		String line = String.format(Locale.ROOT, "%-39s  %-13s  %s", OneLine.of(host.address()), name(host.fate()),
				others + OneLine.of(host.reason()));
		out.println((host.site().isEmpty() ? line : line + "  [" + OneLine.of(host.site()) + ']').stripTrailing());
	}

	@Override
	public void end() {
		StringBuilder sum = new StringBuilder();
		for (Fate fate : Fate.values()) {
			sum.append(sum.isEmpty() ? "" : ", ")
					.append(number(counts.getOrDefault(fate, BigInteger.ZERO)))
					.append(' ')
					.append(name(fate));
		}
		out.println();
		out.println(number(counts.values().stream().reduce(BigInteger.ZERO, BigInteger::add)) + " in the list: " + sum);
	}

	private static String number(BigInteger number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	private static String name(Fate fate) {
		return Codes.of(fate).replace('-', ' ');
	}
}
