package io.github.probelight.language.ide;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import io.github.probelight.language.ide.internal.ColouredWord;
import io.github.probelight.language.ide.internal.ColouredWords;
import io.github.probelight.language.ide.internal.CompactLine;
import io.github.probelight.language.ide.internal.HoverWriter;
import io.github.probelight.language.ide.internal.LineReader;
import io.github.probelight.language.ide.internal.ProblemFinder;
import io.github.probelight.language.ide.internal.ReadLine;

/**
 * Explains single lines of a scan log. Takes any text and never throws; of a line longer than {@link #LONGEST_LINE} only
 * the beginning is looked at. Immutable, safe for use from several threads.
 */
public final class LogLanguage {

	/** In UTF-16 units. */
	public static final int LONGEST_LINE = LineReader.LONGEST_LINE;

	private static volatile boolean ready;
	private static volatile Supplier<ZoneId> told = ZoneId::systemDefault;

	private final LineReader reader = LineReader.standard();
	private final ProblemFinder problems = new ProblemFinder(reader);
	private final HoverWriter hovers;

	private LogLanguage(Supplier<ZoneId> zone) {
		hovers = new HoverWriter(zone);
	}

	/**
	 * The language as this computer's user reads it: hovers tell times also in the zone of {@link #tellTimesIn}. The first call sets the
	 * parser up, which takes one to two seconds.
	 */
	public static LogLanguage get() {
		LogLanguage standard = Standard.LANGUAGE;
		ready = true;
		return standard;
	}

	/** Has {@link #get()} tell times in a zone of the user's choice from now on; in the system's until then. */
	public static void tellTimesIn(Supplier<ZoneId> zone) {
		told = zone;
	}

	/** Whether {@link #get()} has set the parser up before, so that it does not keep anybody waiting. */
	public static boolean isReady() {
		return ready;
	}

	/** The language for a reader in another zone. */
	public static LogLanguage in(ZoneId zone) {
		return new LogLanguage(() -> zone);
	}

	/** Colours, problems and compact look of one line, which is read once for all; see {@link #colours} and {@link #problems}. */
	public LineLook look(String line) {
		ReadLine read = reader.read(line);
		List<Problem> odd = problems.find(read);
		CompactLine compact = CompactLine.of(read);
		return compact == null
				? new LineLook(colours(read), odd, null, List.of())
				: new LineLook(colours(read), odd, compact.lineHead(), compact.folds(odd));
	}

	/**
	 * The coloured pieces of one line, an entry's first line or a continuation.
	 *
	 * @param line
	 *            without its line end; what follows a line feed is not looked at
	 * @return in their order, not overlapping
	 */
	public List<Span> colours(String line) {
		return colours(reader.read(line));
	}

	private static List<Span> colours(ReadLine line) {
		return ColouredWords.of(line).stream().map(ColouredWord::span).toList();
	}

	/**
	 * What the word at an offset means.
	 *
	 * @param offset
	 *            any number; in UTF-16 units from 0
	 * @param runningTask
	 *            the name of the task that was running when the line was written, "" if unknown: it tells why a TTL was
	 *            not measured
	 * @return empty where nothing is coloured; never empty where something is
	 */
	public Optional<Hover> hover(String line, int offset, String runningTask) {
		ReadLine read = reader.read(line);
		return ColouredWords.of(read)
				.stream()
				.filter(word -> word.covers(offset))
				.findFirst()
				.map(word -> hovers.hover(read, word, runningTask));
	}

	/** What is odd about one line, in the order of the line. */
	public List<Problem> problems(String line) {
		return problems.find(reader.read(line));
	}

	/** Sets the parser up when it is first asked for. */
	private static final class Standard {

		static final LogLanguage LANGUAGE = new LogLanguage(() -> told.get());
	}
}
