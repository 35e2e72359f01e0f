package io.github.probelight.language.ide;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.language.ide.internal.HeadText;

/**
 * What stands before the message of an entry and repeats from line to line.
 *
 * @param end
 *            the offset in the line at which something else begins
 * @param level
 *            such as {@code INFO}, or ""
 * @param thread
 *            the thread's name, or ""
 * @param site
 *            the site's name, or ""
 */
public record LineHead(int end, String level, String thread, String site) {

	/**
	 * What a compact look says of thread and site where they are not those of the entry before: short names of them, or ""
	 * if they are the same.
	 *
	 * @param before
	 *            the head of the entry that is shown before; null if there is none
	 */
	public String news(@Nullable LineHead before) {
		String name = before != null && before.thread.equals(thread) ? "" : HeadText.brief(thread);
		String place = before != null && before.site.equals(site) ? "" : HeadText.cut(site);
		return name.isEmpty() || place.isEmpty() ? name + place : name + " · " + place;
	}

	/** Whether it is this fold that leaves the end of the head out. */
	public boolean isIn(Fold fold) {
		return fold.offset() < end && end <= fold.end();
	}
}
