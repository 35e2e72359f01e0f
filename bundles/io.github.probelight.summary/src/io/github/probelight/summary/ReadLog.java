package io.github.probelight.summary;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.Unread;

/**
 * Logs that were read as one.
 *
 * @param parts the logs, in the order of time
 * @param report the facts of all of them
 * @param range the times of the entries that the report is made of
 * @param where the query that they answer, or ""
 */
public record ReadLog(List<Part> parts, Report report, TimeRange range, String where) {

	/** Logs that were read whole. */
	public ReadLog(List<Part> parts, Report report) {
		this(parts, report, TimeRange.ALL, "");
	}

	/** One log that is open in a window, as far as it is read. */
	public static ReadLog ofOpen(String name, Report report) {
		return new ReadLog(List.of(new Part(name, 0, report.extent().lines(), report.extent().bytes(),
				Optional.empty(), FileState.UNCHANGED, "", Unread.NONE, "")), report);
	}

	/** Returns the names of the logs, as they are shown. */
	public String name() {
		return String.join(", ", names());
	}

	/** Returns the name of each log, in their order, as it is shown. */
	public List<String> names() {
		return LogNames.of(parts);
	}

	/** Returns whether only some of the entries count. */
	public boolean narrowed() {
		return !range.isAll() || !where.isEmpty();
	}

	/** Returns how many bytes were read, of several logs their sum; of a part of them what the report says. */
	public long bytes() {
		return joined() && !narrowed() ? parts.stream().mapToLong(Part::bytes).sum() : report.extent().bytes();
	}

	/** Returns whether a line needs the name of its log. */
	public boolean joined() {
		return parts.size() > 1;
	}

	/** Returns what a person should know of how the logs were read, a sentence each. */
	public List<String> notes() {
		return notes(name -> name);
	}

	/** Returns the same where there is room for so many characters: a longer sentence has names that are cut, but differ. */
	public List<String> notes(int most) {
		List<String> names = shownNames();
		List<String> whole = notes();
		List<String> cut = notes(name -> ShortName.of(name, names));
		return IntStream.range(0, whole.size())
				.mapToObj(i -> whole.get(i).length() <= most ? whole.get(i) : cut.get(i))
				.toList();
	}

	private List<String> notes(UnaryOperator<String> cut) {
		List<String> names = shownNames().stream().map(cut).toList();
		return IntStream.range(0, parts.size()).boxed().flatMap(i -> notes(i, names)).toList();
	}

	private Stream<String> notes(int place, List<String> names) {
		Part part = parts.get(place);
		String name = names.get(place);
		String prefixed = part.prefix().isEmpty() ? "" : NoticeText.prefixed(part.prefix());
		String twin = IntStream.range(0, parts.size())
				.filter(i -> parts.get(i).name().equals(part.twin()))
				.mapToObj(first -> NoticeText.twin(name, names.get(first)))
				.findFirst()
				.orElse("");
		String named = joined() ? name + ": " : "";
		return Stream.concat(
				Stream.concat(Stream.of(prefixed), NoticeText.unread(part.unread()).stream())
						.filter(note -> !note.isEmpty())
						.map(note -> named + note),
				Stream.of(twin).filter(note -> !note.isEmpty()));
	}

	/** Returns where a line is, 0-based among all lines, or -1. */
	public Place place(long line) {
		if (line < 0) {
			return new Place(-1, "", 0);
		}
		if (!joined()) {
			return new Place(line, "", line + 1);
		}
		int part = 0;
		for (int i = 0; i < parts.size(); i++) {
			part = parts.get(i).firstLine() <= line && parts.get(i).lines() > 0 ? i : part;
		}
		List<String> names = shownNames();
		String source = names.get(part);
		return new Place(line, source, ShortName.of(source, names), line - parts.get(part).firstLine() + 1);
	}

	/** The names as one line each, with signs for characters that could mislead. */
	private List<String> shownNames() {
		return names().stream().map(name -> OneLine.of(InputWords.shown(name))).toList();
	}
}
