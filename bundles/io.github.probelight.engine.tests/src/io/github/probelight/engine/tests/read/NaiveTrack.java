package io.github.probelight.engine.tests.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Report;

/** The phases of one scan, kept by counting each entry to everything that is open when it comes. */
final class NaiveTrack {

	private static final Pattern BATCH = Pattern.compile("Nmap will scan (\\d+) IP address(?:es)? at a time\\.");
	private static final Pattern PROCESS = Pattern.compile("Nmap scan of (\\d+) IP address(?:es)? starting\\.");
	private static final Pattern TASK = Pattern.compile("Nmap task (.*\\S.*) started\\.");
	private static final Pattern PROGRESS = Pattern
			.compile("Nmap task (.*\\S.*) is an estimated (\\d+(?:\\.\\d+)?)% complete"
					+ "(?: with an estimated (\\d+) second\\(s\\) remaining)?\\.?");
	private static final Pattern ENDED = Pattern
			.compile("Nmap task (.*\\S.*) (?:complete|completed|finished|ended)\\.?");

	private static final Pattern OF_SCAN = Pattern.compile(
			"Scan (?:(stopped|paused|resumed)(?:(?:: | by ).*\\S.*)?|\\[.*] (completed) in .*|\\[.*] (stopped): .*)\\.?"
					+ "|(Paused) by .*\\S.*");

	/** Tells whether a message tells of a scan as a whole. */
	static boolean isOfScan(String message) {
		return OF_SCAN.matcher(message).matches();
	}

	/** Tells whether a message gives a phase its structure. */
	static boolean knows(String message) {
		return message.matches("Nmap phase (started|complete)\\.")
				|| java.util.stream.Stream.of(BATCH, PROCESS, TASK, PROGRESS, ENDED)
						.anyMatch(pattern -> pattern.matcher(message).matches());
	}

	private static final class Part {
		final String what;
		final List<Part> parts = new ArrayList<>();
		boolean opened;
		boolean complete;
		final long start;
		final long line;
		long end;
		long endLine;
		long entries;
		long results;
		long batch = -1;
		long addresses = -1;

		Part(String what, boolean opened, long time, long at) {
			this.what = what;
			this.opened = opened;
			start = time;
			line = at;
		}
	}

	private final String name;
	private final List<Part> phases = new ArrayList<>();
	@Nullable
	private Part phase;
	@Nullable
	private Part process;
	@Nullable
	private Part task;
	private boolean halted;
	/** The entries since the scan was resumed, until one tells what goes on. */
	private final List<NaiveEntry> resumed = new ArrayList<>();
	private final List<Long> resumedLines = new ArrayList<>();

	NaiveTrack(String name) {
		this.name = name;
	}

	void entry(NaiveEntry e, long line) {
		String m = e.message;
		Matcher batch = BATCH.matcher(m);
		Matcher processStart = PROCESS.matcher(m);
		Matcher taskStart = TASK.matcher(m);
		Matcher progress = PROGRESS.matcher(m);
		Matcher ended = ENDED.matcher(m);
		boolean closing = false;
		boolean ending = isOfScan(m) && !m.startsWith("Scan resumed");
		if (resumed.size() > 0 && !m.equals("Nmap phase started.") && knows(m)) {
			List<NaiveEntry> since = List.copyOf(resumed);
			resumed.clear();
			for (int i = 0; i < since.size(); i++) {
				count(phase(phase, false, since.get(i), resumedLines.get(i)), since.get(i), resumedLines.get(i));
			}
		}
		if (ending || m.equals("Nmap phase started.")) {
			resumed.clear();
		}
		if (phase == null && halted && m.startsWith("Scan resumed") && isOfScan(m)) {
			resumed.clear();
			resumedLines.clear();
		}
		if (phase == null && halted && (resumed.size() > 0 || m.startsWith("Scan resumed") && isOfScan(m))) {
			resumed.add(e);
			resumedLines.add(line);
			return;
		}
		if (ending) {
			Part open = phase;
			end(task, e, line);
			end(process, e, line);
			if (open != null) {
				open.entries++;
				end(open, e, line);
				halted = !m.contains("completed in ");
			}
			return;
		}
		if (m.equals("Nmap phase started.")) {
			task = null;
			process = null;
			phase(null, true, e, line);
		} else if (batch.matches()) {
			phase(phase, false, e, line).batch = Long.parseLong(batch.group(1));
		} else if (processStart.matches()) {
			end(task, e, line);
			end(process, e, line);
			process(null, true, e, line).addresses = Long.parseLong(processStart.group(1));
		} else if (taskStart.matches()) {
			end(task, e, line);
			task(null, taskStart.group(1).strip(), true, e, line);
		} else if (progress.matches()) {
			Part running = task(progress.group(1).strip(), e, line);
			running.parts.add(new Part(String.format(Locale.ROOT, "%s %s %s",
					Double.parseDouble(progress.group(2)),
					progress.group(3) == null ? -1 : Long.parseLong(progress.group(3)), line),
					true, e.time, line));
		} else if (ended.matches()) {
			task(ended.group(1).strip(), e, line);
			closing = true;
		} else if (m.equals("Nmap phase complete.")) {
			if (phase == null && !phases.isEmpty()) {
				return;
			}
			Part closed = phase(phase, false, e, line);
			end(task, e, line);
			end(process, e, line);
			count(closed, e, line);
			end(closed, e, line);
			halted = false;
			return;
		}
		count(phase, e, line);
		count(process, e, line);
		count(task, e, line);
		if (closing) {
			end(task, e, line);
		}
	}

	private void count(@Nullable Part part, NaiveEntry e, long line) {
		if (part != null) {
			part.entries++;
			part.results += e.result != null ? 1 : 0;
			part.end = part.entries == 1 ? e.time : Math.max(part.end, e.time);
			part.endLine = line;
		}
	}

	private void end(@Nullable Part part, NaiveEntry e, long line) {
		if (part == null) {
			return;
		}
		part.complete = true;
		part.end = e.time;
		part.endLine = line;
		task = null;
		process = part == process || part == phase ? null : process;
		phase = part == phase ? null : phase;
	}

	private Part phase(@Nullable Part open, boolean opened, NaiveEntry e, long line) {
		Part part = open != null ? open : new Part(name, opened, e.time, line);
		if (open == null) {
			phases.add(part);
			phase = part;
		}
		return part;
	}

	private Part process(@Nullable Part open, boolean opened, NaiveEntry e, long line) {
		Part part = open != null ? open : new Part("", opened, e.time, line);
		if (open == null) {
			phase(phase, false, e, line).parts.add(part);
			process = part;
		}
		return part;
	}

	private Part task(String taskName, NaiveEntry e, long line) {
		Part open = task;
		if (open != null && open.what.equals(taskName)) {
			return open;
		}
		end(open, e, line);
		return task(null, taskName, false, e, line);
	}

	private Part task(@Nullable Part open, String taskName, boolean opened, NaiveEntry e, long line) {
		Part part = open != null ? open : new Part(taskName, opened, e.time, line);
		if (open == null) {
			process(process, false, e, line).parts.add(part);
			task = part;
		}
		return part;
	}

	/** The same text that {@link Rendering} makes of the phases of a report. */
	List<String> render() {
		List<String> lines = new ArrayList<>();
		for (Part p : phases) {
			lines.add("phase " + p.what + " " + times(p) + " opened=" + p.opened + " batch=" + p.batch);
			for (Part q : p.parts) {
				boolean last = q.opened && q.addresses < p.batch;
				lines.add(
						"process @" + p.line + " " + times(q) + " " + (q.opened ? q.addresses : -1) + " last=" + last);
				for (Part t : q.parts) {
					lines.add("task @" + q.line + " " + t.what + " " + times(t));
					t.parts.forEach(
							s -> lines.add("progress " + (s.start == Report.NO_TIME ? "-" : s.start) + " " + s.what));
				}
			}
		}
		return lines;
	}

	private static String times(Part p) {
		return p.line + ".." + p.endLine + " " + p.start + ".." + p.end + " complete=" + p.complete + " entries="
				+ p.entries
				+ " results=" + p.results;
	}
}
