package io.github.probelight.summary.section;

import io.github.probelight.summary.Codes;

/** What a report tells of, in the order in which a person asks. */
public enum ReportPart {
	/** What was read, when it was written, how it ended. */
	HEAD,
	/** The scans, where there are several. */
	SCANS,
	/** How many addresses became hosts with open ports. */
	ADDRESSES,
	/** What is worth a second look. */
	FINDINGS,
	/** Which ports are open most. */
	PORTS,
	/** How long phases, processes and tasks took. */
	TASKS,
	/** Why hosts and ports have their states. */
	REASONS,
	/** How subnets differ. */
	SUBNETS,
	/** How sites differ. */
	SITES,
	/** Targets that were left out. */
	TARGETS,
	/** Services that refuse logins. */
	LOGINS,
	/** Checks that found something. */
	CHECKS,
	/** What errors and warnings say. */
	PROBLEMS,
	/** Failures inside the program. */
	EXCEPTIONS,
	/** When nobody wrote. */
	SILENCES;

	/** Returns its name, as it is asked for. */
	@Override
	public String toString() {
		return Codes.of(this);
	}
}
