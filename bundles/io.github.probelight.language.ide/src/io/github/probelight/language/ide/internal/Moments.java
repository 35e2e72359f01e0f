package io.github.probelight.language.ide.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;

/** Writes a moment for a person: in GMT, as the log has it, and in the reader's zone. */
final class Moments {

	private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm:ss",
			Locale.ENGLISH);
	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
	private static final DateTimeFormatter CLOCK_AND_OFFSET = DateTimeFormatter.ofPattern("HH:mm:ss xxx",
			Locale.ENGLISH);
	private static final DateTimeFormatter FULL_AND_OFFSET = DateTimeFormatter
			.ofPattern("EEEE, d MMMM uuuu, HH:mm:ss xxx", Locale.ENGLISH);

	private final Supplier<ZoneId> zone;

	/** The zone is asked for each time: the user may travel while the workbench runs. */
	Moments(Supplier<ZoneId> zone) {
		this.zone = zone;
	}

	/** Where the reader's clocks go: here, or elsewhere by the reader's choice. */
	String place() {
		return (zone.get().equals(ZoneId.systemDefault()) ? "Here, in " : "In ") + zoneName();
	}

	/** The name of the reader's zone. */
	String zoneName() {
		return zone.get().getId();
	}

	/** Date and time in GMT. */
	String gmt(Instant moment) {
		return FULL.format(moment.atOffset(ZoneOffset.UTC));
	}

	/** Date and time in the reader's zone, with its distance from GMT. */
	String here(Instant moment) {
		return FULL_AND_OFFSET.format(moment.atZone(zone.get()));
	}

	/** Time of day in both zones. */
	String clock(Instant moment) {
		return CLOCK.format(moment.atOffset(ZoneOffset.UTC)) + " GMT ("
				+ CLOCK_AND_OFFSET.format(moment.atZone(zone.get()))
				+ " in " + zoneName() + ')';
	}
}
