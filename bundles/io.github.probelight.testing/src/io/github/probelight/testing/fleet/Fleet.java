package io.github.probelight.testing.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Writes a folder with a log for each site and night, and tells all that these logs say. */
public final class Fleet {
	/** 2026-05-04T02:00:00, a Monday; the next site begins a minute later. */
	private static final long FIRST = Instant.parse("2026-05-04T02:00:00Z").toEpochMilli();
	private static final long MINUTE = 60_000;
	private static final long DAY = 24 * 60 * MINUTE;
	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmm");
	private static final List<String> PLACES = List.of("Harbour", "Mill Lane", "North Gate", "Old Town", "Riverside",
			"Quarry", "Lighthouse", "Upper Meadow", "Ferry", "Castle Hill");
	private static final List<String> PARTS = List.of("Office", "Depot", "Labs");

	private Fleet() {}

	/**
	 * Writes the logs of a plan.
	 *
	 * @param folder where they go; made if it is not there
	 * @return what they say, by night and site
	 */
	public static List<FleetNight> write(FleetPlan plan, Path folder) throws IOException {
		Files.createDirectories(folder);
		List<FleetSite> sites = new ArrayList<>();
		for (int site = 0; site < plan.sites(); site++) {
			sites.add(new FleetSite(plan, site, name(site)));
		}
		List<FleetNight> nights = new ArrayList<>();
		for (int night = 0; night < plan.nights(); night++) {
			for (int site = 0; site < plan.sites(); site++) {
				if (night > 0) {
					sites.get(site).nextNight();
				}
				nights.add(write(sites.get(site), site, night, night * plan.sites() + site + 1, folder));
			}
		}
		return nights;
	}

	private static String name(int site) {
		String name = PLACES.get(site % PLACES.size()) + ' ' + PARTS.get(site / PLACES.size() % PARTS.size());
		int again = site / (PLACES.size() * PARTS.size());
		return again == 0 ? name : name + ' ' + (again + 1);
	}

	private static FleetNight write(FleetSite site, int number, int night, int scan, Path folder) throws IOException {
		long start = FIRST + night * DAY + number * MINUTE;
		String ended = switch ((number * 7 + night * 3) % 40) {
			case 11 -> "stopped";
			case 23 -> "cut-off";
			default -> "completed";
		};
		String thread = "default:" + scan;
		FleetLog log = new FleetLog(site.name, thread, start);
		// every third site is slower each night
		log.write(site, ended, 30 + (number % 3 == 0 ? 20L * night : 0));
		String file = site.name.replace(' ', '_') + '-'
				+ NAME.format(LocalDateTime.ofInstant(Instant.ofEpochMilli(start), ZoneOffset.UTC)) + ".log";
		Files.writeString(folder.resolve(file), log.text());
		return new FleetNight(file, site.name, night, thread, start, log.end(), ended, site.scope(), site.hosts(),
				site.planted());
	}

	/**
	 * Writes logs, and what was planted on standard output, a change a line. Arguments: folder, then sites, nights,
	 * addresses, changes and seed, as far as they are not those of {@link FleetPlan#STANDARD}.
	 */
	public static void main(String[] arguments) throws IOException {
		FleetPlan standard = FleetPlan.STANDARD;
		FleetPlan plan = new FleetPlan(number(arguments, 5, standard.seed()),
				(int) number(arguments, 1, standard.sites()), (int) number(arguments, 2, standard.nights()),
				(int) number(arguments, 3, standard.addresses()), (int) number(arguments, 4, standard.changes()));
		for (FleetNight night : write(plan, Path.of(arguments[0]))) {
			night.changes()
					.forEach(change -> System.out.println(String.join("\t", night.file(), change.kind().toString(),
							change.site(), change.address(), change.port(), change.from(), change.to())));
		}
	}

	private static long number(String[] arguments, int at, long otherwise) {
		return arguments.length > at ? Long.parseLong(arguments[at]) : otherwise;
	}
}
