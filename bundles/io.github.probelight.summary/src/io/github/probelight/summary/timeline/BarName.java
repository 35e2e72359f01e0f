package io.github.probelight.summary.timeline;

/** As much of the name of a bar as there is room for. */
public final class BarName {
	private BarName() {}

	/**
	 * Returns the name, or its first words where it has no room: half a word looks like another one.
	 *
	 * @param room how wide it may be
	 * @param letter how wide a letter is, in the same unit
	 */
	public static String in(String name, double room, double letter) {
		String fitting = name;
		while (fitting.length() * letter > room) {
			int end = fitting.lastIndexOf(' ');
			if (end < 0) {
				return "";
			}
			fitting = fitting.substring(0, end);
			while (fitting.endsWith(" ") || fitting.endsWith("·")) {
				fitting = fitting.substring(0, fitting.length() - 1);
			}
		}
		return fitting;
	}
}
