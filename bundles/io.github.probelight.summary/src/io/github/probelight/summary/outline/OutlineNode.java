package io.github.probelight.summary.outline;

import java.util.List;

/**
 * One node of an outline.
 *
 * @param kind
 *            what it stands for
 * @param label
 *            its name
 * @param detail
 *            time span, duration and counts, in words
 * @param line
 *            the 0-based line where it begins
 * @param endLine
 *            the last 0-based line that belongs to it
 * @param complete
 *            whether the log says where it ended, or may say so in what is not read yet
 * @param children
 *            what happened inside it, in the log's order; at most {@link OutlineTree#MOST_CHILDREN}
 */
public record OutlineNode(Kind kind, String label, String detail, long line, long endLine, boolean complete,
		List<OutlineNode> children) {

	/** What a node stands for. */
	public enum Kind {
		/** One scan of one site; only in logs that hold several. */
		SCAN,
		/** An Nmap phase. */
		PHASE,
		/** One Nmap process. */
		PROCESS,
		/** A task of an Nmap process. */
		TASK,
		/** A progress entry of a task. */
		PROGRESS,
		/** A run of siblings that are too many to stand side by side. */
		GROUP
	}

	/** Whether the line lies inside this node. */
	public boolean contains(long where) {
		return line <= where && where <= endLine;
	}
}
