package io.github.probelight.ui;

import org.eclipse.swt.graphics.RGB;

/** How well a colour is told from the one it lies on, as the Web Content Accessibility Guidelines count it. */
public final class Contrast {
	/** What the guidelines ask of small text where contrast is to be high; 21 is the most there is. */
	public static final double HIGH = 7;
	private static final int STEPS = 32;
	private static final int MOST = 255;
	private static final RGB WHITE = new RGB(MOST, MOST, MOST);
	private static final RGB BLACK = new RGB(0, 0, 0);

	private Contrast() {}

	/** The contrast of two colours, from 1 to 21. */
	public static double of(RGB one, RGB other) {
		double first = luminance(one);
		double second = luminance(other);
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	/** Whether white letters are read better on it than black ones. */
	public static boolean isDark(RGB ground) {
		return of(ground, WHITE) > of(ground, BLACK);
	}

	/** The colour itself or, if its contrast is not high, the least changed one that has it; its hue stays. */
	public static RGB high(RGB colour, RGB ground) {
		RGB end = isDark(ground) ? WHITE : BLACK;
		for (int step = 0; step < STEPS; step++) {
			RGB mixed = new RGB(mix(colour.red, end.red, step), mix(colour.green, end.green, step),
					mix(colour.blue, end.blue, step));
			if (of(mixed, ground) >= HIGH) {
				return mixed;
			}
		}
		return end;
	}

	private static int mix(int from, int to, int step) {
		return from + (to - from) * step / STEPS;
	}

	private static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int part) {
		double share = (double) part / MOST;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
