package io.github.probelight.workspace.search;

import org.eclipse.jdt.annotation.Nullable;

/** What was searched for last in a log, for all who show something of it. Any thread may ask. */
public final class LastFind {
	private final Runnable news;
	private volatile @Nullable FoundLines lines;

	/** Nobody has searched yet; {@code news} is run when somebody does. */
	public LastFind(Runnable news) {
		this.news = news;
	}

	/** What is found, or is about to be; null where nothing is searched for. */
	public @Nullable FoundLines lines() {
		return lines;
	}

	/** Another search has begun, or none: for null nothing is searched for any more. */
	public void is(@Nullable FoundLines next) {
		lines = next;
		news.run();
	}

	/** There is more of it. */
	public void goesOn() {
		news.run();
	}
}
