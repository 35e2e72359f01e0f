package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.scan.OwnText;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * Errors and warnings that are no results, and plain text of other levels without a target, grouped by what they say. An
 * error or a warning without a message says what the first continuation says that is not blank.
 */
final class Problems extends Collector<Problems> {

	/** What the first continuations of a part say, for the entry at the end of the part before. */
	private record Wrapped(byte[] gist, String address) {}

	/** An entry that has said nothing yet. */
	private record Silent(String level, long time, long line, String host) {}

	/** A level and how loud it is. */
	private record Level(String text, LevelRank rank) {

		static final Level NONE = of("");

		static Level of(String text) {
			return new Level(text, LevelRank.of(text));
		}
	}

	private static final byte[] NOTHING = {};
	/** Fewer are not worth to be told of if they are neither errors nor warnings. */
	private static final int STEADY = 10;
	private static final int STEADY_SECONDS = 10;

	private final Dictionary words;
	private final MessageGroups loud = new MessageGroups();
	private final MessageGroups quiet = new MessageGroups();
	private final FirstLines errors = new FirstLines();
	private final MessageGist gist = new MessageGist();
	private final OwnText own = new OwnText();
	private boolean hasEntry;
	@Nullable
	private Wrapped leading;
	@Nullable
	private Silent last;

	/** Levels that were met, by word. */
	private @Nullable Level[] levels = {};

	Problems(Dictionary words) {
		this.words = words;
	}

	@Override
	void entry(EntryScanner s, Brackets brackets, long line) {
		hasEntry = true;
		if (last != null) {
			say(NOTHING, 0, "");
		}
		MessageKind kind = s.kind();
		if (kind == MessageKind.RESULT) {
			return;
		}
		Level level = brackets.level < 0 ? Level.NONE : level(brackets.level);
		if (level.rank == LevelRank.ERROR) {
			errors.add(line);
		}
		if (level.rank != LevelRank.OTHER) {
			loud(s, level.text, line);
		} else if (kind == MessageKind.TEXT && !s.hasHost() && s.message().length() > 0) {
			gist.read(s.message(), s.host());
			quiet.take(level.text, gist.bytes(), gist.length(), s.time(), line);
		}
	}

	private void loud(EntryScanner s, String level, long line) {
		if (s.message().length() == 0) {
			last = new Silent(level, s.time(), line, s.host().string());
			return;
		}
		gist.read(s.message(), s.host());
		MessageGroup group = loud.take(level, gist.bytes(), gist.length(), s.time(), line);
		if (group != null && group.hosts().wantsMore()) {
			group.hosts().add(s.hasHost() ? s.host().string() : gist.address());
		}
	}

	@Override
	void continuation(EntryScanner s, long line) {
		if (last == null && (hasEntry || leading != null)) {
			return;
		}
		gist.read(own.of(s.message(), s.layout()), null);
		if (gist.length() == 0) {
			return;
		}
		if (last != null) {
			say(gist.bytes(), gist.length(), gist.address());
		} else {
			leading = new Wrapped(Arrays.copyOf(gist.bytes(), gist.length()), gist.address());
		}
	}

	/** Lets the silent entry say something. */
	private void say(byte[] text, int length, String address) {
		Silent entry = last;
		if (entry != null) {
			MessageGroup group = loud.take(entry.level, text, length, entry.time, entry.line);
			if (group != null) {
				group.hosts().add(entry.host.isEmpty() ? address : entry.host);
			}
			last = null;
		}
	}

	private Level level(int word) {
		if (word >= levels.length) {
			levels = Arrays.copyOf(levels, Math.max(word + 1, levels.length * 2));
		}
		Level level = levels[word];
		if (level == null) {
			level = Level.of(words.text(word));
			levels[word] = level;
		}
		return level;
	}

	@Override
	void append(Problems next, long lines, Translation here) {
		Wrapped wrapped = next.leading;
		if (wrapped != null && last != null) {
			say(wrapped.gist, wrapped.gist.length, wrapped.address);
		} else if (wrapped != null && !hasEntry && leading == null) {
			leading = wrapped;
		}
		if (next.hasEntry) {
			say(NOTHING, 0, "");
			hasEntry = true;
		}
		errors.append(next.errors, lines);
		loud.append(next.loud, lines);
		quiet.append(next.quiet, lines);
		Silent silent = next.last;
		if (silent != null) {
			last = new Silent(silent.level, silent.time, silent.line + lines, silent.host);
		}
	}

	/** Returns these problems at the end of a log: nothing follows that an entry without a message could say. */
	Problems ended() {
		Problems whole = copy(words);
		whole.say(NOTHING, 0, "");
		return whole;
	}

	/** Returns errors and warnings by first line, and behind them what else comes in a steady rhythm. */
	List<ProblemGroup> list() {
		Stream<ProblemGroup> steady = quiet.list()
				.stream()
				.filter(group -> group.count() >= STEADY && group.everySeconds() >= STEADY_SECONDS);
		return Stream.concat(loud.list().stream(), steady).toList();
	}

	/** Returns the errors and their first lines. */
	FirstLines errors() {
		return errors;
	}

	/** Returns the errors and warnings whose group is not kept. */
	long others() {
		return loud.others();
	}

	@Override
	Problems copy(Dictionary ofCopy) {
		Problems copy = new Problems(ofCopy);
		copy.errors.append(errors, 0);
		copy.loud.append(loud, 0);
		copy.quiet.append(quiet, 0);
		copy.hasEntry = hasEntry;
		copy.leading = leading;
		copy.last = last;
		return copy;
	}

	@Override
	void clear() {
		errors.clear();
		loud.clear();
		quiet.clear();
		hasEntry = false;
		leading = null;
		last = null;
	}

	@Override
	void write(FactsOutput out) throws IOException {
		errors.write(out);
		loud.write(out);
		quiet.write(out);
		out.number(hasEntry ? 1 : 0);
		Wrapped wrapped = leading;
		out.number(wrapped == null ? 0 : 1);
		if (wrapped != null) {
			out.bytes(wrapped.gist, 0, wrapped.gist.length);
			out.text(wrapped.address);
		}
		Silent silent = last;
		out.number(silent == null ? 0 : 1);
		if (silent != null) {
			out.text(silent.level);
			out.time(silent.time);
			out.number(silent.line);
			out.text(silent.host);
		}
	}

	@Override
	void read(FactsInput in, int end, int scopes) throws IOException {
		errors.read(in);
		loud.read(in);
		quiet.read(in);
		hasEntry = in.number(0, 2) > 0;
		leading = in.number(0, 2) > 0 ? new Wrapped(in.bytes(), in.text()) : null;
		last = in.number(0, 2) > 0 ? new Silent(in.text(), in.time(), in.number(0), in.text()) : null;
	}
}
