package io.github.probelight.views;

import io.github.probelight.ui.Palette;

/** Which colour of the palette a state has. */
public final class StateColours {
	private StateColours() {}

	/** The id of a state's colour; "" for a state that has none. */
	public static String of(String state) {
		return switch (state) {
			case "ALIVE", "DEAD", "OPEN", "FILTERED", "CLOSED" -> Palette.id(state);
			default -> "";
		};
	}

	/** The id of the colour of a number of things in a state; a nought is paler than all numbers. */
	public static String of(String state, long count) {
		return count > 0 ? of(state) : Palette.id("none");
	}
}
