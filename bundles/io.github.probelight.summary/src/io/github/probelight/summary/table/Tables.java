package io.github.probelight.summary.table;

import io.github.probelight.summary.Codes;
import io.github.probelight.summary.ReadLog;

/** The tables of a report that can be exported. */
public enum Tables {
	/** A row for each host of a site. */
	HOSTS(HostColumns.TABLE),
	/** A row for each port, over all hosts. */
	PORTS(PortColumns.TABLE),
	/** A row for each kind of finding. */
	FINDINGS(FindingColumns.TABLE),
	/** A row for each task of an Nmap process. */
	TASKS(TaskColumns.TABLE),
	/** A row for each Nmap phase of a scan. */
	PHASES(PhaseColumns.TABLE),
	/** A row for each subnet of a site. */
	SUBNETS(SubnetColumns.TABLE),
	/** A row for each scan of a site. */
	SCANS(ScanColumns.TABLE),
	/** A row for errors and warnings that say the same. */
	PROBLEMS(ProblemColumns.TABLE),
	/** A row for each check. */
	CHECKS(CheckColumns.TABLE),
	/** A row for each service that was logged in to. */
	LOGINS(LoginColumns.TABLE),
	/** A row for each reason of a state. */
	REASONS(ReasonColumns.TABLE);

	private final TypedTable<?> table;

	Tables(TypedTable<?> table) {
		this.table = table;
	}

	/** Returns its columns and rows. */
	public TypedTable<?> table() {
		return table;
	}

	/** Returns its columns and rows for a log, or several: then a scan is told with the log that it begins in. */
	public TypedTable<?> table(ReadLog log) {
		return this == SCANS && log.joined() ? ScanColumns.of(log) : table;
	}

	/** Returns its name for programs. */
	@Override
	public String toString() {
		return Codes.of(this);
	}
}
