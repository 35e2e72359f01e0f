package io.github.probelight.summary.host;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Notice;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.knowledge.Address;
import io.github.probelight.knowledge.Address.Family;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;

/** What can be said of a host that no entry of a log is about. */
public final class UnknownHost {

	private static final int NEAR = 5;
	private static final int IPV4_NETWORK = 24;
	private static final int IPV6_NETWORK = 64;

	private UnknownHost() {}

	/** Sentences that begin behind the name of the host: that it is unknown, why it may be, and which hosts are near. */
	public static String of(Address host, Report report) {
		StringBuilder text = new StringBuilder(" is not in this log: no entry is about it.");
		leftOut(host, report).ifPresent(notice -> text.append(' ').append(why(notice)));
		List<String> near = near(host, report);
		if (!near.isEmpty()) {
			text.append(" Nearest with results: ").append(String.join(", ", near)).append('.');
		}
		return text.toString();
	}

	private static String why(Notice notice) {
		String line = " (line " + NumberText.of(notice.line() + 1) + ").";
		String name = OneLine.of(notice.name());
		return switch (notice.kind()) {
			case UNRESOLVED -> "No address was found for it" + line;
			case EXCLUDED_RANGE -> "It lies in the range " + name + ", which was excluded" + line;
			default -> "It was excluded" + line;
		};
	}

	/** Returns the first entry that says that a host was left out: excluded, or without an address. */
	static Optional<Notice> leftOut(Address host, Report report) {
		return report.messages().notices().stream().filter(notice -> switch (notice.kind()) {
			case UNRESOLVED, EXCLUDED_HOST -> host.equals(Address.of(notice.name().strip()));
			case EXCLUDED_RANGE -> ranges(notice.name()).anyMatch(range -> range.holds(host));
			default -> false;
		}).findFirst();
	}

	/** Returns the addresses that were excluded. */
	static Stream<AddressRange> excluded(Report report) {
		return report.messages()
				.notices()
				.stream()
				.filter(notice -> notice.kind() == MessageKind.EXCLUDED_HOST
						|| notice.kind() == MessageKind.EXCLUDED_RANGE)
				.flatMap(notice -> ranges(notice.name()));
	}

	/** Ranges are written with blanks or without, several behind one another. */
	static Stream<AddressRange> ranges(String text) {
		return Stream.of(text.split("[,;]")).flatMap(range -> AddressRange.of(range.strip()).stream());
	}

	private static List<String> near(Address host, Report report) {
		if (host.family() == Family.NAME) {
			String first = host.name().split("\\.", 2)[0];
			return report.targets()
					.hosts()
					.stream()
					.map(Host::address)
					.filter(address -> Address.of(address).name().startsWith(first) && !first.isEmpty())
					.distinct()
					.limit(NEAR)
					.map(OneLine::of)
					.toList();
		}
		int bits = host.family() == Family.IPV4 ? IPV4_NETWORK : IPV6_NETWORK;
		List<Address> network = new ArrayList<>(report.targets()
				.hosts()
				.stream()
				.map(other -> Address.of(other.address()))
				.filter(other -> other.isIn(host, bits))
				.collect(Collectors.toSet()));
		network.sort(Comparator.comparing((Address other) -> distance(host, other)).thenComparing(other -> other));
		return network.stream().limit(NEAR).sorted().map(Address::text).toList();
	}

	/** The distance of two addresses of one network, as an unsigned number. */
	private static Long distance(Address a, Address b) {
		return Long.compareUnsigned(a.low(), b.low()) < 0 ? b.low() - a.low() : a.low() - b.low();
	}
}
