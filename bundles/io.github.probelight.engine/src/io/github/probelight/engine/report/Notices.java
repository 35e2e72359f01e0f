package io.github.probelight.engine.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.scan.Range;
import io.github.probelight.engine.table.Counts;

/** Counts entries by what they say, keeps the first notices of each kind, and counts exceptions by type. */
final class Notices {

	/** More of one kind are counted, not kept. */
	private static final int KEPT = 1_000;
	private static final int TYPES = 1_000;

	private final Counts counts;
	private final Map<MessageKind, List<Notice>> kept = new EnumMap<>(MessageKind.class);
	private final Map<String, ExceptionCount> exceptions = new LinkedHashMap<>();

	Notices() {
		counts = new Counts();
	}

	Notices(Notices other) {
		counts = new Counts();
		append(other, 0);
	}

	void entry(EntryScanner s, long line) {
		MessageKind kind = s.kind();
		counts.add(kind.ordinal(), 1);
		switch (kind) {
			case SITE_STARTED, EXCLUDED_RANGE, EXCLUDED_HOST, UNRESOLVED, CREDENTIALS_FAILED, SCAN_COMPLETED,
					SCAN_ENDED, LOW_MEMORY ->
				keep(
						new Notice(kind, s.site().string(), s.host().string(), s.name(),
								kind == MessageKind.SCAN_ENDED && s.flag(), s.time(), line));
			default -> {
				// counted
			}
		}
	}

	/** Counts more results. */
	void results(long more) {
		counts.add(MessageKind.RESULT.ordinal(), more);
	}

	void continuation(Range text, long line) {
		if (text.length() > 0 && ExceptionHead.mayBe(text.bytes()[text.from()])) {
			String type = ExceptionHead.type(text);
			if (!type.isEmpty()) {
				count(new ExceptionCount(type, 1, line));
			}
		}
	}

	void append(Notices next, long lines) {
		for (MessageKind kind : MessageKind.values()) {
			counts.add(kind.ordinal(), next.counts.get(kind.ordinal()));
		}
		next.kept.values().forEach(list -> list.forEach(notice -> keep(notice.shifted(lines))));
		next.exceptions.values()
				.forEach(e -> count(new ExceptionCount(e.type(), e.count(), e.line() + lines)));
	}

	void clear() {
		counts.clear();
		kept.clear();
		exceptions.clear();
	}

	Map<MessageKind, Long> messages() {
		Map<MessageKind, Long> messages = new EnumMap<>(MessageKind.class);
		for (MessageKind kind : MessageKind.values()) {
			if (counts.get(kind.ordinal()) > 0) {
				messages.put(kind, counts.get(kind.ordinal()));
			}
		}
		return Collections.unmodifiableMap(messages);
	}

	List<Notice> notices() {
		return kept.values()
				.stream()
				.flatMap(List::stream)
				.sorted((a, b) -> Long.compare(a.line(), b.line()))
				.toList();
	}

	List<ExceptionCount> exceptions() {
		return List.copyOf(exceptions.values());
	}

	private void keep(Notice notice) {
		List<Notice> list = kept.computeIfAbsent(notice.kind(), key -> new ArrayList<>());
		if (list.size() < KEPT) {
			list.add(notice);
		}
	}

	private void count(ExceptionCount more) {
		if (exceptions.size() < TYPES || exceptions.containsKey(more.type())) {
			exceptions.merge(more.type(), more,
					(a, b) -> new ExceptionCount(a.type(), a.count() + b.count(), a.line()));
		}
	}
}
