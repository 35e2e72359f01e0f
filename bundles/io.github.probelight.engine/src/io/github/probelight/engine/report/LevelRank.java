package io.github.probelight.engine.report;

import java.util.Set;

/** How loud the levels of entries are: programs have several words for an error. */
public enum LevelRank {
	/** Something failed, or worse. */
	ERROR(Set.of("ERROR", "ERR", "FATAL", "SEVERE", "CRITICAL", "CRIT", "ALERT", "EMERG", "EMERGENCY", "PANIC")),
	/** Something did not go as planned. */
	WARNING(Set.of("WARN", "WARNING")),
	/** Everyday life, levels that nobody knows, and none. */
	OTHER(Set.of());

	private final Set<String> levels;

	LevelRank(Set<String> levels) {
		this.levels = levels;
	}

	/** Returns the words for it; none for {@link #OTHER}, which is all else. */
	public Set<String> words() {
		return levels;
	}

	/** Returns how loud a level is. */
	public static LevelRank of(String level) {
		return ERROR.levels.contains(level) ? ERROR : WARNING.levels.contains(level) ? WARNING : OTHER;
	}
}
