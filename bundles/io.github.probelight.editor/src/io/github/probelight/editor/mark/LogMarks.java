package io.github.probelight.editor.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/**
 * The marked lines of a log, whatever of it is shown: those who draw ask by the line of the file. To be used on the UI
 * thread.
 */
public final class LogMarks {
	/** Who marks lines; each has its own. */
	public enum Source {
		/** The word at the caret. */
		OCCURRENCES,
		/** What the report finds. */
		FINDINGS,
		/** The person. */
		BOOKMARKS
	}

	/** Of each source; a ruler with more is a band. */
	static final int MOST = 5_000;

	private final Map<Source, List<LogMark>> marks = new EnumMap<>(Source.class);
	private final List<Runnable> listeners = new ArrayList<>();

	/** Has somebody hear of other marks. */
	public void whenChanged(Runnable listener) {
		listeners.add(listener);
	}

	/** Marks lines in the place of those that the source has marked; the first {@value #MOST} of them. */
	public void set(Source source, List<LogMark> next) {
		List<LogMark> sorted = next.stream()
				.sorted(Comparator.comparingLong(LogMark::line))
				.limit(MOST)
				.toList();
		if (!sorted.equals(of(source))) {
			marks.put(source, sorted);
			listeners.forEach(Runnable::run);
		}
	}

	/** As {@link #set} from a job, if that still holds then; not any more once the window is closed. */
	void setLater(Display display, BooleanSupplier holds, Source source, List<LogMark> next) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (holds.getAsBoolean()) {
					set(source, next);
				}
			});
		}
	}

	/** The marks of a source, in the order of the log. */
	public List<LogMark> of(Source source) {
		return marks.getOrDefault(source, List.of());
	}

	/** The marks of a line; what matters most comes last. */
	public List<LogMark> at(long line) {
		return within(line, line + 1).stream().sorted(Comparator.comparing(LogMark::kind)).toList();
	}

	/** The marks of the lines from one up to another, which is not included; source by source. */
	List<LogMark> within(long from, long end) {
		List<LogMark> found = new ArrayList<>();
		for (List<LogMark> all : marks.values()) {
			for (int i = first(all, from); i < all.size() && all.get(i).line() < end; i++) {
				found.add(all.get(i));
			}
		}
		return found;
	}

	/** All marks, source by source. */
	List<LogMark> all() {
		return marks.values().stream().flatMap(List::stream).toList();
	}

	/** What is said of a line; "" if it is not marked. */
	String text(long line) {
		List<String> texts = at(line).reversed().stream().map(LogMark::text).filter(text -> !text.isEmpty()).toList();
		return String.join("\n\n", texts);
	}

	private static int first(List<LogMark> all, long line) {
		int low = 0;
		int high = all.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (all.get(middle).line() < line) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
