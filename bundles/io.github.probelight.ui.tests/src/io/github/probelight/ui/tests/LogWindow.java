package io.github.probelight.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.testing.Samples;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;

/** The workbench window of a test: opens logs as a person would, and closes them after the test. */
public final class LogWindow implements BeforeEachCallback, AfterEachCallback {
	private @Nullable Path folder;

	@Override
	public void beforeEach(@Nullable ExtensionContext context) throws IOException {
		folder = Files.createTempDirectory("probelight-test");
	}

	@Override
	public void afterEach(@Nullable ExtensionContext context) throws IOException {
		page().closeAllEditors(false);
		Waiting.forEvents();
		try (var files = Files.walk(folder())) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	/** The page of the window, active or not: without a window manager none may be. */
	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** The document that an editor shows. */
	public static LogDocument document(LogEditor editor) {
		return Objects.requireNonNull(editor.document());
	}

	/** The log that an editor shows. */
	public static OpenLog log(LogEditor editor) {
		return Objects.requireNonNull(editor.log());
	}

	/** The viewer of an editor. */
	public static LogViewer viewer(LogEditor editor) {
		return Objects.requireNonNull(editor.viewer());
	}

	/** A folder of this test. */
	public Path folder() {
		Path made = folder;
		if (made == null) {
			throw new IllegalStateException("No test runs");
		}
		return made;
	}

	/** Writes a file of the test's folder. */
	public Path file(String name, byte[] bytes) {
		try {
			return Files.write(folder().resolve(name), bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Opens a file as File > Open File does. */
	public IEditorPart open(Path file) {
		try {
			return IDE.openEditorOnFileStore(page(), EFS.getLocalFileSystem().getStore(file.toUri()));
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Opens a file with the platform's text editor, as Open With does. */
	public IEditorPart openAsText(Path file) {
		try {
			return page().openEditor(new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri())),
					EditorsUI.DEFAULT_TEXT_EDITOR_ID);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Opens a log and waits until it is read and shown to its end. */
	public LogEditor openLog(Path file) {
		IEditorPart editor = open(file);
		if (!(editor instanceof LogEditor opened)) {
			throw new AssertionError(file + " was opened with " + editor.getClass());
		}
		Waiting.until(file + " to be opened", () -> opened.log() != null);
		OpenLog log = log(opened);
		Waiting.until(file + " to be read", () -> log.state() != OpenLogState.READING
				&& document(opened).window().shownRows() == log.index().extent().rows());
		return opened;
	}

	/** As {@link #openSample(String)}, and has the editor be the active part of the window. */
	public LogEditor openActive(String name) {
		LogEditor editor = openSample(name);
		activate(editor);
		return editor;
	}

	/** Has a part be the active one, with all that follows from it. */
	public static void activate(IWorkbenchPart part) {
		page().activate(part);
		Waiting.forEvents();
	}

	/** Opens a sample and waits until it is read and shown to its end. */
	public LogEditor openSample(String name) {
		try {
			return openLog(Samples.copy(name, folder()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
