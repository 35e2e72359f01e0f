package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts of one entry's line, as values. Absent numbers are -1, absent texts "".
 *
 * @param time epoch milliseconds, or {@link EntryReader#NO_TIME} if the time is impossible
 * @param level such as {@code INFO}
 * @param thread such as {@code Scan default:1:nmap:stdin}
 * @param site site name
 * @param host host of the last target among the brackets
 * @param port its port, 0 to 99999
 * @param protocol its protocol, upper case
 * @param kind what the message says
 * @param state state of a result
 * @param reason reason of a result
 * @param ttl 0 to 255
 * @param latency milliseconds
 * @param variance milliseconds
 * @param timeout milliseconds
 * @param name task, site, host, range or detail that the message names
 * @param number addresses, seconds left, or the count that the message gives
 * @param decimal percent of a progress, or seconds
 */
public record EntryFacts(long time, String level, String thread, String site, String host, int port, String protocol,
		MessageKind kind, String state, String reason, int ttl, int latency, int variance, int timeout, String name,
		long number, double decimal) {

	/** Reads the entries of a line of text, none if it is a continuation. Something may stand before the first. */
	public static List<EntryFacts> all(String line) {
		byte[] b = line.getBytes(StandardCharsets.UTF_8);
		EntryReader reader = new EntryReader();
		reader.setLayout(LineLayout.of(b, b.length, true));
		List<EntryFacts> all = new ArrayList<>();
		for (boolean more = reader.scan(b, 0, b.length) || reader.another(); more; more = reader.another()) {
			all.add(of(reader));
		}
		return all;
	}

	/** Returns the facts of the entry that was read last. */
	public static EntryFacts of(EntryReader r) {
		return new EntryFacts(r.time(), r.level().string(), r.thread().string(), r.site().string(), r.host().string(),
				r.port(), Protocols.name(r.protocol()), r.kind(), r.state().string(), r.reason().string(), r.ttl(),
				r.latency(), r.variance(), r.timeout(), r.name(), r.number(), r.decimal());
	}
}
