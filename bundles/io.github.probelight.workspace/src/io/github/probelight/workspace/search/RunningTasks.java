package io.github.probelight.workspace.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.query.EntryField;
import io.github.probelight.summary.query.EntryPart;
import io.github.probelight.summary.query.Query;

/** Which task of each scan runs, told by the entries that say so, from the first of a log on. */
final class RunningTasks {
	/** The entries that it is to be told. */
	static final Query EVENTS = new Query.Any(List.of(is(MessageKind.PHASE_STARTED), is(MessageKind.PHASE_COMPLETE),
			is(MessageKind.PROCESS_STARTING), is(MessageKind.TASK_STARTED), is(MessageKind.TASK_PROGRESS),
			is(MessageKind.TASK_ENDED), is(MessageKind.SCAN_COMPLETED), is(MessageKind.SCAN_STOPPED),
			is(MessageKind.SCAN_PAUSED)));

	private final Map<String, String> running = new HashMap<>();
	/** The scan whose task, if any, has ended with the entry that was told last; the entry is a part of it. */
	private String ended = "";

	private static Query is(MessageKind kind) {
		return new Query.Has(EntryField.KIND, Codes.of(kind));
	}

	/** Takes note of the next entry. */
	void tell(EntryFacts entry) {
		running.remove(ended);
		ended = "";
		String scan = scan(entry);
		switch (entry.kind()) {
			case TASK_STARTED, TASK_PROGRESS -> running.put(scan, entry.name());
			case TASK_ENDED -> {
				running.put(scan, entry.name());
				ended = scan;
			}
			case PHASE_STARTED, PROCESS_STARTING -> running.remove(scan);
			default -> ended = scan;
		}
	}

	/** The task that ran when an entry was written, behind or with the one that was told last; "" if none is known. */
	String of(EntryFacts entry, boolean told) {
		String scan = scan(entry);
		return !told && scan.equals(ended) ? "" : running.getOrDefault(scan, "");
	}

	private static String scan(EntryFacts entry) {
		return entry.site() + '\n' + EntryPart.SCAN.value(entry);
	}
}
