package io.github.probelight.ui.details;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

import io.github.probelight.ui.Messages;
import io.github.probelight.ui.PassingMessage;
import io.github.probelight.workspace.HostCardJob;
import io.github.probelight.workspace.HostCardJob.Made;
import io.github.probelight.workspace.HostOfLog;

/** Copies all that the log says of the host that the active part is at, as text for a ticket. */
public final class ExplainHost extends AbstractHandler {
	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		IWorkbenchPart part = event == null ? null : HandlerUtil.getActivePart(event);
		if (part == null) {
			return null;
		}
		HostOfLog host = Adapters.adapt(part, HostOfLog.class);
		if (host == null) {
			PassingMessage.say(part.getSite(), Messages.Host_none);
			return null;
		}
		Display display = part.getSite().getShell().getDisplay();
		new HostCardJob((asked, made) -> display.asyncExec(() -> copy(part, display, asked, made))).submit(host);
		return null;
	}

	private static void copy(IWorkbenchPart part, Display display, HostOfLog host, Optional<Made> made) {
		made.ifPresent(known -> DetailsPane.copy(display, DetailsText.of(known.sections())));
		PassingMessage.say(part.getSite(),
				NLS.bind(made.isPresent() ? Messages.Host_copied : Messages.Host_unread, host.host().address()));
	}
}
