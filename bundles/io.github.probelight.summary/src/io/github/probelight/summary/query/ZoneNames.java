package io.github.probelight.summary.query;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.probelight.summary.Zone;
import io.github.probelight.summary.explain.NearWords;

/** The zones that people can name: regions, offsets, and that of their own computer. */
public final class ZoneNames {

	private static final String LOCAL = "local";
	private static final int MOST = 3;
	private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)?([+-]\\d{1,2}(?::?\\d{2})?)",
			Pattern.CASE_INSENSITIVE);
	private static final List<String> CONTINENTS = List.of("Africa/", "America/", "Antarctica/", "Asia/", "Atlantic/",
			"Australia/", "Europe/", "Indian/", "Pacific/");

	private ZoneNames() {}

	/** Returns the zone of a name such as {@code Europe/Berlin}, {@code +05:30}, {@code local} or {@code UTC}. */
	public static Optional<Zone> find(String name) {
		Matcher offset = OFFSET.matcher(name);
		if (offset.matches()) {
			return ofOffset(offset.group(1));
		}
		if (name.equalsIgnoreCase(LOCAL)) {
			return Optional.of(of(ZoneId.systemDefault()));
		}
		return Stream.concat(Stream.of("Z"), ZoneId.getAvailableZoneIds().stream())
				.filter(name::equalsIgnoreCase)
				.findFirst()
				.map(id -> of(ZoneId.of(id)));
	}

	/** Returns what can be named and has a name worth offering: {@code local}, {@code UTC}, and regions by continent. */
	public static Stream<String> all() {
		return Stream.concat(Stream.of(LOCAL, "UTC"), regions());
	}

	/** Returns names that somebody may have meant who gave another one, at most three: those of that place first. */
	public static List<String> near(String name) {
		String place = name.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
		List<String> there = regions().filter(region -> region.toLowerCase(Locale.ROOT).endsWith('/' + place)).toList();
		if (!there.isEmpty()) {
			return there;
		}
		List<String> begun = place.isEmpty()
				? List.of()
				: regions().filter(region -> begins(region, place) || begins(place(region), place)).toList();
		if (!begun.isEmpty() && begun.size() <= MOST) {
			return begun;
		}
		List<String> near = NearWords.among(place, all());
		return near.isEmpty()
				? NearWords.among(place, regions().map(ZoneNames::place))
						.stream()
						.flatMap(word -> regions().filter(region -> place(region).equals(word)))
						.toList()
				: near;
	}

	private static Stream<String> regions() {
		return ZoneId.getAvailableZoneIds()
				.stream()
				.filter(id -> CONTINENTS.stream().anyMatch(id::startsWith))
				.sorted();
	}

	private static boolean begins(String name, String begin) {
		return name.regionMatches(true, 0, begin, 0, begin.length());
	}

	private static String place(String region) {
		return region.substring(region.lastIndexOf('/') + 1);
	}

	private static Optional<Zone> ofOffset(String offset) {
		try {
			return Optional.of(of(ZoneOffset.of(offset)));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/** Makes one zone of all names of GMT. */
	private static Zone of(ZoneId id) {
		return id.normalized().equals(ZoneOffset.UTC) ? Zone.GMT : new Zone(id);
	}
}
