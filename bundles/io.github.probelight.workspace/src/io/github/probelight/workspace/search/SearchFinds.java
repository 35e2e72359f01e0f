package io.github.probelight.workspace.search;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** What a search has found so far. One thread adds, any thread may ask for how it is now. */
public final class SearchFinds {
	/** How a search stands. */
	public enum State {
		/** It is not known yet which logs there are. */
		LOOKING,
		/** It goes on. */
		SEARCHING,
		/** It has come to its end. */
		DONE,
		/** Somebody has stopped it. */
		STOPPED,
		/** There is not enough memory for it. */
		NO_MEMORY
	}

	/**
	 * What is found at one moment.
	 *
	 * @param state
	 *            how the search stands
	 * @param share
	 *            how much of it is done, 0 to 1
	 * @param matches
	 *            what is listed, log by log, and the sentences about what cannot be read
	 * @param entries
	 *            how many entries answer, listed or not
	 * @param logs
	 *            how many logs are to be searched
	 * @param searched
	 *            how many of them are, to their end
	 * @param withMatches
	 *            in how many of them something is found
	 * @param others
	 *            how many files of the folders are no scan logs
	 * @param twice
	 *            how many files hold what another one holds, and are not searched
	 * @param unreadable
	 *            how many logs, files and folders cannot be read, or not to their end
	 */
	public record Now(State state, double share, List<LogMatch> matches, long entries, int logs, int searched,
			int withMatches, int others, int twice, int unreadable) {
		/** How many of the entries that answer are listed. */
		public int listed() {
			return matches.size() - unreadable;
		}

		/** Whether there may be more. */
		public boolean goesOn() {
			return state == State.LOOKING || state == State.SEARCHING;
		}
	}

	private final Runnable news;
	private final List<LogMatch> matches = new ArrayList<>();
	private State state = State.LOOKING;
	private double share;
	private long entries;
	private int logs;
	private int searched;
	private int withMatches;
	private int others;
	private int twice;
	private int unreadable;
	/** Null where something is new. */
	private @Nullable Now now;

	/** Nothing is found yet; {@code news} is run, in the thread that searches, when something is. */
	SearchFinds(Runnable news) {
		this.news = news;
	}

	/** How it is now; the same object as long as nothing is new. */
	public synchronized Now now() {
		Now known = now;
		if (known == null) {
			known = new Now(state, share, List.copyOf(matches), entries, logs, searched, withMatches, others, twice,
					unreadable);
			now = known;
		}
		return known;
	}

	/** How much is done, 0 to 1. */
	synchronized double share() {
		return share;
	}

	private void add(Runnable change) {
		synchronized (this) {
			change.run();
			now = null;
		}
	}

	/** So many logs are to be searched, as far as is known: whoever shows it is told. */
	void begins(int known) {
		add(() -> {
			logs = known;
			state = State.SEARCHING;
		});
		news.run();
	}

	/** So many more logs are to be searched; negative for fewer. */
	void logs(int more) {
		add(() -> logs += more);
	}

	/** More is found in a log. */
	void found(List<LogMatch> listed, long answering) {
		add(() -> {
			matches.addAll(listed);
			entries += answering;
		});
	}

	/** Something cannot be read. */
	void problem(LogMatch problem) {
		add(() -> {
			matches.add(problem);
			unreadable++;
		});
	}

	/** A file is no scan log. */
	void other() {
		add(() -> others++);
	}

	/** So many files hold what others hold. */
	void twice(int files) {
		add(() -> twice += files);
	}

	/** A log is searched to its end. */
	void searched(boolean any) {
		add(() -> {
			searched++;
			withMatches += any ? 1 : 0;
		});
	}

	/** So much is done: whoever shows it is told. */
	void goesOn(double done) {
		add(() -> share = done);
		news.run();
	}

	/** It has come to an end. */
	void ends(State how) {
		add(() -> state = how);
		news.run();
	}
}
