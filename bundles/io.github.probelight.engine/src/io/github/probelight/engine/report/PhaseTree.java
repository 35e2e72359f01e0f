package io.github.probelight.engine.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Track.Event;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.report.Track.Segment;

/**
 * Derives phases, processes, tasks and progress from a {@link Track}.
 * <p>
 * A part whose opening line is missing begins with the first line that shows it. A part ends with its own closing line,
 * else with the next line that opens a part of its own level or closes one above, else with the line that says that the
 * scan was completed, stopped or paused; else it is not complete and ends with the scan's last entry, or with the last
 * before the next phase. A scan that goes on after that does so in a new phase. A line that closes counts to what it closes; a line that opens counts to what it opens. A second
 * {@code Nmap phase complete.} without anything of a phase before it says nothing new.
 */
final class PhaseTree {

	/** What phases, processes and tasks have in common. */
	private static final class Part {
		final Event opening;
		final List<Part> parts = new ArrayList<>();
		final List<Progress> progress = new ArrayList<>();
		boolean opened;
		boolean complete;
		ScanEnd ended = ScanEnd.CUT_OFF;
		boolean wentOn;
		long end;
		long endLine;
		long entries;
		long results;
		long batchSize = -1;
		final Silence silence = new Silence();

		Part(Event opening, boolean opened) {
			this.opening = opening;
			this.opened = opened;
			end = opening.time();
			endLine = opening.line();
			hear(opening);
		}

		private void hear(Event event) {
			silence.hear(event.time(), event.line());
		}

		void close(Event event) {
			hear(event);
			complete = true;
			end = event.time();
			endLine = event.line();
		}

		void add(long moreEntries, Segment segment) {
			entries += moreEntries + segment.entries;
			results += segment.results;
		}

		void see(Event event, Segment segment) {
			hear(event);
			silence.append(segment.silence, 0);
			end = Math.max(end, Math.max(event.time(), segment.lastTime));
			endLine = Math.max(event.line(), segment.lastLine);
		}
	}

	private final String site;
	private final String scan;
	private final List<Part> phases = new ArrayList<>();
	@Nullable
	private Part phase;
	@Nullable
	private Part process;
	@Nullable
	private Part task;
	/** Whether the last phase was closed by a stop or a pause. */
	private boolean halted;
	/** The line that resumed the scan, while nothing says yet in which part of a phase. */
	@Nullable
	private Event resumed;
	private Segment afterResumed = new Segment();

	private PhaseTree(String site, String scan) {
		this.site = site;
		this.scan = scan;
	}

	/** Returns the phases of a track, which is of a scan of a site, in order. */
	static List<Phase> of(Track track, String site, String scan) {
		PhaseTree tree = new PhaseTree(site, scan);
		for (int i = 0; i < track.events().size(); i++) {
			tree.event(track.events().get(i), track.after(i));
		}
		return tree.phases.stream().map(tree::phase).toList();
	}

	private void event(Event event, Segment after) {
		goOn(event);
		switch (event.kind()) {
			case PHASE_STARTED -> {
				supersede();
				openPhase(event, true);
			}
			case BATCH_SIZE -> somePhase(event).batchSize = event.number();
			case PROCESS_STARTING -> {
				closeProcess(event);
				openProcess(event, true);
			}
			case TASK_STARTED -> {
				closeTask(event);
				openTask(event, true);
			}
			case TASK_PROGRESS -> someTask(event).progress
					.add(new Progress(event.time(), event.percent(), event.number(), event.line()));
			case TASK_ENDED -> someTask(event).close(event);
			case PHASE_COMPLETE -> {
				if (phase == null && !phases.isEmpty()) {
					return;
				}
				somePhase(event);
				closeProcess(event);
			}
			case SCAN_RESUMED -> {
				if (phase == null) {
					resumed = halted ? event : null;
					afterResumed = after;
				}
			}
			default -> {
				closeProcess(event);
				if (phase == null && event.kind() == MessageKind.SCAN_COMPLETED) {
					lastWentOn();
				}
			}
		}
		count(event, after);
	}

	/** Opens a new phase where a scan was resumed if it goes on in the midst of one. */
	private void goOn(Event event) {
		Event from = resumed;
		resumed = null;
		if (from != null && event.kind() != MessageKind.PHASE_STARTED && !Track.isOfScan(event.kind())) {
			Part part = openPhase(from, false);
			part.add(1, afterResumed);
			part.see(from, afterResumed);
		}
	}

	/** Counts the event to what is open, and the entries behind it to what is open then. */
	private void count(Event event, Segment after) {
		Part openPhase = phase;
		Part openProcess = process;
		Part openTask = task;
		switch (event.kind()) {
			case PHASE_COMPLETE, SCAN_COMPLETED, SCAN_STOPPED, SCAN_PAUSED -> {
				if (openPhase != null) {
					openPhase.close(event);
					openPhase.ended = event.ended();
					halted = event.ended() != ScanEnd.COMPLETED;
					openPhase.entries++;
				}
				phase = null;
				return;
			}
			case TASK_ENDED -> {
				if (openTask != null) {
					openTask.entries++;
				}
				task = null;
				openTask = null;
			}
			default -> {
				// counts to what it opened
			}
		}
		for (Part part : new @Nullable Part[]{openPhase, openProcess, openTask}) {
			if (part != null) {
				part.add(1, after);
				part.see(event, after);
			}
		}
	}

	/** Notes of the last phase, if there is one, that its scan did not end with it. */
	private void lastWentOn() {
		if (!phases.isEmpty()) {
			phases.getLast().wentOn = true;
		}
	}

	private Part openPhase(Event event, boolean opened) {
		lastWentOn();
		Part part = new Part(event, opened);
		phase = part;
		phases.add(part);
		return part;
	}

	/** Lets all that is open end with the last entry of the scan: nobody has closed it, and the next phase begins. */
	private void supersede() {
		Part open = phase;
		if (open != null) {
			open.ended = ScanEnd.INTERRUPTED;
		}
		phase = null;
		process = null;
		task = null;
	}

	private Part somePhase(Event event) {
		Part open = phase;
		return open != null ? open : openPhase(event, false);
	}

	private Part openProcess(Event event, boolean opened) {
		Part part = new Part(event, opened);
		somePhase(event).parts.add(part);
		process = part;
		return part;
	}

	private Part openTask(Event event, boolean opened) {
		Part part = new Part(event, opened);
		Part open = process;
		(open != null ? open : openProcess(event, false)).parts.add(part);
		task = part;
		return part;
	}

	/** Returns the running task of the event's name; another one that ran until now has ended unseen. */
	private Part someTask(Event event) {
		Part open = task;
		if (open != null && open.opening.name().equals(event.name())) {
			return open;
		}
		closeTask(event);
		return openTask(event, false);
	}

	private void closeProcess(Event event) {
		closeTask(event);
		Part open = process;
		if (open != null) {
			open.close(event);
		}
		process = null;
	}

	private void closeTask(Event event) {
		Part open = task;
		if (open != null) {
			open.close(event);
		}
		task = null;
	}

	private Phase phase(Part p) {
		List<NmapProcess> processes = p.parts.stream().map(process -> process(process, p.batchSize)).toList();
		return new Phase(site, scan, p.opening.time(), p.end, p.opened, p.ended, p.wentOn, p.opening.line(), p.endLine,
				p.batchSize, processes, p.entries, p.results);
	}

	private static NmapProcess process(Part p, long batchSize) {
		long addresses = p.opened ? p.opening.number() : -1;
		boolean last = addresses >= 0 && addresses < batchSize;
		return new NmapProcess(addresses, last, p.opening.time(), p.end, p.complete, p.opening.line(), p.endLine,
				p.parts.stream().map(PhaseTree::task).toList(), p.entries, p.results, p.silence.longest(),
				p.silence.line());
	}

	private static Task task(Part p) {
		return new Task(p.opening.name(), p.opening.time(), p.end, p.complete, p.opening.line(), p.endLine,
				List.copyOf(p.progress), p.entries, p.results, p.silence.longest(), p.silence.line());
	}
}
