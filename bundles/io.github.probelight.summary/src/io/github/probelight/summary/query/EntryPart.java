package io.github.probelight.summary.query;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.summary.Codes;

/** What an entry names that other entries may share: a person points at it to ask for them. */
public enum EntryPart {
	/** The host of the target, an address or a name. */
	HOST(EntryFacts::host, entry -> Queries.host(entry.host())),
	/** The port of the target. */
	PORT(EntryPart::port, entry -> new Query.Ports(entry.port(), entry.port(), entry.protocol())),
	/** The state of a result. */
	STATE(EntryFacts::state, entry -> new Query.Has(EntryField.STATE, entry.state())),
	/** The reason of a result. */
	REASON(EntryFacts::reason, entry -> new Query.Has(EntryField.REASON, entry.reason())),
	/** The task that a line about tasks names. */
	TASK(entry -> entry.kind().isPhaseEvent() ? entry.name() : "",
			entry -> new Query.Has(EntryField.TASK, entry.name())),
	/** The thread. */
	THREAD(EntryFacts::thread, entry -> new Query.Has(EntryField.THREAD, entry.thread())),
	/** The number of the scan, as the thread has it. */
	SCAN(entry -> ScanNumber.of(entry.thread()), entry -> Queries.scan(entry.thread())),
	/** The site. */
	SITE(EntryFacts::site, entry -> new Query.Has(EntryField.SITE, entry.site())),
	/** The level. */
	LEVEL(EntryFacts::level, entry -> new Query.Has(EntryField.LEVEL, entry.level())),
	/** What sort of message it is. */
	KIND(entry -> entry.kind() == MessageKind.TEXT ? "" : Codes.of(entry.kind()),
			entry -> new Query.Has(EntryField.KIND, Codes.of(entry.kind())));

	private final Function<EntryFacts, String> value;
	private final Function<EntryFacts, Query> query;

	EntryPart(Function<EntryFacts, String> value, Function<EntryFacts, Query> query) {
		this.value = value;
		this.query = query;
	}

	private static String port(EntryFacts entry) {
		return entry.port() < 0
				? ""
				: entry.protocol().isEmpty() ? String.valueOf(entry.port()) : entry.port() + "/" + entry.protocol();
	}

	/** Returns what it is called, such as {@code Host}. */
	public String title() {
		return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
	}

	/** Returns what an entry has of it, such as {@code 443/TCP}; "" if it has none. */
	public String value(EntryFacts entry) {
		return value.apply(entry);
	}

	/** Returns the query for the entries that have the same; empty if this one has none. */
	public Optional<Query> query(EntryFacts entry) {
		return value(entry).isEmpty() ? Optional.empty() : Optional.of(query.apply(entry));
	}
}
