package io.github.probelight.workspace;

import io.github.probelight.engine.input.FileState;
import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.NoticeText;

/** What a person should know before trusting what is shown of an open log. */
public final class LogNotice {
	private LogNotice() {}

	/** One or two sentences, or nothing where there is nothing to say. */
	public static String of(OpenLog log) {
		if (log.text().gone()) {
			return NoticeText.gone(log.name());
		}
		return switch (log.state()) {
			case FAILED -> log.problem();
			case CANCELLED -> NoticeText.stopped(log.progress());
			case READING, COMPLETE -> {
				String shortage = log.shortage().notice();
				yield shortage.isEmpty() ? ofFile(log) : shortage;
			}
		};
	}

	/** Whether it says that a log cannot be read, or cannot any more. */
	public static boolean isProblem(OpenLog log) {
		return log.text().gone() || log.state() == OpenLogState.FAILED || log.inputProblem().isPresent();
	}

	/** Whether reading the file again would show more than is shown now, or something else. */
	public static boolean callsForReload(OpenLog log) {
		return log.text().gone() || switch (log.state()) {
			case FAILED, CANCELLED -> true;
			case READING, COMPLETE -> switch (log.fileState()) {
				case GROWN -> !log.isFollowed();
				case SHRUNK, REPLACED -> true;
				case UNCHANGED, DELETED -> false;
			};
		};
	}

	/** Whether the log has grown, so that it may go on to grow, and is not followed. */
	public static boolean callsForFollowing(OpenLog log) {
		return log.state() == OpenLogState.COMPLETE && log.fileState() == FileState.GROWN && log.canGrow()
				&& !log.text().gone() && !log.isFollowed();
	}

	private static String ofFile(OpenLog log) {
		if (log.inputProblem().isPresent()) {
			return InputWords.WINDOW.of(log.name(), log.inputProblem().get());
		}
		boolean asRead = log.fileState() == FileState.UNCHANGED
				|| log.fileState() == FileState.GROWN && log.isFollowed();
		if (log.renamed().isPresent() && !asRead) {
			return NoticeText.renamed(log.name(), String.valueOf(log.renamed().get().getFileName()),
					log.fileState() == FileState.REPLACED);
		}
		return asRead
				? ofContent(log)
				: InputWords.WINDOW.of(log.name(), log.fileState(), log.report().extent().bytes());
	}

	private static String ofContent(OpenLog log) {
		if (!log.begin().prefix().isEmpty()) {
			return NoticeText.prefixed(log.begin().prefix());
		}
		return log.begin().unread().any()
				? String.join(" ", NoticeText.unread(log.begin().unread()))
				: NoticeText.content(log.name(), log.verdict());
	}
}
