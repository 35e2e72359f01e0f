package io.github.probelight.visitor;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;

/**
 * With the arguments {@code -visit EDITOR LOG PICTURE}: opens the log out of a project as a double click does, closes it,
 * opens it by Open With, waits for the colours, and ends Eclipse. What happened is said on standard output.
 */
public final class Visit implements IStartup {
	private static final String OPTION = "-visit";

	@Override
	public void earlyStartup() {
		List<String> arguments = Arrays.asList(Platform.getApplicationArgs());
		int option = arguments.indexOf(OPTION);
		if (option >= 0) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay()
					.asyncExec(() -> begin(workbench, arguments.get(option + 1), Path.of(arguments.get(option + 2)),
							Path.of(arguments.get(option + 3))));
		}
	}

	private static void begin(IWorkbench workbench, String editor, Path log, Path picture) {
		try {
			IWorkbenchPage page = workbench.getWorkbenchWindows()[0].getActivePage();
			IFile file = file(log);
			tell("double click", IDE.openEditor(page, file, true));
			page.closeAllEditors(false);
			IEditorPart opened = openWith(page, file, editor);
			tell("Open With", opened);
			new ColourWatch(editor, opened.getAdapter(Control.class), picture, workbench::close).begin();
		} catch (CoreException | RuntimeException | LinkageError | StackOverflowError e) {
			System.out.println("failed: " + e);
			workbench.close();
		}
	}

	/** A link to the log in a project of its own. */
	private static IFile file(Path log) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("logs");
		project.create(null);
		project.open(null);
		IFile file = project.getFile(log.getFileName().toString());
		file.createLink(log.toUri(), IResource.NONE, null);
		return file;
	}

	private static IEditorPart openWith(IWorkbenchPage page, IFile file, String editor) throws PartInitException {
		IEditorDescriptor[] menu = PlatformUI.getWorkbench()
				.getEditorRegistry()
				.getEditors(file.getName(), IDE.getContentType(file));
		if (Arrays.stream(menu).noneMatch(entry -> entry.getId().equals(editor))) {
			throw new PartInitException("Open With does not offer " + editor);
		}
		return page.openEditor(new FileEditorInput(file), editor);
	}

	private static void tell(String how, IEditorPart editor) {
		System.out.println(how + " opened " + editor.getTitle() + " with " + editor.getSite().getId());
	}
}
