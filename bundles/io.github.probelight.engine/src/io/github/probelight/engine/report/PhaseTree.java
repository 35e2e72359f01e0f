package io.github.probelight.engine.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Track.Event;
import io.github.probelight.engine.report.Track.Segment;
import io.github.probelight.engine.table.Dictionary;

/**
 * Derives phases, processes, tasks and progress from a {@link Track}.
 * <p>
 * A part whose opening line is missing begins with the first line that shows it. A part ends with its own closing line,
 * else with the next line that opens a part of its own level or above, else it is not complete and ends with the scan's
 * last entry. A line that closes counts to what it closes; a line that opens counts to what it opens. A second
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

	private final Track track;
	private final Dictionary.View words;
	private final List<Part> phases = new ArrayList<>();
	@Nullable
	private Part phase;
	@Nullable
	private Part process;
	@Nullable
	private Part task;

	private PhaseTree(Track track, Dictionary.View words) {
		this.track = track;
		this.words = words;
	}

	/** Returns the phases of a track in order. */
	static List<Phase> of(Track track, Dictionary.View words) {
		PhaseTree tree = new PhaseTree(track, words);
		for (int i = 0; i < track.events().size(); i++) {
			tree.event(track.events().get(i), track.after(i));
		}
		return tree.phases.stream().map(tree::phase).toList();
	}

	private void event(Event event, Segment after) {
		switch (event.kind()) {
			case PHASE_STARTED -> {
				closeProcess(event);
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
			default -> {
				if (phase == null && !phases.isEmpty()) {
					return;
				}
				somePhase(event);
				closeProcess(event);
			}
		}
		count(event, after);
	}

	/** Counts the event to what is open, and the entries behind it to what is open then. */
	private void count(Event event, Segment after) {
		Part openPhase = phase;
		Part openProcess = process;
		Part openTask = task;
		switch (event.kind()) {
			case PHASE_COMPLETE -> {
				if (openPhase != null) {
					openPhase.close(event);
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

	private Part openPhase(Event event, boolean opened) {
		Part part = new Part(event, opened);
		Part before = phase;
		if (before != null) {
			before.end = event.time();
			before.endLine = event.line();
		}
		phase = part;
		phases.add(part);
		return part;
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
		return new Phase(words.text(track.site()), words.text(track.scan()), p.opening.time(), p.end, p.opened,
				p.complete, p.opening.line(),
				p.endLine, p.batchSize, processes, p.entries, p.results);
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
