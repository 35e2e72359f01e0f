package io.github.probelight.views;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import io.github.probelight.ui.ActiveLog;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.Scope;

/** Keeps a view at its log while a person works with others, and opens more views of the same kind. */
public final class LogPin {
	/** The command that pins the active view, or has it follow again; it has a key. */
	private static final String COMMAND = "io.github.probelight.views.pin";

	private final LogView<?> view;
	private final ActiveLog log;
	private final String name;
	private final IAction toggle;
	private Consumer<Optional<String>> pinned = file -> {};

	LogPin(LogView<?> view, ActiveLog log) {
		this.view = view;
		this.log = log;
		name = view.getPartName();
		toggle = new Action(Messages.Pin_toggle, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				pin(isChecked());
			}
		};
		toggle.setToolTipText(Messages.Pin_toggle);
		toggle.setActionDefinitionId(COMMAND);
		toggle.setImageDescriptor(
				ResourceLocator.imageDescriptorFromBundle(LogPin.class, "icons/pin.svg").orElse(null));
	}

	void install() {
		IActionBars bars = view.getViewSite().getActionBars();
		bars.getToolBarManager().add(toggle);
		bars.getMenuManager().add(toggle);
		bars.setGlobalActionHandler(COMMAND, toggle);
		bars.getMenuManager().add(new Action(NLS.bind(Messages.Pin_newView, name)) {
			@Override
			public void run() {
				open();
			}
		});
	}

	/** There is a log to stay with, or none. */
	void offer(boolean some) {
		toggle.setEnabled(some || log.isPinned());
	}

	/** Pins the view to the log that it shows, or has it follow the active log. The name of the view says so. */
	public void pin(boolean pin) {
		log.pin(pin && log.scope() != null);
		toggle.setChecked(log.isPinned());
		view.setPartName(log.isPinned() ? NLS.bind(Messages.Pin_name, name, log.pinnedName()) : name);
		view.newsOfLog();
		pinned.accept(file());
	}

	/** Calls back when the view is pinned, with the log's file, or follows again, with none. */
	void whenPinned(Consumer<Optional<String>> listener) {
		pinned = listener;
	}

	/** The file of the log that the view is pinned to; none if it is not. */
	Optional<String> file() {
		Scope scope = log.scope();
		return scope == null || !log.isPinned() ? Optional.empty() : Optional.of(scope.log().path().toString());
	}

	/** Whether the view stays with its log. */
	public boolean isPinned() {
		return log.isPinned();
	}

	/** Pins the view to the editor of a file; nothing if none is open. */
	void pinTo(String file) {
		for (IEditorReference reference : view.getViewSite().getPage().getEditorReferences()) {
			// an editor that was not shown since the start is made for its log alone, and only if that may be the one
			IEditorPart editor = file.endsWith(reference.getName()) ? reference.getEditor(true) : null;
			OpenLog opened = editor == null ? null : Adapters.adapt(editor, OpenLog.class);
			if (opened != null && opened.path().toString().equals(file)) {
				log.show(editor);
				pin(true);
				return;
			}
		}
	}

	/** Opens another view of this kind beside this one. */
	public void open() {
		IViewSite site = view.getViewSite();
		IWorkbenchPage page = site.getPage();
		try {
			page.showView(site.getId(), free(page, site.getId()), IWorkbenchPage.VIEW_ACTIVATE);
		} catch (PartInitException e) {
			ILog.get().error("The view " + site.getId() + " cannot be shown", e);
		}
	}

	/** A number that no other view of the kind has. */
	private static String free(IWorkbenchPage page, String id) {
		int number = 2;
		while (isUsed(page, id, Integer.toString(number))) {
			number++;
		}
		return Integer.toString(number);
	}

	private static boolean isUsed(IWorkbenchPage page, String id, String secondary) {
		for (IViewReference reference : page.getViewReferences()) {
			if (reference.getId().equals(id) && secondary.equals(reference.getSecondaryId())) {
				return true;
			}
		}
		return false;
	}
}
