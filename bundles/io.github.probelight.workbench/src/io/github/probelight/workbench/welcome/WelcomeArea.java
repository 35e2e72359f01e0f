package io.github.probelight.workbench.welcome;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

import io.github.probelight.workbench.ScanLogPerspective;
import io.github.probelight.workspace.RecentLogs;

/**
 * Shows the page in the editor area of a window while that holds no editor and the perspective is ours. The page is a
 * child of the folder whose tabs the editors are, as the platform's own hints for an empty area are.
 */
final class WelcomeArea implements IPartListener2, IPerspectiveListener {
	/** A tag of the stacks of editors; the id of the first is lost when its perspective is reset. */
	private static final String EDITORS = "EditorStack";

	private final IWorkbenchWindow window;
	private @Nullable WelcomePage page;

	WelcomeArea(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Shows the page where it belongs, from now on. */
	void begin() {
		window.getPartService().addPartListener(this);
		window.addPerspectiveListener(this);
		later();
	}

	IWorkbenchWindow window() {
		return window;
	}

	/** There is another recent log. */
	void refresh() {
		WelcomePage made = page;
		if (made != null && !made.control().isDisposed()) {
			made.refresh();
		}
	}

	@Override
	public void partOpened(@Nullable IWorkbenchPartReference part) {
		later();
	}

	@Override
	public void partClosed(@Nullable IWorkbenchPartReference part) {
		later();
	}

	@Override
	public void perspectiveActivated(@Nullable IWorkbenchPage shown, @Nullable IPerspectiveDescriptor perspective) {
		later();
	}

	@Override
	public void perspectiveChanged(@Nullable IWorkbenchPage shown, @Nullable IPerspectiveDescriptor perspective,
			@Nullable String change) {
		later();
	}

	/** The folder is told of its tabs when the part listeners have been. */
	private void later() {
		window.getWorkbench().getDisplay().asyncExec(() -> {
			if (window.getShell() != null && !window.getShell().isDisposed()) {
				update();
			}
		});
	}

	private void update() {
		CTabFolder folder = folder();
		WelcomePage made = page;
		if (folder == null) {
			if (made != null && !made.control().isDisposed()) {
				made.show(false);
			}
			return;
		}
		if (made != null && !made.control().isDisposed() && made.control().getParent() != folder) {
			made.control().dispose(); // the editors have moved: nobody would hide the page that they left
		}
		if (made == null || made.control().isDisposed()) {
			made = new WelcomePage(folder, RecentLogs.standard(), new LogFiles(window), Sample.file());
			page = made;
			folder.addListener(SWT.Resize, event -> update());
		}
		made.show(belongs() && folder.getItemCount() == 0);
	}

	private boolean belongs() {
		IWorkbenchPage active = window.getActivePage();
		IPerspectiveDescriptor perspective = active == null ? null : active.getPerspective();
		return perspective != null && ScanLogPerspective.ID.equals(perspective.getId());
	}

	/** The folder of the editors; null while there is none. */
	private @Nullable CTabFolder folder() {
		EModelService models = window.getService(EModelService.class);
		MWindow model = window.getService(MWindow.class);
		List<MPartStack> stacks = models.findElements(model, null, MPartStack.class, List.of(EDITORS));
		for (MPartStack stack : stacks) { // there are several where editors stand side by side
			if (stack.getWidget() instanceof CTabFolder folder && !folder.isDisposed()
					&& folder.getParent().isVisible()) {
				return folder;
			}
		}
		return null;
	}
}
