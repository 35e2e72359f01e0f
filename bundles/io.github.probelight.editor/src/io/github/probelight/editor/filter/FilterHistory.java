package io.github.probelight.editor.filter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import io.github.probelight.workspace.filter.LineFilter;

/** What a filter was before each change, and what it was before changes were taken back; the last hundred of each. */
final class FilterHistory {
	private static final int MOST_STEPS = 100;

	private final Deque<LineFilter> past = new ArrayDeque<>();
	private final Deque<LineFilter> future = new ArrayDeque<>();

	/** A person has made it another one: what was taken back before cannot be made again. */
	void changed(LineFilter before) {
		push(past, before);
		future.clear();
	}

	/** What it was before the last change; empty if none is left. */
	Optional<LineFilter> back(LineFilter now) {
		return step(past, future, now);
	}

	/** What it was before a change was taken back; empty if none was, or there was another change since. */
	Optional<LineFilter> forward(LineFilter now) {
		return step(future, past, now);
	}

	private static Optional<LineFilter> step(Deque<LineFilter> from, Deque<LineFilter> to, LineFilter now) {
		Optional<LineFilter> next = Optional.ofNullable(from.poll());
		next.ifPresent(there -> push(to, now));
		return next;
	}

	private static void push(Deque<LineFilter> filters, LineFilter filter) {
		filters.push(filter);
		if (filters.size() > MOST_STEPS) {
			filters.removeLast();
		}
	}
}
