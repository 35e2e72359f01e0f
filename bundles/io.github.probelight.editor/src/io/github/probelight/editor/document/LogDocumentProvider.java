package io.github.probelight.editor.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;

import io.github.probelight.editor.together.TogetherInput;
import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.InputProblem;
import io.github.probelight.engine.scan.LogSniffer.Verdict;
import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.NoticeText;
import io.github.probelight.ui.OpenLogInput;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogs;

/**
 * Makes log documents for editor inputs that name a file, inside the workspace or outside, or a log that is open. One
 * provider serves one editor: two editors may look at different windows of one open log.
 */
public final class LogDocumentProvider extends AbstractDocumentProvider {
	private static final String PLUGIN = "io.github.probelight.editor";

	/** The logs of a zip that a person has chosen, which opening it anew is not to ask for again. */
	private List<String> chosen = List.of();
	/** Those that a person is to choose from. */
	private List<String> choices = List.of();

	/** The file of an editor input. */
	public static Path file(@Nullable Object input) throws CoreException {
		if (input instanceof IURIEditorInput uri && uri.getURI() != null) {
			IFileStore store = EFS.getStore(uri.getURI());
			java.io.File local = store.toLocalFile(EFS.NONE, null);
			if (local != null) {
				return local.toPath();
			}
		}
		throw new CoreException(Status.error(
				"Only files on this computer can be opened as a scan log. Copy the log here and open the copy."));
	}

	/** A file that cannot be read is not a crash: the editor shows the reason in the place of the text. */
	@Override
	protected ElementInfo createElementInfo(@Nullable Object input) throws CoreException {
		try {
			return super.createElementInfo(input);
		} catch (CoreException e) {
			ElementInfo info = new ElementInfo(new Document(), new AnnotationModel());
			info.fStatus = e.getStatus();
			return info;
		}
	}

	@Override
	protected IDocument createDocument(@Nullable Object input) throws CoreException {
		if (input instanceof OpenLogInput open) {
			return new LogDocument(open.log());
		}
		if (input instanceof TogetherInput together) {
			return together(together);
		}
		Path file = file(input);
		try {
			return new LogDocument(readable(open(file)));
		} catch (IOException e) {
			throw new CoreException(new Status(IStatus.ERROR, PLUGIN, InputWords.WINDOW.of(file.toString(), e)));
		}
	}

	private static IDocument together(TogetherInput input) throws CoreException {
		try {
			return new LogDocument(OpenLogs.standard().openTogether(input.logs()));
		} catch (IOException e) {
			throw new CoreException(new Status(IStatus.ERROR, PLUGIN, InputWords.WINDOW.of(input.getName(), e)));
		}
	}

	/** Text in another encoding would be shown as something that it is not. */
	private static OpenLog readable(OpenLog log) throws CoreException {
		if (log.verdict() != Verdict.UTF16 && log.verdict() != Verdict.UTF32) {
			return log;
		}
		OpenLogs.standard().release(log);
		throw new CoreException(
				new Status(IStatus.ERROR, PLUGIN, NoticeText.content(log.name(), log.verdict())));
	}

	@Override
	protected IAnnotationModel createAnnotationModel(@Nullable Object input) {
		return new AnnotationModel();
	}

	@Override
	protected void disposeElementInfo(@Nullable Object input, @Nullable ElementInfo info) {
		if (info != null && info.fDocument instanceof LogDocument document) {
			OpenLogs.standard().release(document.log()); // where it is not one of these, whoever has it open does so
		}
		super.disposeElementInfo(input, info);
	}

	/** A growing document is not a changed one: nothing here makes an editor dirty. */
	@Override
	protected void addUnchangedElementListeners(@Nullable Object input, @Nullable ElementInfo info) {
		// on purpose
	}

	@Override
	protected void doSaveDocument(@Nullable IProgressMonitor monitor, @Nullable Object input,
			@Nullable IDocument document, boolean overwrite) {
		throw new UnsupportedOperationException("A log is read-only");
	}

	@Override
	protected @Nullable IRunnableContext getOperationRunner(@Nullable IProgressMonitor monitor) {
		return null;
	}

	/** The log of an input that is connected, or null. */
	public @Nullable OpenLog log(@Nullable Object input) {
		return getDocument(input) instanceof LogDocument document ? document.log() : null;
	}

	/**
	 * The logs in the zip that is the input, of which a person has to {@link #choose} some before it can be opened; none
	 * where nothing is to be chosen, or the input is not connected any more.
	 */
	List<String> choices(@Nullable Object input) {
		return getElementInfo(input) == null ? List.of() : choices;
	}

	/** The input, opened anew, is these logs of its zip. */
	void choose(List<String> logs) {
		chosen = List.copyOf(logs);
	}

	private OpenLog open(Path file) throws IOException {
		choices = List.of();
		try {
			return OpenLogs.standard().open(file);
		} catch (InputException e) {
			if (e.problem() == InputProblem.ZIP_WITH_SEVERAL && !chosen.isEmpty() && e.entries().containsAll(chosen)) {
				return OpenLogs.standard().open(file, chosen);
			}
			if (e.problem() == InputProblem.ZIP_WITH_SEVERAL) {
				choices = e.entries();
			}
			throw e;
		}
	}
}
