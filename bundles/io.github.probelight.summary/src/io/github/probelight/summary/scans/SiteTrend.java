package io.github.probelight.summary.scans;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.TimeText;
import io.github.probelight.summary.Zone;

/**
 * How a site went from one scan to the next.
 *
 * @param site the site
 * @param scans its scans that {@linkplain ScanRow#counts count}, the earliest first; at least one
 */
public record SiteTrend(String site, List<ScanRow> scans) {

	private static final String STEPS = "▁▂▃▄▅▆▇█";

	/** Something that is followed from scan to scan. */
	public enum Line {
		/** Hosts that were alive. */
		ALIVE(ScanRow::alive, ScanRowColumns.ALIVE.title()),
		/** Ports that were open. */
		OPEN(ScanRow::open, ScanRowColumns.OPEN.title()),
		/** How long the scan took, in milliseconds. */
		DURATION(ScanRow::duration, ScanRowColumns.TOOK.title());

		private final ToLongFunction<ScanRow> value;
		private final String title;

		Line(ToLongFunction<ScanRow> value, String title) {
			this.value = value;
			this.title = title;
		}

		/** Returns its head for people. */
		public String title() {
			return title;
		}

		/** Returns its value in one scan. */
		public long of(ScanRow row) {
			return value.applyAsLong(row);
		}

		private String text(long number) {
			if (number < 0) {
				return "?";
			}
			return this == DURATION ? TimeText.duration(number) : NumberText.of(number);
		}
	}

	/** Returns the trends of all sites by name. */
	public static List<SiteTrend> of(List<ScanRow> rows) {
		Map<String, List<ScanRow>> bySite = new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(
				Comparator.naturalOrder()));
		for (ScanRow row : rows) {
			if (row.counts()) {
				bySite.computeIfAbsent(row.site(), site -> new ArrayList<>()).add(row);
			}
		}
		List<SiteTrend> trends = new ArrayList<>();
		bySite.forEach((site, scans) -> {
			scans.sort(Comparator.comparingLong(ScanRow::start));
			trends.add(new SiteTrend(site, Collections.unmodifiableList(scans)));
		});
		return trends;
	}

	/** Returns the values of a line, one for each scan. */
	public List<Long> values(Line line) {
		return scans.stream().map(line::of).toList();
	}

	/** Returns the last scan of the site before another one; nothing if that is the first. */
	public Optional<ScanRow> before(ScanRow row) {
		return scans.stream().filter(scan -> scan.start() < row.start()).reduce((first, later) -> later);
	}

	/** Tells whether no host of the site was alive in any of its scans. */
	public boolean neverAlive() {
		return scans.stream().allMatch(scan -> scan.alive() == 0);
	}

	/** {@code 12 → 14}; only one number if there is one scan. */
	public String span(Line line) {
		String first = line.text(line.of(scans.getFirst()));
		return scans.size() == 1 ? first : first + " → " + line.text(line.of(scans.getLast()));
	}

	/** {@code Alive 12 → 14, at most 20}; what is the most is said only if it is neither the first nor the last. */
	public String said(Line line) {
		long most = most(line);
		boolean known = most == line.of(scans.getFirst()) || most == line.of(scans.getLast());
		return line.title() + ' ' + span(line) + (known ? "" : ", at most " + line.text(most));
	}

	/** {@code 2026-05-04 22:00: alive 14, open 32, took 1 h 02 min, scan 2 of 10}. */
	public String said(int scan, Zone zone) {
		ScanRow row = scans.get(scan);
		return zone.day(row.start()) + ' ' + zone.minute(row.start()) + ": "
				+ Stream.of(Line.values())
						.map(line -> line.title().toLowerCase(Locale.ROOT) + ' ' + line.text(line.of(row)))
						.collect(Collectors.joining(", "))
				+ ", scan " + NumberText.of(scan + 1L) + " of " + NumberText.of(scans.size());
	}

	/** Returns the most of a line, at least 0. */
	public long most(Line line) {
		return Math.max(0, Collections.max(values(line)));
	}

	/** Returns the last values of a line as blocks of eight heights, from nothing to the most of them: {@code ▁▃▅█}. */
	public String blocks(Line line, int last) {
		List<Long> values = values(line);
		values = values.subList(Math.max(0, values.size() - last), values.size());
		long most = Math.max(1, Collections.max(values));
		StringBuilder text = new StringBuilder();
		for (long value : values) {
			text.append(STEPS.charAt((int) (Math.max(0, value) * (STEPS.length() - 1) / most)));
		}
		return text.toString();
	}
}
