package io.github.probelight.language.validation;

import java.util.List;

import org.eclipse.xtext.validation.Check;

import io.github.probelight.language.scanLog.Bracket;
import io.github.probelight.language.scanLog.Entry;
import io.github.probelight.language.scanLog.Message;
import io.github.probelight.language.scanLog.Result;
import io.github.probelight.language.scanLog.ScanLogPackage.Literals;
import io.github.probelight.language.scanLog.Target;
import io.github.probelight.language.scanLog.TaskProgress;
import io.github.probelight.language.scanLog.Text;
import io.github.probelight.language.values.EntryTime;
import io.github.probelight.language.values.KnownWords;

/** Warns of what reads well but no scan writes: a word nobody knows, a number out of range, half a result. */
public class ScanLogValidator extends AbstractScanLogValidator {

	/** The date, the time of day or the zone of an entry does not exist. */
	public static final String IMPOSSIBLE_DATE = "impossible-date";
	/** A level that is none of {@link KnownWords#LEVELS}. */
	public static final String UNKNOWN_LEVEL = "unknown-level";
	/** A port above 65535. */
	public static final String PORT_OUT_OF_RANGE = "port-out-of-range";
	/** A task that is more than done. */
	public static final String PERCENTAGE_BEYOND_100 = "percentage-beyond-100";
	/** A state that is neither one of a host nor one of a port. */
	public static final String UNKNOWN_STATE = "unknown-state";
	/** A reason that Nmap does not print. */
	public static final String UNKNOWN_REASON = "unknown-reason";
	/** A message that starts like a result but does not go on like one, or whose state does not suit its target. */
	public static final String MALFORMED_RESULT = "malformed-result";

	private static final int HIGHEST_PORT = 65_535;
	private static final double DONE = 100;

	/** The time must exist in the calendar. */
	@Check
	public void checkTime(Entry entry) {
		if (EntryTime.of(entry.getTime()).isEmpty()) {
			warning("There is no such time as " + entry.getTime() + '.', Literals.ENTRY__TIME, IMPOSSIBLE_DATE);
		}
	}

	/** The level should be one that scans write. */
	@Check
	public void checkLevel(Entry entry) {
		String level = entry.getLevel();
		if (level != null && !KnownWords.isLevel(level)) {
			warning("Unknown level " + level + ": scans write DEBUG, INFO, WARN and ERROR.", Literals.ENTRY__LEVEL,
					UNKNOWN_LEVEL);
		}
	}

	/** A port has 16 bits. */
	@Check
	public void checkPort(Target target) {
		String port = target.getPort();
		if (port != null && Double.parseDouble(port) > HIGHEST_PORT) {
			warning("There is no port " + port + ": the highest is 65535.", Literals.TARGET__PORT, PORT_OUT_OF_RANGE);
		}
	}

	/** A task cannot be more than done. */
	@Check
	public void checkPercentage(TaskProgress progress) {
		String percent = progress.getPercent();
		if (percent != null && Double.parseDouble(percent) > DONE) {
			warning("A task cannot be " + percent + "% complete.", Literals.TASK_PROGRESS__PERCENT,
					PERCENTAGE_BEYOND_100);
		}
	}

	/** State and reason should be known words. */
	@Check
	public void checkWords(Result result) {
		String state = result.getState();
		if (state != null && !KnownWords.isState(state)) {
			warning("Unknown state " + state
					+ ": a host is ALIVE or DEAD; a port is OPEN, CLOSED, FILTERED, UNFILTERED, "
					+ "OPEN|FILTERED or CLOSED|FILTERED.", Literals.RESULT__STATE, UNKNOWN_STATE);
		}
		String reason = result.getReason();
		if (reason != null && !KnownWords.isReason(reason)) {
			warning("Unknown reason " + reason + ": Nmap prints no such word.", Literals.RESULT__REASON,
					UNKNOWN_REASON);
		}
	}

	/** A result needs a target right before it, and a state that a target of its kind can have. */
	@Check
	public void checkResult(Entry entry) {
		Message message = entry.getMessage();
		Target target = target(entry);
		if (message instanceof Text text) {
			ResultLook.complaint(text.getText(), target != null)
					.ifPresent(what -> warning(what, text, Literals.TEXT__TEXT, MALFORMED_RESULT));
		} else if (message instanceof Result result && result.getState() != null) {
			String state = result.getState();
			if (target == null) {
				warning("This result has no target: the bracket before it names no single host.", result,
						Literals.RESULT__STATE, MALFORMED_RESULT);
			} else if (target.getPort() != null && KnownWords.HOST_STATES.contains(state)) {
				warning(state + " is a state of hosts, but the target is a port.", result, Literals.RESULT__STATE,
						MALFORMED_RESULT);
			} else if (target.getPort() == null && KnownWords.PORT_STATES.contains(state)) {
				warning(state + " is a state of ports, but the target names none.", result, Literals.RESULT__STATE,
						MALFORMED_RESULT);
			}
		}
	}

	/** The target of the message: the last bracket before it. */
	private static Target target(Entry entry) {
		List<Bracket> brackets = entry.getBrackets();
		return !brackets.isEmpty() && brackets.getLast() instanceof Target target ? target : null;
	}
}
