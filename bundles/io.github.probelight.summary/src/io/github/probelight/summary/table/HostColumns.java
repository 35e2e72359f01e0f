package io.github.probelight.summary.table;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.HostWork;
import io.github.probelight.engine.report.LatencyRange;
import io.github.probelight.engine.report.PortResult;
import io.github.probelight.engine.report.RoundTrip;
import io.github.probelight.knowledge.TtlReading;
import io.github.probelight.summary.FindingMark;

/** What is said of a host, column by column. */
public final class HostColumns {

	public static final TypedColumn<Host> ADDRESS = TypedColumn.text("address", "Address",
			"Address or name of the host, as in the log", Host::address);
	public static final TypedColumn<Host> SITE = TypedColumn.text("site", "Site",
			"Site that the host was scanned for", Host::site);
	public static final TypedColumn<Host> STATE = TypedColumn.text("state", "State",
			"The last state of the host that the log gives", Host::state);
	public static final TypedColumn<Host> REASON = TypedColumn.text("reason", "Why",
			"Why the host got this state", Host::reason);
	public static final TypedColumn<Host> OPEN = TypedColumn.number("open", "Open",
			"Ports that were open last", Host::openPorts);
	public static final TypedColumn<Host> OPEN_PORTS = TypedColumn.words("openPorts", "Open Ports",
			"Ports that were open last, with their protocol where it is not TCP", HostColumns::openPorts);
	public static final TypedColumn<Host> FILTERED = TypedColumn.number("filtered", "Filtered",
			"Ports that were filtered last", Host::filteredPorts);
	public static final TypedColumn<Host> CLOSED = TypedColumn.number("closed", "Closed",
			"Ports that were closed last", Host::closedPorts);
	public static final TypedColumn<Host> TTLS = TypedColumn.list("ttl", "TTL",
			"The different times to live of the answers of its ports",
			host -> host.ttls().stream().map(Integer::longValue).toList());
	public static final TypedColumn<Host> TTL_STARTS = TypedColumn.list("ttlStart", "TTL Start",
			"What each of these TTLs likely started with: 64, 128 or 255", host -> ttls(host, TtlReading::start));
	public static final TypedColumn<Host> HOPS = TypedColumn.list("hops", "Hops",
			"Routers that each of these answers then crossed: the start value less the TTL",
			host -> ttls(host, TtlReading::hops));
	public static final TypedColumn<Host> TTL_PATHS = TypedColumn.list("ttlPaths", "TTL",
			"The different times to live of its answers, each as what it likely started with less the routers crossed",
			host -> host.ttls().stream().map(TtlReading::of).map(HostColumns::path).toList());
	public static final TypedColumn<Host> ROUND_TRIP = TypedColumn.text("roundTrip", "Round Trip",
			"Latency and its variance, as measured last", HostColumns::roundTrip);
	public static final TypedColumn<Host> FIRST = TypedColumn.time("first", "First Seen",
			"Time of the first entry about the host", Host::first);
	public static final TypedColumn<Host> LAST = TypedColumn.time("last", "Last Seen",
			"Time of the last entry about the host", Host::last);
	public static final TypedColumn<Host> FIRST_CLOCK = TypedColumn.clock("firstClock", "First",
			"Time of day of the first entry about the host", Host::first);
	public static final TypedColumn<Host> LAST_CLOCK = TypedColumn.clock("lastClock", "Last",
			"Time of day of the last entry about the host", Host::last);
	public static final TypedColumn<Host> ENTRIES = TypedColumn.number("entries", "Entries",
			"Entries about the host", Host::entries);
	public static final TypedColumn<Host> LINE = TypedColumn.line("line", "First Line",
			"Line of the first result of the host", Host::line);
	public static final TypedColumn<Host> STARTED = TypedColumn.time("started", "Scan Started",
			"Time at which the last node scan of the host started", host -> host.work().started());
	public static final TypedColumn<Host> FREED = TypedColumn.time("freed", "Scan Ended",
			"Time at which that node scan ended", host -> host.work().freed());
	public static final TypedColumn<Host> NODE_SCAN = duration("seconds", "Node Scan", "How long that node scan took",
			HostWork::duration);
	public static final TypedColumn<Host> SPIDER = duration("spiderSeconds", "Spider",
			"How long the web sites of the host were spidered, all together", HostWork::spider);
	public static final TypedColumn<Host> LOGINS_TRIED = count("loginsTried", "Logins",
			"Logins that were tried on the host", HostWork::loginsTried);
	public static final TypedColumn<Host> LOGINS_REFUSED = count("loginsRefused", "Refused",
			"Logins that the host refused", HostWork::loginsRefused);
	public static final TypedColumn<Host> VULNERABLE = count("vulnerable", "Vulnerable",
			"Checks that found the host vulnerable", HostWork::vulnerable);
	public static final TypedColumn<Host> NOT_VULNERABLE = count("notVulnerable", "Not Vulnerable",
			"Checks that found the host not vulnerable", HostWork::notVulnerable);
	public static final TypedColumn<Host> CHECK_ERRORS = count("checkErrors", "Check Errors",
			"Checks that failed on the host", HostWork::checkErrors);
	public static final TypedColumn<Host> REASONS = TypedColumn.list("reasons", "All Reasons",
			"Reasons of all its results, those of its ports included", Host::reasons);

	public static final TypedColumn<Host> FINDINGS = TypedColumn.words("findings", "Finding Kinds",
			"Findings that the host is a part of, the worst first",
			host -> FindingMark.worstFirst(host.findings()).stream().map(FindingKind::code).toList());
	public static final TypedColumn<Host> FINDING_MARK = TypedColumn.text("findingMark", "Findings",
			"How many findings the host is a part of, with the sign of the worst: ✖ error, ▲ warning, ○ information",
			host -> FindingMark.of(host.findings()));

	/** As it is exported. */
	public static final TypedTable<Host> TABLE = new TypedTable<>(
			List.of(SITE, ADDRESS, STATE, REASON, OPEN, FILTERED, CLOSED, FIRST, LAST, ENTRIES, LINE, REASONS,
					latency("latencyMin", "Least Latency", "Shortest latency of its results, in milliseconds",
							LatencyRange::min),
					latency("latencyMedian", "Median Latency",
							"Latency in the middle of those of its results, in milliseconds", LatencyRange::median),
					latency("latencyMax", "Greatest Latency", "Longest latency of its results, in milliseconds",
							LatencyRange::max),
					OPEN_PORTS, TTLS, TTL_STARTS, HOPS, STARTED, FREED, NODE_SCAN, SPIDER, LOGINS_TRIED, LOGINS_REFUSED,
					VULNERABLE, NOT_VULNERABLE, CHECK_ERRORS, FINDINGS),
			report -> report.targets().hosts().stream());

	private HostColumns() {}

	private static TypedColumn<Host> count(String id, String title, String meaning, ToLongFunction<HostWork> count) {
		return TypedColumn.number(id, title, meaning, host -> count.applyAsLong(host.work()));
	}

	private static TypedColumn<Host> duration(String id, String title, String meaning,
			ToLongFunction<HostWork> millis) {
		return new TypedColumn<>(id, title, meaning, ColumnType.DURATION,
				host -> TypedColumn.known(millis.applyAsLong(host.work())));
	}

	private static TypedColumn<Host> latency(String id, String title, String meaning,
			ToIntFunction<LatencyRange> value) {
		return new TypedColumn<>(id, title, meaning, ColumnType.NUMBER, host -> latency(host, value));
	}

	private static @Nullable Object latency(Host host, ToIntFunction<LatencyRange> value) {
		LatencyRange range = host.latencies();
		return range == null ? null : (Object) (long) value.applyAsInt(range);
	}

	private static List<String> openPorts(Host host) {
		return host.openPorts() == 0
				? List.of()
				: host.ports()
						.stream()
						.filter(port -> port.state().equals("OPEN"))
						.sorted(Comparator.comparingInt(PortResult::port))
						.map(port -> port.protocol().equals("TCP") || port.protocol().isEmpty()
								? Integer.toString(port.port())
								: port.port() + "/" + port.protocol())
						.toList();
	}

	private static List<Long> ttls(Host host, ToLongFunction<TtlReading> value) {
		return host.ttls().stream().map(TtlReading::of).map(value::applyAsLong).toList();
	}

	private static String path(TtlReading reading) {
		return reading.ttl() + " = " + reading.start() + " − " + reading.hops();
	}

	private static String roundTrip(Host host) {
		RoundTrip trip = host.roundTrip();
		if (trip == null || trip.latency() < 0) {
			return "";
		}
		return trip.latency() + " ms" + (trip.variance() < 0 ? "" : " ± " + trip.variance());
	}
}
