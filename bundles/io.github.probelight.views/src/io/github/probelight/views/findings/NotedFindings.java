package io.github.probelight.views.findings;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.summary.NumberText;
import io.github.probelight.views.Messages;
import io.github.probelight.workspace.FindingNote;
import io.github.probelight.workspace.FindingNotes;

/**
 * What a person has decided about the findings of the log shown. A finding that is counted more often since is looked at
 * anew: it is neither seen nor dismissed. May be asked on any thread, and is changed on one.
 */
public final class NotedFindings {
	private static final int MOST_STEPS = 50;

	private final FindingNotes store;
	private final Deque<Map<String, FindingNote>> before = new ArrayDeque<>();
	private String log = "";
	private volatile Map<String, FindingNote> notes = Map.of();
	private volatile boolean dismissedShown;

	/** Keeps them in a store; of no log yet. */
	public NotedFindings(FindingNotes store) {
		this.store = store;
	}

	/** Has the notes on another log; tells whether it is another one. */
	public boolean open(String key) {
		if (key.equals(log)) {
			return false;
		}
		log = key;
		before.clear();
		notes = key.isEmpty() ? Map.of() : store.load(key);
		return true;
	}

	/** The note on a finding, whether it is still in force or not. */
	public Optional<FindingNote> of(Finding finding) {
		return Optional.ofNullable(notes.get(finding.kind().code()));
	}

	/** Whether a finding is dismissed, and not counted more often since. */
	public boolean isDismissed(Finding finding) {
		return of(finding).filter(note -> note.dismisses(finding)).isPresent();
	}

	/** What is said of a finding in the table; "" for one without a note. */
	public String words(Finding finding) {
		return of(finding).map(note -> {
			String word = note.dismissed() ? Messages.Findings_dismissed : Messages.Findings_seen;
			long more = finding.count() - note.count();
			String news = more <= 0 ? word : NLS.bind(Messages.Findings_moreSince, word, NumberText.of(more));
			return note.text().isEmpty() ? news : news + ": " + note.text();
		}).orElse("");
	}

	/** Whether those that are dismissed are shown. */
	public boolean isDismissedShown() {
		return dismissedShown;
	}

	/** Shows those that are dismissed, or leaves them out. */
	public void showDismissed(boolean shown) {
		dismissedShown = shown;
	}

	/** Marks findings as seen or dismissed; those that all are so already lose that. A text stays. */
	public void mark(List<Finding> findings, boolean dismissed) {
		boolean back = findings.stream()
				.allMatch(finding -> of(finding)
						.filter(note -> note.dismissed() == dismissed && note.holds(finding))
						.isPresent());
		Map<String, FindingNote> next = new HashMap<>(notes);
		for (Finding finding : findings) {
			String text = of(finding).map(FindingNote::text).orElse("");
			next.put(finding.kind().code(), new FindingNote(dismissed, finding.count(), text));
			if (back) {
				next.remove(finding.kind().code());
			}
		}
		change(next);
	}

	/** Gives a finding a text; one without a mark is seen from then on. */
	public void note(Finding finding, String text) {
		Map<String, FindingNote> next = new HashMap<>(notes);
		boolean dismissed = of(finding).map(FindingNote::dismissed).orElse(false);
		next.put(finding.kind().code(), new FindingNote(dismissed, finding.count(), text.strip()));
		change(next);
	}

	/** Takes the last change back; tells whether there was one. */
	public boolean undo() {
		Map<String, FindingNote> last = before.pollLast();
		if (last != null) {
			notes = last;
			save();
		}
		return last != null;
	}

	/** Takes over what has been decided elsewhere since, as the last change; tells whether there was any. */
	public boolean refresh() {
		return !log.isEmpty() && step(store.load(log));
	}

	private void change(Map<String, FindingNote> next) {
		if (!log.isEmpty() && step(next)) {
			save();
		}
	}

	private boolean step(Map<String, FindingNote> next) {
		if (next.equals(notes)) {
			return false;
		}
		before.addLast(notes);
		if (before.size() > MOST_STEPS) {
			before.removeFirst();
		}
		notes = Map.copyOf(next);
		return true;
	}

	private void save() {
		try {
			store.save(log, notes);
		} catch (IOException e) {
			ILog.get().error(Messages.Findings_notKept, e);
		}
	}
}
