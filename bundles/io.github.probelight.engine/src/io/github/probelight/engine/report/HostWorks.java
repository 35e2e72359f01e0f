package io.github.probelight.engine.report;

import java.io.IOException;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;
import io.github.probelight.engine.table.Pages;
import io.github.probelight.engine.table.SparseRows;

/** What was done with hosts beside the Nmap phase: 64 bytes for each host with any of it, nothing for the others. */
final class HostWorks {

	private static final int STARTED = 1;
	/** Line, -1 if there is none. */
	private static final int START_LINE = 3;
	private static final int FREED = 5;
	private static final int FREED_LINE = 7;
	/** Milliseconds plus 1, 0 if there was no spider. */
	private static final int SPIDER = 9;
	private static final int TRIED = 10;
	private static final int REFUSED = 11;
	private static final int ACCEPTED = 12;
	private static final int VULNERABLE = 13;
	private static final int NOT_VULNERABLE = 14;
	private static final int ERRORS = 15;

	private static final int STRIDE = 16;

	private static final String ERROR = "ERROR";

	private final SparseRows rows;

	HostWorks() {
		this(new SparseRows(STRIDE));
	}

	private HostWorks(SparseRows rows) {
		this.rows = rows;
	}

	HostWorks copy() {
		return new HostWorks(rows.copy());
	}

	void clear() {
		rows.clear();
	}

	/** Tells whether anything is known of any host. */
	boolean any() {
		return rows.size() > 0;
	}

	/** Takes an entry about a host that is no result. */
	void entry(EntryScanner s, int host, long line) {
		switch (s.kind()) {
			case NODE_STARTED -> started(row(host), s.time(), line);
			case NODE_ENDED -> time(row(host), FREED, s.time(), line);
			case SPIDER_ENDED -> {
				if (s.decimal() >= 0) {
					spider(row(host), (int) Math.min(Integer.MAX_VALUE - 1L, Math.round(s.decimal() * 1000)) + 1);
				}
			}
			case CREDENTIALS_TRIED -> add(row(host), TRIED, 1);
			case CREDENTIALS_FAILED -> add(row(host), REFUSED, 1);
			case CREDENTIALS_ACCEPTED -> add(row(host), ACCEPTED, 1);
			case CHECK -> add(row(host),
					s.flag() ? VULNERABLE : s.verdict().startsWith(ERROR) ? ERRORS : NOT_VULNERABLE, 1);
			default -> {
				// says nothing of this
			}
		}
	}

	/** Takes a start, before which an end in the same line is that of another node scan. */
	private void started(int row, long time, long line) {
		if (Pages.getLong(rows.page(row), rows.at(row) + FREED_LINE) == line) {
			time(row, FREED, Report.NO_TIME, -1);
		}
		time(row, STARTED, time, line);
	}

	/** Returns the record of a host, a new one in which nothing is said. */
	private int row(int host) {
		int known = rows.size();
		int row = rows.row(host);
		if (row == known) {
			time(row, STARTED, Report.NO_TIME, -1);
			time(row, FREED, Report.NO_TIME, -1);
			int[] page = rows.own(row);
			for (int field = SPIDER; field < STRIDE; field++) {
				page[rows.at(row) + field] = 0;
			}
		}
		return row;
	}

	/** Takes a time of the next part if there is one; in another scan of the site the last may have come before. */
	private void later(int row, int field, long time, long line, long lines) {
		if (line >= 0 && line + lines > Pages.getLong(rows.page(row), rows.at(row) + field + 2)) {
			time(row, field, time, line + lines);
		}
	}

	private void time(int row, int field, long time, long line) {
		int[] page = rows.own(row);
		int at = rows.at(row) + field;
		Pages.setLong(page, at, time);
		Pages.setLong(page, at + 2, line);
	}

	/** Adds to a count, which ends with the largest number that it can hold. */
	private void add(int row, int field, int more) {
		int[] page = rows.own(row);
		int at = rows.at(row) + field;
		page[at] = (int) Math.min(Integer.MAX_VALUE, (long) page[at] + more);
	}

	private void spider(int row, int more) {
		int known = rows.page(row)[rows.at(row) + SPIDER];
		add(row, SPIDER, known > 0 && more > 0 ? more - 1 : more);
	}

	/** Appends what is known of the hosts of the next part of the log, which have other numbers here. */
	void append(HostWorks next, int[] hosts, long lines) {
		for (int of = 0; of < next.rows.size(); of++) {
			int[] from = next.rows.page(of);
			int source = next.rows.at(of);
			int row = row(hosts[next.rows.number(of)]);
			long startLine = Pages.getLong(from, source + START_LINE);
			long freedLine = Pages.getLong(from, source + FREED_LINE);
			later(row, STARTED, Pages.getLong(from, source + STARTED), startLine, lines);
			later(row, FREED, Pages.getLong(from, source + FREED), freedLine, lines);
			spider(row, from[source + SPIDER]);
			for (int field = TRIED; field < STRIDE; field++) {
				add(row, field, from[source + field]);
			}
		}
	}

	/** Returns what is known of a host. */
	HostWork of(int host) {
		int row = rows.find(host);
		if (row < 0) {
			return HostWork.NONE;
		}
		int[] page = rows.page(row);
		int at = rows.at(row);
		long outcomes = (long) page[at + REFUSED] + page[at + ACCEPTED];
		long startLine = Pages.getLong(page, at + START_LINE);
		long freedLine = Pages.getLong(page, at + FREED_LINE);
		// an end before the last start is that of another node scan
		boolean freed = freedLine >= 0 && freedLine >= startLine;
		return new HostWork(Pages.getLong(page, at + STARTED), startLine,
				freed ? Pages.getLong(page, at + FREED) : Report.NO_TIME, freed ? freedLine : -1,
				page[at + SPIDER] - 1L,
				Math.max(page[at + TRIED], outcomes), page[at + REFUSED], page[at + VULNERABLE],
				page[at + NOT_VULNERABLE], page[at + ERRORS]);
	}

	void write(FactsOutput out) throws IOException {
		out.number(rows.size());
		for (int row = 0; row < rows.size(); row++) {
			int[] page = rows.page(row);
			int at = rows.at(row);
			out.number(rows.number(row));
			for (int field = STARTED; field <= FREED; field += FREED - STARTED) {
				out.time(Pages.getLong(page, at + field));
				out.number(Pages.getLong(page, at + field + 2));
			}
			for (int field = SPIDER; field < STRIDE; field++) {
				out.number(page[at + field]);
			}
		}
	}

	/** Reads what is known of hosts below an end into this, which is empty. */
	void read(FactsInput in, int hosts) throws IOException {
		for (int left = in.count(); left > 0; left--) {
			int known = rows.size();
			int row = row(in.number(0, hosts));
			if (row != known) {
				throw FactsInput.damaged("a host is there twice");
			}
			for (int field = STARTED; field <= FREED; field += FREED - STARTED) {
				time(row, field, in.time(), in.number(-1L));
			}
			for (int field = SPIDER; field < STRIDE; field++) {
				add(row, field, in.number(0, Integer.MAX_VALUE));
			}
		}
	}
}
