package io.github.probelight.summary.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a report that are being made, in their order. */
final class Parts {

	private final Map<ReportPart, List<ReportSection>> sections = new LinkedHashMap<>();

	private final boolean whole;

	/**
	 * Has no section yet.
	 *
	 * @param scansFirst whether scans stand before the head, as of several logs
	 * @param whole whether sections say all, however long that is
	 */
	Parts(boolean scansFirst, boolean whole) {
		this.whole = whole;
		if (scansFirst) {
			of(ReportPart.SCANS);
		}
		Arrays.stream(ReportPart.values()).forEach(this::of);
	}

	/** Returns the sections of a part, to be added to. */
	List<ReportSection> of(ReportPart part) {
		return sections.computeIfAbsent(part, none -> new ArrayList<>());
	}

	/** Returns how many rows a section may have that has so many at most where there is no need of more. */
	int most(int usual) {
		return whole ? Integer.MAX_VALUE : usual;
	}

	/** Returns those parts that have sections. */
	Map<ReportPart, List<ReportSection>> sections() {
		sections.values().removeIf(List::isEmpty);
		return sections;
	}
}
