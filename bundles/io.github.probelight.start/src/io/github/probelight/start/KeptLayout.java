package io.github.probelight.start;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.handlers.IHandlerService;
import org.osgi.service.event.Event;

/**
 * What a person has made of the window, its editors, its views and where they are, is on the disk within a second. The
 * platform writes it when it ends properly, and every five minutes: one that is killed, as at the end of a session, would
 * forget the rest; that it may be killed while it writes is the matter of {@link LayoutFile}. To be used on the UI thread.
 */
final class KeptLayout {
	/** For changes that come together, as when a border is dragged or several logs are opened, in ms. */
	private static final int PAUSE = 500;
	/** When it is written for sure, in ms behind that; if it is not, the one before it is kept a while longer. */
	private static final int WRITTEN = 2_000;
	/** What the platform does every five minutes: it takes a copy at once and writes it in a job. */
	private static final String SAVE = "org.eclipse.ui.persistWorkbenchState";
	private static final List<String> TOPICS = List.of(UIEvents.ElementContainer.TOPIC_CHILDREN,
			UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT, UIEvents.UIElement.TOPIC_TOBERENDERED,
			UIEvents.UIElement.TOPIC_CONTAINERDATA, UIEvents.Window.TOPIC_ALL);

	private final IWorkbench workbench;
	private final Display display;
	private final LayoutFile file = LayoutFile.ofWorkbench();
	private final Runnable save = this::save;
	private final Runnable keep = this::keep;

	private KeptLayout(IWorkbench workbench) {
		this.workbench = workbench;
		display = workbench.getDisplay();
	}

	/** Looks after the windows of a workbench from now on. */
	static void install(IWorkbench workbench) {
		KeptLayout kept = new KeptLayout(workbench);
		IEventBroker changes = workbench.getService(IEventBroker.class);
		TOPICS.forEach(topic -> changes.subscribe(topic, kept::changed));
	}

	private void changed(Event event) {
		Object element = event.getProperty(UIEvents.EventTags.ELEMENT);
		// not menus and tool bars, which are filled anew now and then
		if (element instanceof MPartSashContainerElement || element instanceof MPerspective
				|| element instanceof MPerspectiveStack || element instanceof MWindow) {
			display.timerExec(PAUSE, save);
		}
	}

	private void save() {
		if (!workbench.isClosing()) {
			keep();
			try {
				workbench.getService(IHandlerService.class).executeCommand(SAVE, null);
			} catch (CommandException e) {
				ILog.get().warn("The layout of the window cannot be written", e);
			}
			display.timerExec(WRITTEN, keep);
		}
	}

	private void keep() {
		try {
			file.keep();
		} catch (IOException e) {
			ILog.get().warn("The layout of the window cannot be kept", e);
		}
	}
}
