package io.github.probelight.summary.timeline;

import java.util.function.ToIntFunction;

/** As much of the name of a bar as there is room for. */
public final class BarName {
	private BarName() {}

	/**
	 * Returns the name, or its first words where it has no room: half a word looks like another one.
	 *
	 * @param room how wide it may be
	 * @param width tells how wide a text is, in the same unit
	 */
	public static String in(String name, int room, ToIntFunction<String> width) {
		String fitting = name;
		while (width.applyAsInt(fitting) > room) {
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
