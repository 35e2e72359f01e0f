package io.github.probelight.testing.fleet;

/**
 * What a folder of logs is to be like: a log for each site and night. The same plan gives the same bytes.
 *
 * @param seed what all chance comes from
 * @param sites number of sites, 1 to 255; of the sites 1 and 2, 3 and 4, … both have the same addresses
 * @param nights number of nights, 1 to 1,000
 * @param addresses addresses of each site, 2 to 65,000
 * @param changes changes that are planted in a site from one night to the next, each on a host of its own
 */
public record FleetPlan(long seed, int sites, int nights, int addresses, int changes) {

	/** Thirty sites, ten nights, forty addresses each. */
	public static final FleetPlan STANDARD = new FleetPlan(7, 30, 10, 40, 5);

	/** @throws IllegalArgumentException if a value is out of its range */
	public FleetPlan {
		if (sites < 1 || sites > 255 || nights < 1 || nights > 1_000 || addresses < 2 || addresses > 65_000
				|| changes < 0 || changes > addresses) {
			throw new IllegalArgumentException("a plan that cannot be: " + sites + " sites, " + nights + " nights, "
					+ addresses + " addresses, " + changes + " changes");
		}
	}
}
