package io.github.probelight.summary.table;

import java.util.List;

import io.github.probelight.summary.Codes;

/** What is said of an entry, column by column. The log and the line stand before these. */
final class EntryColumns {

	private static final TypedColumn<LogEntry> TIME = TypedColumn.time("time", "Time", "Time of the entry",
			LogEntry::time);
	private static final TypedColumn<LogEntry> LEVEL = TypedColumn.text("level", "Level", "Level of the entry",
			LogEntry::level);
	private static final TypedColumn<LogEntry> THREAD = TypedColumn.text("thread", "Thread",
			"Thread that wrote the entry", LogEntry::thread);
	private static final TypedColumn<LogEntry> SITE = TypedColumn.text("site", "Site", "Site that the entry names",
			LogEntry::site);
	private static final TypedColumn<LogEntry> ADDRESS = TypedColumn.text("address", "Address",
			"Address or name of the target of the entry", LogEntry::address);
	private static final TypedColumn<LogEntry> PORT = TypedColumn.knownNumber("port", "Port",
			"Port of the target of the entry", LogEntry::port);
	private static final TypedColumn<LogEntry> PROTOCOL = TypedColumn.text("protocol", "Protocol",
			"Protocol of the target of the entry", LogEntry::protocol);
	private static final TypedColumn<LogEntry> KIND = TypedColumn.text("kind", "Kind",
			"What the message of the entry says, as a code", entry -> Codes.of(entry.kind()));
	private static final TypedColumn<LogEntry> STATE = TypedColumn.text("state", "State",
			"State that a result gives its target", entry -> entry.result().state());
	private static final TypedColumn<LogEntry> REASON = TypedColumn.text("reason", "Reason",
			"Why a result gives its target this state", entry -> entry.result().reason());
	private static final TypedColumn<LogEntry> TTL = TypedColumn.knownNumber("ttl", "TTL",
			"Time to live of the answer; 0 means not measured", entry -> entry.result().ttl());
	private static final TypedColumn<LogEntry> LATENCY = TypedColumn.knownNumber("latency", "Latency",
			"Smoothed round trip, in milliseconds", entry -> entry.result().latency());
	private static final TypedColumn<LogEntry> VARIANCE = TypedColumn.knownNumber("variance", "Variance",
			"How far single answers strayed from it, in milliseconds", entry -> entry.result().variance());
	private static final TypedColumn<LogEntry> TIMEOUT = TypedColumn.knownNumber("timeout", "Time-Out",
			"How long an answer is waited for, in milliseconds", entry -> entry.result().timeout());
	private static final TypedColumn<LogEntry> MESSAGE = TypedColumn.text("message", "Message",
			"Message of the entry, without its continuations", LogEntry::message);

	static final List<TypedColumn<LogEntry>> RESULTS = List.of(TIME, SITE, THREAD, ADDRESS, PORT, PROTOCOL, STATE,
			REASON, TTL, LATENCY, VARIANCE, TIMEOUT);
	static final List<TypedColumn<LogEntry>> ENTRIES = List.of(TIME, LEVEL, SITE, THREAD, ADDRESS, PORT, PROTOCOL,
			KIND, STATE, REASON, TTL, MESSAGE);

	private EntryColumns() {}
}
