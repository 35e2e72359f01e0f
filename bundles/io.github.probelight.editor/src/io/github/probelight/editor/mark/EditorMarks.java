package io.github.probelight.editor.mark;

import java.util.Iterator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.colour.LineLooks;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.hover.PassingHovers;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.ui.Throttle;
import io.github.probelight.workspace.OpenLog;

/** The marks of an editor: where they are drawn, what a click on one does, and who keeps them up to date. */
public final class EditorMarks {
	private static final String FINDINGS_VIEW = "io.github.probelight.views.findings";
	/** In milliseconds: a log that is read grows all the time. */
	private static final int PAUSE = 250;

	private final LogEditor editor;
	private final LogMarks marks = new LogMarks();
	private final MarkColumn column = new MarkColumn(marks);
	private final MarkOverview overview = new MarkOverview(marks, this::clicked);
	private final FindingMarks findings = new FindingMarks(marks);
	private final BookmarkMarks bookmarks = new BookmarkMarks(marks);
	private final Throttle later = new Throttle(PlatformUI.getWorkbench().getDisplay(), PAUSE, overview::update);
	private final IDocumentListener moved = new IDocumentListener() {
		@Override
		public void documentAboutToBeChanged(@Nullable DocumentEvent event) {
			// soon
		}

		@Override
		public void documentChanged(@Nullable DocumentEvent event) {
			later.ask();
		}
	};
	private @Nullable LogDocument listened;
	private @Nullable OccurrenceMarks occurrences;

	/** Makes the marks of an editor; there are none yet. */
	public EditorMarks(LogEditor editor) {
		this.editor = editor;
		marks.whenChanged(() -> {
			column.redraw();
			overview.update();
		});
	}

	/** The marked lines. */
	public LogMarks marks() {
		return marks;
	}

	/** What is at the right of the text. */
	public IOverviewRuler overview() {
		return overview;
	}

	/** Tells what a mark beside a line means. */
	public IAnnotationHover hover() {
		return column;
	}

	/** Marks the word at the caret of a viewer, which knows what its lines say. */
	public void drawOn(LogViewer viewer, LineLooks looks) {
		occurrences = new OccurrenceMarks(viewer, looks, marks);
	}

	/** The word at the caret that is marked; "" for none. */
	public String word() {
		OccurrenceMarks drawn = occurrences;
		return drawn == null ? "" : drawn.word();
	}

	/** Takes the place of the platform's column for annotations; what the mouse is told of the lines goes when they move. */
	public void addTo(CompositeRuler ruler) {
		for (Iterator<?> columns = ruler.getDecoratorIterator(); columns.hasNext();) {
			if (columns.next() instanceof AnnotationRulerColumn platform) {
				ruler.removeDecorator(platform);
				break;
			}
		}
		ruler.addDecorator(0, column);
		column.getControl().addListener(SWT.MouseUp, this::released);
		LogViewer viewer = editor.viewer();
		if (viewer != null) {
			PassingHovers.watch(viewer, ruler.getControl(), overview.getControl());
		}
	}

	/** Marks the lines of another log, or of none. */
	public void follow(@Nullable OpenLog log) {
		LogDocument before = listened;
		LogDocument next = editor.document();
		if (before != next) {
			if (before != null) {
				before.removeDocumentListener(moved);
			}
			if (next != null) {
				next.addDocumentListener(moved);
			}
			listened = next;
		}
		findings.follow(log);
		bookmarks.follow(log);
	}

	private void released(Event event) {
		LogViewer viewer = editor.viewer();
		StyledText text = viewer == null ? null : viewer.getTextWidget();
		if (viewer != null && text != null && event.button == 1) {
			long line = MarkColumn.fileLine(viewer, text.getLineIndex(event.y));
			if (marks.at(line).stream().anyMatch(mark -> mark.kind() != MarkKind.OCCURRENCE)) {
				clicked(line);
			}
		}
	}

	/** Goes to a marked line; what finding it proves is shown in the view of findings. */
	private void clicked(long line) {
		IWorkbenchPage page = editor.getSite().getPage();
		OccurrenceMarks words = occurrences;
		if (words != null) {
			words.hold();
		}
		page.activate(editor); // views follow the caret of the active editor
		editor.cursor().reveal(line);
		boolean proves = marks.of(LogMarks.Source.FINDINGS).stream().anyMatch(mark -> mark.line() == line);
		if (proves) {
			try {
				page.showView(FINDINGS_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
			} catch (PartInitException e) {
				PlatformUI.getWorkbench().getDisplay().beep(); // an Eclipse without our views has none
			}
		}
	}
}
