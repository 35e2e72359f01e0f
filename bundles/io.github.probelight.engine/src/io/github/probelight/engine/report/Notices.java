package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.table.Counts;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/** Counts entries by what they say, and keeps the first notices of each kind. */
final class Notices extends Collector<Notices> {

	/** More of one kind are counted, not kept: the first of a log are among the first of its parts. */
	private static final int KEPT = 1_000;

	/** A notice without its site, and the scope whose site it is. */
	private record Kept(int scope, Notice notice) {}

	private final Counts counts;
	private final Map<MessageKind, List<Kept>> kept = new EnumMap<>(MessageKind.class);

	Notices() {
		counts = new Counts();
	}

	private Notices(Notices other) {
		counts = new Counts(other.counts);
		other.kept.forEach((kind, list) -> kept.put(kind, new ArrayList<>(list)));
	}

	@Override
	void entry(EntryScanner s, Brackets brackets, long line) {
		MessageKind kind = s.kind();
		counts.add(kind.ordinal(), 1);
		switch (kind) {
			case SITE_STARTED, EXCLUDED_RANGE, EXCLUDED_HOST, UNRESOLVED, CREDENTIALS_FAILED, SCAN_COMPLETED,
					SCAN_STOPPED, SCAN_PAUSED, SCAN_RESUMED, LOW_MEMORY ->
				keep(brackets.scope, new Notice(kind, "", s.host().string(), s.name(), by(s), why(s),
						kind == MessageKind.SCAN_PAUSED, s.time(), line));
			default -> {
				// counted
			}
		}
	}

	private static String by(EntryScanner s) {
		return s.kind() == MessageKind.SITE_STARTED ? ScanEnd.by(s.detail()) : "";
	}

	private static String why(EntryScanner s) {
		return switch (s.kind()) {
			case SCAN_STOPPED, SCAN_PAUSED, SCAN_RESUMED -> ScanEnd.why(s.name(), s.detail());
			default -> "";
		};
	}

	@Override
	void results(Brackets brackets, long time, long line, long count) {
		counts.add(MessageKind.RESULT.ordinal(), count);
	}

	@Override
	void append(Notices next, long lines, Translation here) {
		for (MessageKind kind : MessageKind.values()) {
			counts.add(kind.ordinal(), next.counts.get(kind.ordinal()));
		}
		next.kept.values()
				.forEach(list -> list.forEach(
						one -> keep(here.scopes.belongsTo()[one.scope], one.notice.shifted(lines))));
	}

	private void keep(int scope, Notice notice) {
		List<Kept> list = kept.computeIfAbsent(notice.kind(), key -> new ArrayList<>());
		if (list.size() < KEPT) {
			list.add(new Kept(scope, notice));
		}
	}

	/** Returns the entries by what they say. */
	Map<MessageKind, Long> messages() {
		Map<MessageKind, Long> messages = new EnumMap<>(MessageKind.class);
		for (MessageKind kind : MessageKind.values()) {
			if (counts.get(kind.ordinal()) > 0) {
				messages.put(kind, counts.get(kind.ordinal()));
			}
		}
		return Collections.unmodifiableMap(messages);
	}

	/** Returns the notices that are kept, by line; {@code sites} are the sites of all scopes. */
	List<Notice> list(IntFunction<String> sites) {
		return kept.values()
				.stream()
				.flatMap(List::stream)
				.map(one -> one.notice.of(sites.apply(one.scope)))
				.sorted((a, b) -> Long.compare(a.line(), b.line()))
				.toList();
	}

	@Override
	Notices copy(Dictionary words) {
		return new Notices(this);
	}

	@Override
	void clear() {
		counts.clear();
		kept.clear();
	}

	/** Kinds are written by name: their order may change. */
	@Override
	void write(FactsOutput out) throws IOException {
		Map<MessageKind, Long> messages = messages();
		out.number(messages.size());
		for (Map.Entry<MessageKind, Long> message : messages.entrySet()) {
			out.text(message.getKey().name());
			out.number(message.getValue());
			List<Kept> notices = kept.getOrDefault(message.getKey(), List.of());
			out.number(notices.size());
			for (Kept one : notices) {
				Notice notice = one.notice;
				out.number(one.scope);
				out.text(notice.host());
				out.text(notice.name());
				out.text(notice.by());
				out.text(notice.why());
				out.number(notice.paused() ? 1 : 0);
				out.time(notice.time());
				out.number(notice.line());
			}
		}
	}

	@Override
	void read(FactsInput in, int words, int scopes) throws IOException {
		MessageKind[] kinds = MessageKind.values();
		for (int left = in.number(0, kinds.length + 1); left > 0; left--) {
			MessageKind kind = kind(in.text());
			if (counts.get(kind.ordinal()) > 0) {
				throw FactsInput.damaged("a message is counted twice");
			}
			counts.add(kind.ordinal(), in.number(1));
			int notices = in.number(0, (int) Math.min(KEPT, counts.get(kind.ordinal())) + 1);
			for (int i = 0; i < notices; i++) {
				keep(in.number(0, scopes),
						new Notice(kind, "", in.text(), in.text(), in.text(), in.text(), in.number(0, 2) > 0,
								in.time(), in.number(0)));
			}
		}
	}

	private static MessageKind kind(String name) throws IOException {
		try {
			return MessageKind.valueOf(name);
		} catch (IllegalArgumentException e) {
			throw FactsInput.damaged("they name a message that nobody knows");
		}
	}
}
