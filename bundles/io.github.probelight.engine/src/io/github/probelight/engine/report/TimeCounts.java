package io.github.probelight.engine.report;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How many entries and results were written when, by seconds, or by longer spans if there are more than half a million
 * seconds with entries around them. Immutable; times are epoch milliseconds.
 */
public final class TimeCounts {

	/** Of a log without times. */
	public static final TimeCounts EMPTY = new TimeCounts(1000, new TreeMap<>());

	private final long span;
	/** When each page begins, rising. */
	private final long[] starts;
	private final TimePage[] pages;
	/** What was written before each page, and before the end. */
	private final long[] entriesBefore;
	private final long[] resultsBefore;

	/** Creates the counts in pages that nobody changes, by number: page 0 begins with the epoch. */
	TimeCounts(long span, SortedMap<Long, TimePage> pages) {
		this.span = span;
		this.pages = pages.values().toArray(TimePage[]::new);
		starts = pages.keySet().stream().mapToLong(number -> number * TimePage.SPANS * span).toArray();
		entriesBefore = new long[starts.length + 1];
		resultsBefore = new long[starts.length + 1];
		for (int i = 0; i < starts.length; i++) {
			entriesBefore[i + 1] = entriesBefore[i] + this.pages[i].entriesBefore(TimePage.SPANS);
			resultsBefore[i + 1] = resultsBefore[i] + this.pages[i].resultsBefore(TimePage.SPANS);
		}
	}

	/** Returns how long a span is, in milliseconds: 1000, or that times a power of two. */
	public long span() {
		return span;
	}

	/** Returns whether nothing was counted. */
	public boolean isEmpty() {
		return pages.length == 0;
	}

	/** Returns the entries of the spans that begin from one time on and before another one. */
	public long entries(long from, long until) {
		return until <= from ? 0 : entriesBefore(until) - entriesBefore(from);
	}

	/** Returns the results of the spans that begin from one time on and before another one. */
	public long results(long from, long until) {
		return until <= from ? 0 : resultsBefore(until) - resultsBefore(from);
	}

	/** Returns the first line of the first span with entries that ends behind a time; -1 if there is none. */
	public long line(long time) {
		int page = page(time);
		for (int at = Math.max(0, page); at < pages.length; at++) {
			for (int i = at == page ? slot(at, time) : 0; i < TimePage.SPANS; i++) {
				if (pages[at].entries(i) > 0) {
					return pages[at].line(i);
				}
			}
		}
		return -1;
	}

	private long entriesBefore(long time) {
		int page = page(time);
		return page < 0 ? 0 : entriesBefore[page] + pages[page].entriesBefore(slotsBefore(page, time));
	}

	private long resultsBefore(long time) {
		int page = page(time);
		return page < 0 ? 0 : resultsBefore[page] + pages[page].resultsBefore(slotsBefore(page, time));
	}

	/** Returns the last page that begins at or before a time, -1 if none does. */
	private int page(long time) {
		int found = Arrays.binarySearch(starts, time);
		return found >= 0 ? found : -found - 2;
	}

	/** Returns the span of a page that holds a time; an end behind the last one. */
	private int slot(int page, long time) {
		return (int) Math.min(TimePage.SPANS, (time - starts[page]) / span);
	}

	/** Returns how many spans of a page begin before a time. */
	private int slotsBefore(int page, long time) {
		return time - starts[page] >= TimePage.SPANS * span
				? TimePage.SPANS
				: (int) ((time - starts[page] + span - 1) / span);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		if (!(other instanceof TimeCounts counts) || counts.span != span || !Arrays.equals(counts.starts, starts)) {
			return false;
		}
		boolean same = true;
		for (int i = 0; i < pages.length && same; i++) {
			same = pages[i].holdsSame(counts.pages[i]);
		}
		return same;
	}

	@Override
	public int hashCode() {
		int hash = Arrays.hashCode(starts);
		for (TimePage page : pages) {
			hash = 31 * hash + page.hash();
		}
		return hash;
	}

	@Override
	public String toString() {
		return entriesBefore[pages.length] + " entries in " + pages.length + " pages, spans of " + span + " ms";
	}
}
