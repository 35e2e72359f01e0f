package io.github.probelight.engine.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.scan.OwnText;
import io.github.probelight.engine.scan.Range;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * Counts failures by the type of their exception: those that the message of an entry names, and those that head a line
 * without a time. An entry that names one, and whose first head is of the same type, tells of one failure. All types are kept, for nobody knows of a part which of its types are
 * among the first of the log: a cut before the report would make counts depend on where a part ends. A type costs its
 * letters and some 40 bytes, less than a host, so a log of nothing else does no more harm than one of hosts.
 */
final class Exceptions extends Collector<Exceptions> {

	/** A report tells of so many types, the first ones. */
	private static final int SHOWN = 1_000;

	/** What a machine without memory throws. */
	static final String OUT_OF_MEMORY = "java.lang.OutOfMemoryError";

	private static final int NONE = -1;

	private final Dictionary types;
	/** What was seen but for the leading head. */
	private final Sightings seen;
	private final FirstLines lines = new FirstLines();
	private final FirstLines memoryLines = new FirstLines();
	private final OwnText own = new OwnText();
	private boolean hasEntry;
	/** The type that the last entry names, as long as no head has come behind it. */
	private int named = NONE;
	/** The first head before the first entry: it may tell more of what the last entry of the part before has named. */
	private int leading = NONE;
	private long leadingLine;

	Exceptions() {
		types = new Dictionary();
		seen = new Sightings();
	}

	private Exceptions(Exceptions other) {
		types = new Dictionary(other.types);
		seen = new Sightings(other.seen);
		lines.append(other.lines, 0);
		memoryLines.append(other.memoryLines, 0);
		hasEntry = other.hasEntry;
		named = other.named;
		leading = other.leading;
		leadingLine = other.leadingLine;
	}

	@Override
	void entry(EntryScanner s, Brackets brackets, long line) {
		hasEntry = true;
		named = NONE;
		if (s.kind() != MessageKind.RESULT && !s.kind().isPhaseEvent()) {
			String type = ExceptionHead.within(s.message());
			if (!type.isEmpty()) {
				named = types.number(type);
				see(named, line);
			}
		}
	}

	@Override
	void continuation(EntryScanner s, long line) {
		String type = ExceptionHead.type(mayHide(s) ? own.of(s.message(), s.layout()) : s.message());
		if (!type.isEmpty()) {
			head(types.number(type), line);
		}
	}

	/** Tells whether the first letter of a line may not be its first byte; most lines of a trace begin with a tab. */
	private static boolean mayHide(EntryScanner s) {
		Range line = s.message();
		byte first = line.length() > 0 ? line.bytes()[line.from()] : 0;
		return s.layout() == LineLayout.PREFIXED || first < ' ' && first != '\t';
	}

	/** Takes the head of a trace, which may tell more of what its entry has named. */
	private void head(int type, long line) {
		if (!hasEntry && leading == NONE) {
			leading = type;
			leadingLine = line;
		} else if (type != named) {
			see(type, line);
		}
		named = NONE;
	}

	private void see(int type, long line) {
		seen.see(type, line, 1);
		lines.add(line);
		if (types.text(type).equals(OUT_OF_MEMORY)) {
			memoryLines.add(line);
		}
	}

	@Override
	void append(Exceptions next, long before, Translation here) {
		int[] numbers = IntStream.range(0, next.types.size()).map(type -> types.number(next.types, type)).toArray();
		if (next.leading != NONE) {
			head(numbers[next.leading], next.leadingLine + before);
		}
		seen.append(next.seen, before, numbers);
		lines.append(next.lines, before);
		memoryLines.append(next.memoryLines, before);
		if (next.hasEntry) {
			hasEntry = true;
			named = next.named == NONE ? NONE : numbers[next.named];
		}
	}

	/** Returns the first lines that tell of a failure, or of one for lack of memory only. */
	List<Long> lines(boolean memory) {
		FirstLines all = new FirstLines();
		if (leading != NONE && (!memory || types.text(leading).equals(OUT_OF_MEMORY))) {
			all.add(leadingLine);
		}
		all.append(memory ? memoryLines : lines, 0);
		return all.list();
	}

	/** Tells whether what a message says is a failure for lack of memory. */
	static boolean isOfMemory(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return ExceptionHead.within(bytes, 0, bytes.length).equals(OUT_OF_MEMORY);
	}

	/** Returns the first types in order of first sight. */
	List<ExceptionCount> list() {
		Dictionary.View names = types.view();
		return IntStream.range(0, names.size())
				.mapToObj(type -> type == leading
						? new ExceptionCount(names.text(type), seen.count(type) + 1, leadingLine)
						: new ExceptionCount(names.text(type), seen.count(type), seen.line(type)))
				.filter(exception -> exception.count() > 0)
				.sorted(Comparator.comparingLong(ExceptionCount::line).thenComparing(ExceptionCount::type))
				.limit(SHOWN)
				.toList();
	}

	@Override
	Exceptions copy(Dictionary words) {
		return new Exceptions(this);
	}

	@Override
	void clear() {
		types.clear();
		seen.clear();
		lines.clear();
		memoryLines.clear();
		hasEntry = false;
		named = NONE;
		leading = NONE;
	}

	@Override
	void write(FactsOutput out) throws IOException {
		types.write(out);
		seen.write(out);
		lines.write(out);
		memoryLines.write(out);
		out.number(hasEntry ? 1 : 0);
		out.number(named);
		out.number(leading);
		out.number(leading == NONE ? 0 : leadingLine);
	}

	@Override
	void read(FactsInput in, int words, int scopes) throws IOException {
		types.read(in);
		seen.read(in, types.size());
		lines.read(in);
		memoryLines.read(in);
		hasEntry = in.number(0, 2) > 0;
		named = in.number(NONE, types.size());
		leading = in.number(NONE, types.size());
		leadingLine = in.number(0);
	}
}
