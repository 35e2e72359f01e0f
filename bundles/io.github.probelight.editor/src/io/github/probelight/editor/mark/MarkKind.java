package io.github.probelight.editor.mark;

import io.github.probelight.engine.report.FindingKind.Severity;
import io.github.probelight.ui.Palette;

/** What a line is marked for; what comes last is painted over the others. Each differs from the others in shape too. */
public enum MarkKind {
	/** The word at the caret is in it. */
	OCCURRENCE("occurrence", 4),
	/** It proves a finding that is worth to know. */
	INFO("time", 6),
	/** It proves a finding that asks for attention. */
	WARNING("level_warn", 8),
	/** It proves a finding that makes results doubtful. */
	ERROR("level_error", 12),
	/** A person has marked it. */
	BOOKMARK("target", 12);

	private final String colour;
	private final int width;

	MarkKind(String colour, int width) {
		this.colour = colour;
		this.width = width;
	}

	/** The kind of a finding of a severity. */
	public static MarkKind of(Severity severity) {
		return switch (severity) {
			case ERROR -> ERROR;
			case WARNING -> WARNING;
			case INFO -> INFO;
		};
	}

	/** The id of its colour in the palette. */
	String colour() {
		return Palette.id(colour);
	}

	/** How wide it is at the right of the text, in pixels of the {@value MarkOverview#WIDTH} that there are. */
	int width() {
		return width;
	}
}
