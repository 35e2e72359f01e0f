package io.github.probelight.views;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;

import io.github.probelight.summary.OneLine;
import io.github.probelight.ui.ActiveLog;
import io.github.probelight.ui.ComingLogs;
import io.github.probelight.views.table.NextStep;
import io.github.probelight.views.table.Notice;
import io.github.probelight.workspace.DistinctNames;
import io.github.probelight.workspace.LogNotice;
import io.github.probelight.workspace.OpenLog;

/** What a view says where there is no log to show, and what a person may do then. */
public final class NoLogNotice {
	/** No command, but the view itself: it is to follow the active log. */
	static final String UNPIN = "";

	/** Opens another file. */
	static final NextStep OPEN = new NextStep(Messages.View_open, "org.eclipse.ui.edit.text.openLocalFile");
	/** Opens the file of the active editor anew. */
	static final NextStep READ_AGAIN = new NextStep(Messages.View_readAgain,
			IWorkbenchCommandConstants.FILE_REFRESH);

	private NoLogNotice() {}

	/** What a person may do where a log has nothing to show. */
	public static NextStep stepAfter(OpenLog log) {
		return LogNotice.callsForReload(log) ? READ_AGAIN : OPEN;
	}

	/** What is said, and the command that may follow. */
	public static Notice of(ActiveLog following) {
		if (following.isPinned()) {
			return new Notice("", NLS.bind(Messages.Pin_closed, following.pinnedName()), -1)
					.offering(new NextStep(Messages.Pin_follow, UNPIN));
		}
		String name = following.editorName();
		if (name.isEmpty() && !ComingLogs.all().isEmpty()) {
			return new Notice("", NLS.bind(Messages.View_opening, OneLine.of(DistinctNames.together(ComingLogs.all()))),
					-1);
		}
		if (following.isUnread()) {
			return new Notice("", NLS.bind(Messages.View_unread, name), -1).offering(READ_AGAIN, OPEN);
		}
		return new Notice("", name.isEmpty() ? Messages.View_noLog : NLS.bind(Messages.View_otherEditor, name), -1)
				.offering(OPEN);
	}
}
