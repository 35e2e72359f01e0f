package io.github.probelight.editor;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.IVerticalRulerColumn;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;
import org.eclipse.ui.texteditor.IEditorStatusLine;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.document.LogDocumentProvider;
import io.github.probelight.editor.document.ZipQuestion;
import io.github.probelight.editor.evidence.PropertiesAction;
import io.github.probelight.editor.filter.EditorFilter;
import io.github.probelight.editor.follow.KeptPlace;
import io.github.probelight.editor.mark.EditorMarks;
import io.github.probelight.editor.navigate.CaretHistory;
import io.github.probelight.editor.navigate.LogLocation;
import io.github.probelight.editor.navigate.StepHandler;
import io.github.probelight.editor.outline.LogOutlinePage;
import io.github.probelight.editor.outline.RestoredOutline;
import io.github.probelight.editor.viewer.FindRuler;
import io.github.probelight.editor.viewer.LogLineNumbers;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.ui.SpokenName;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.OpenLog;

/**
 * The editor of a scan log: read-only, coloured, of any size. What it knows comes from the {@link OpenLog} of its
 * input, to which it adapts; to a {@link LogCursor} it adapts so that views can follow and lead it.
 */
public final class LogEditor extends EvidenceEditor {
	/** The editor's id in the workbench. */
	public static final String ID = "io.github.probelight.editor";

	/** Of key bindings. */
	private static final String CONTEXT = "io.github.probelight.editor.context";

	private final LogDocumentProvider provider = new LogDocumentProvider();
	private final CaretHistory history = new CaretHistory(this);
	private final EditorMarks marks = new EditorMarks(this);
	private final EditorCursor cursor = new EditorCursor(this, history);
	private final EditorFilter filter = new EditorFilter(this);
	private @Nullable LineDrawing drawing;
	private @Nullable LogFollower follower;
	private @Nullable LogOutlinePage outline;
	private Runnable moved = () -> {};

	/** Creates the editor. Not in {@code initializeEditor}, which the superclass calls before the fields above exist. */
	public LogEditor() {
		setEditorContextMenuId("#ScanLogEditorContext");
		setRulerContextMenuId("#ScanLogRulerContext");
		setDocumentProvider(provider);
		IPreferenceStore preferences = new ChainedPreferenceStore(
				new IPreferenceStore[]{LogEditorPreferences.fixed(), EditorsUI.getPreferenceStore()});
		setPreferenceStore(preferences);
		setSourceViewerConfiguration(new LogViewerConfiguration(this, preferences));
	}

	@Override
	protected ISourceViewer createSourceViewer(@Nullable Composite area, @Nullable IVerticalRuler ruler, int styles) {
		EditorFrame frame = EditorFrame.in(area, this);
		fAnnotationAccess = getAnnotationAccess();
		fOverviewRuler = marks.overview();
		LogViewer viewer = new LogViewer(frame.text(), ruler, getOverviewRuler(), isOverviewRulerVisible(),
				styles, this::say);
		getSourceViewerDecorationSupport(viewer);
		// the platform listens to keys and mouse of the text alone: Find has its own
		viewer.addPostSelectionChangedListener(event -> handleCursorPositionChanged());
		viewer.markOn(new FindRuler(viewer, getOverviewRuler().getControl(), cursor::reveal));
		SpokenName.of(viewer.getTextWidget(), this::getTitle);
		viewer.whenInFind(new TextKeys(this)::rest);
		LineDrawing lines = new LineDrawing(viewer);
		drawing = lines;
		marks.drawOn(viewer, lines.looks());
		follower = new LogFollower(viewer, lines, cursor, frame);
		return viewer;
	}

	private void say(boolean problem, String text) {
		IEditorStatusLine status = getAdapter(IEditorStatusLine.class);
		if (status != null) {
			status.setMessage(problem, text, null);
		}
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		super.createPartControl(parent);
		LineDrawing lines = drawing;
		if (getVerticalRuler() instanceof CompositeRuler ruler && lines != null) {
			marks.addTo(ruler);
			lines.addTo(ruler);
		}
		follow();
	}

	@Override
	protected void doSetInput(@Nullable IEditorInput input) throws CoreException {
		super.doSetInput(input);
		history.begin(this::follow);
		new ZipQuestion(this, provider).askSoon();
	}

	private void follow() {
		LogFollower following = follower;
		OpenLog log = log();
		if (following != null) {
			following.follow(log);
			marks.follow(log);
		}
		LogOutlinePage page = outline;
		if (page != null) {
			page.setLog(log);
		}
	}

	/** The log that is shown, or null if the input could not be opened. */
	public @Nullable OpenLog log() {
		return provider.log(getEditorInput());
	}

	/** The document that is shown, or null if the input could not be opened. */
	public @Nullable LogDocument document() {
		return provider.getDocument(getEditorInput()) instanceof LogDocument document ? document : null;
	}

	/** The viewer; null before the editor's controls are created. */
	public @Nullable LogViewer viewer() {
		return (LogViewer) getSourceViewer();
	}

	/** The marked lines. */
	public EditorMarks marks() {
		return marks;
	}

	/** Has somebody hear of it when the caret moves, in place of who heard of it before. */
	void whenMoved(Runnable listener) {
		moved = listener;
	}

	/** Which lines are shown. */
	public EditorFilter filter() {
		return filter;
	}

	/** The character of its line that the caret stands before, from 0. */
	public long column() {
		return cursor.column();
	}

	/** Where the caret is, in lines of the file. */
	public LogCursor cursor() {
		return cursor;
	}

	@Override
	protected IVerticalRulerColumn createLineNumberRulerColumn() {
		LogLineNumbers column = new LogLineNumbers(this::document);
		LogViewer viewer = viewer();
		if (viewer != null) {
			viewer.numberedBy(column::forget);
		}
		fLineNumberRulerColumn = column;
		initializeLineNumberRulerColumn(column);
		return column;
	}

	@Override
	protected void initializeKeyBindingScopes() {
		setKeyBindingScopes(new String[]{CONTEXT});
	}

	@Override
	protected void createActions() {
		super.createActions();
		setAction(ITextEditorActionConstants.GOTO_LINE, new GoToLineAction(this));
		IAction atCaret = getAction(ITextEditorActionConstants.SHOW_INFORMATION);
		setAction(ITextEditorActionConstants.SHOW_INFORMATION, new ShowHoverAction(this, atCaret.getText()));
		setAction(ITextEditorActionConstants.NEXT, StepHandler.findings(this, true));
		setAction(ITextEditorActionConstants.PREVIOUS, StepHandler.findings(this, false));
		setAction(ITextEditorActionConstants.REFRESH, new ReloadAction(this));
		IAction properties = getAction(ITextEditorActionConstants.PROPERTIES);
		filter.actions().forEach(this::setAction);
		setAction(ITextEditorActionConstants.PROPERTIES, new PropertiesAction(this, properties.getText()));
	}

	@Override
	public INavigationLocation createNavigationLocation() {
		return history.location();
	}

	@Override
	public INavigationLocation createEmptyNavigationLocation() {
		return new LogLocation(this, -1);
	}

	/** Opens the file again, which is no longer what was opened. The caret stays on its line, or at its time. */
	void openAnew() {
		LogFollower following = follower;
		KeptPlace place = KeptPlace.of(this, following == null || !following.keepPause());
		setInput(getEditorInput());
		if (drawing instanceof LineDrawing lines) {
			lines.arrange();
		}
		place.restore(this, getSite().getShell().getDisplay());
	}

	/** Called when a person comes back to the editor: the file may have been changed meanwhile. */
	@Override
	protected void safelySanityCheckState(@Nullable IEditorInput input) {
		OpenLog log = log();
		if (log != null) {
			log.look();
		}
	}

	@Override
	public <T> T getAdapter(@Nullable Class<T> adapter) {
		Optional<Object> known = adapter == null ? Optional.empty() : EditorAdapters.of(this, adapter);
		if (known.isPresent()) {
			return cast(known.get());
		}
		if (adapter == IContentOutlinePage.class) {
			LogOutlinePage page = outline;
			if (page == null || page.isDisposed()) {
				page = new LogOutlinePage(cursor);
				page.setLog(log());
				outline = page;
			}
			return cast(page);
		}
		return super.getAdapter(adapter);
	}

	@SuppressWarnings("unchecked")
	private static <T> T cast(@Nullable Object value) {
		return (T) value;
	}

	/** The caret has moved, by a person or by {@link EditorCursor}. */
	@Override
	protected void handleCursorPositionChanged() {
		super.handleCursorPositionChanged();
		LogOutlinePage page = outline;
		if (page != null) {
			page.cursorMoved(cursor.line());
		}
		history.moved(cursor.line());
		moved.run();
	}

	@Override
	protected @Nullable String getCursorPosition() {
		return document() == null ? super.getCursorPosition() : cursor.position();
	}

	/** With its filter and the line of the caret: an offset says nothing in a document that is a window, or has not grown yet. */
	@Override
	public void saveState(@Nullable IMemento memento) {
		super.saveState(memento);
		filter.save(memento);
		cursor.save(memento);
	}

	@Override
	protected void doRestoreState(@Nullable IMemento memento) {
		super.doRestoreState(memento);
		filter.restore(memento);
		cursor.restore(memento);
		RestoredOutline.show(this);
	}

	@Override
	public void dispose() {
		LogFollower following = follower;
		LineDrawing lines = drawing;
		if (following != null && lines != null) {
			following.follow(null);
			marks.follow(null);
			lines.dispose();
		}
		super.dispose();
	}
}
