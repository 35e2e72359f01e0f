package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * Messages that say the same, counted. Who writes a log can let each entry say something else, so groups are kept up to
 * a number: those whose {@link MessageKey} comes first. Which ones these are of a log can be told from its parts, however
 * it is cut: a group that is among the first of all is among the first of each part in which it occurs, so nothing of it
 * is lost. (Of the groups that come first in the log that is not true: a later part does not know them.)
 */
final class MessageGroups {

	/** The most of a real log are some hundreds. */
	static final int KEPT = 2_000;

	private final TreeMap<MessageKey, MessageGroup> groups = new TreeMap<>();
	private final MessageKey wanted = new MessageKey();
	private long entries;

	/** Takes an entry and returns its group, null if that is not kept. */
	@Nullable
	MessageGroup take(String level, byte[] gist, int length, long time, long line) {
		entries++;
		wanted.set(level, gist, length);
		MessageGroup group = group(wanted);
		if (group != null) {
			group.take(time, line);
		}
		return group;
	}

	/** Returns the group of a key, a new one if it is to be kept; null if it is not. */
	@Nullable
	private MessageGroup group(MessageKey key) {
		MessageGroup group = groups.get(key);
		if (group == null && (groups.size() < KEPT || key.compareTo(groups.lastKey()) < 0)) {
			group = new MessageGroup();
			groups.put(key.kept(), group);
			if (groups.size() > KEPT) {
				groups.pollLastEntry();
			}
		}
		return group;
	}

	void append(MessageGroups next, long lines) {
		entries += next.entries;
		next.groups.forEach((key, more) -> {
			MessageGroup group = group(key);
			if (group != null) {
				group.append(more, lines);
			}
		});
	}

	/** Returns the entries that were taken and whose group is not kept. */
	long others() {
		return entries - groups.values().stream().mapToLong(MessageGroup::count).sum();
	}

	/** Returns the groups that are kept, by first line. */
	List<ProblemGroup> list() {
		return groups.entrySet()
				.stream()
				.map(group -> group.getValue().problem(group.getKey().level(), group.getKey().text()))
				.sorted(Comparator.comparingLong(ProblemGroup::line)
						.thenComparing(ProblemGroup::text)
						.thenComparing(ProblemGroup::level))
				.toList();
	}

	void clear() {
		groups.clear();
		entries = 0;
	}

	void write(FactsOutput out) throws IOException {
		out.number(others());
		out.number(groups.size());
		for (var group : groups.entrySet()) {
			byte[] gist = group.getKey().gist();
			out.text(group.getKey().level());
			out.bytes(gist, 0, gist.length);
			group.getValue().write(out);
		}
	}

	/** Reads groups into this, which is empty. */
	void read(FactsInput in) throws IOException {
		entries = in.number(0);
		int size = in.number(0, KEPT + 1);
		if (entries > 0 && size < KEPT) {
			throw FactsInput.damaged("messages are missing");
		}
		for (int i = 0; i < size; i++) {
			String level = in.text();
			byte[] gist = in.bytes();
			wanted.set(level, gist, gist.length);
			MessageGroup group = group(wanted);
			if (group == null || groups.size() != i + 1) {
				throw FactsInput.damaged("a message is there twice");
			}
			group.read(in);
			entries += group.count();
		}
	}
}
