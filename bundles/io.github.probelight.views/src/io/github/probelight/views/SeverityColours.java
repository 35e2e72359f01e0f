package io.github.probelight.views;

import io.github.probelight.engine.report.FindingKind.Severity;
import io.github.probelight.ui.Palette;

/** Which colour of the palette a severity has; a sign or a word stands beside it, as not everybody sees colours. */
public final class SeverityColours {
	private SeverityColours() {}

	/** The id of a severity's colour; "" for one that has none. */
	public static String of(Severity severity) {
		return switch (severity) {
			case ERROR -> Palette.id("level_error");
			case WARNING -> Palette.id("level_warn");
			case INFO -> "";
		};
	}
}
