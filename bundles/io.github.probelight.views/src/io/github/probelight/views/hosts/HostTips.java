package io.github.probelight.views.hosts;

import java.util.List;
import java.util.StringJoiner;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.PortResult;
import io.github.probelight.engine.report.RoundTrip;
import io.github.probelight.engine.text.ShownText;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.RoundTripReading;
import io.github.probelight.knowledge.TtlReading;
import io.github.probelight.summary.TopicText;
import io.github.probelight.views.Messages;

/** What the cells of a host mean. */
final class HostTips {
	/** About as many as a cell holds. */
	private static final int MOST_PORTS = 60;
	private static final int MOST_TTLS = 4;

	private HostTips() {}

	/** The ports of a host that have a state. */
	static String ports(Host host, String state, String form) {
		List<PortResult> open = host.ports().stream().filter(port -> port.state().equals(state)).toList();
		if (open.isEmpty()) {
			return "";
		}
		StringJoiner ports = new StringJoiner(", ");
		for (PortResult port : open.subList(0, Math.min(MOST_PORTS, open.size()))) {
			ports.add(port.protocol().isEmpty() ? Integer.toString(port.port()) : port.port() + "/" + port.protocol());
		}
		String list = ShownText.of(ports.toString());
		return NLS.bind(form, open.size() <= MOST_PORTS
				? list
				: NLS.bind(Messages.Hosts_moreTip, list, open.size() - MOST_PORTS));
	}

	static String state(Host host) {
		if (host.state().isEmpty()) {
			return Messages.Hosts_noStateTip;
		}
		String meaning = TopicText.inShort(Kind.STATE, host.state());
		if (host.states().size() < 2) {
			return meaning;
		}
		return paragraphs(NLS.bind(Messages.Hosts_statesTip, ShownText.of(String.join(", ", host.states()))), meaning);
	}

	static String reason(Host host) {
		return TopicText.of(Kind.REASON, host.reason());
	}

	static String roundTrip(Host host) {
		RoundTrip trip = host.roundTrip();
		return trip == null ? "" : RoundTripReading.of(trip.latency(), trip.variance(), trip.timeout()).text();
	}

	static String ttls(Host host) {
		List<TtlReading> readings = host.ttls().stream().map(TtlReading::of).toList();
		StringJoiner text = new StringJoiner("\n\n");
		String warning = warning(readings);
		if (!warning.isEmpty()) {
			text.add(warning);
		}
		for (TtlReading reading : readings.subList(0, Math.min(MOST_TTLS, readings.size()))) {
			text.add(reading.text());
		}
		return text.toString();
	}

	private static String warning(List<TtlReading> readings) {
		List<TtlReading> measured = readings.stream().filter(TtlReading::measured).toList();
		if (measured.stream().map(TtlReading::start).distinct().count() > 1) {
			return Messages.Hosts_mixedTtlTip;
		}
		return measured.stream().map(TtlReading::hops).distinct().count() > 1 ? Messages.Hosts_mixedHopsTip : "";
	}

	private static String paragraphs(String first, @Nullable String second) {
		return second == null || second.isEmpty() ? first : first + "\n\n" + second;
	}
}
