package io.github.probelight.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextDoubleClickStrategy;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.information.IInformationPresenter;
import org.eclipse.jface.text.information.InformationPresenter;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

import io.github.probelight.editor.hover.HoverControl;
import io.github.probelight.editor.hover.LogHover;
import io.github.probelight.editor.hover.WordSelection;

/** What a log's viewer has of a text editor's services: hovers. Nothing that reads or keeps the whole text. */
final class LogViewerConfiguration extends TextSourceViewerConfiguration {
	private final LogEditor editor;
	private final IAnnotationHover marks;
	private final LogHover hover;

	LogViewerConfiguration(LogEditor editor, IPreferenceStore preferences) {
		super(preferences);
		this.editor = editor;
		marks = editor.marks().hover();
		hover = new LogHover(editor);
	}

	@Override
	public ITextHover getTextHover(@Nullable ISourceViewer viewer, @Nullable String contentType) {
		return hover;
	}

	@Override
	public ITextHover getTextHover(@Nullable ISourceViewer viewer, @Nullable String contentType, int stateMask) {
		return hover;
	}

	@Override
	public ITextDoubleClickStrategy getDoubleClickStrategy(@Nullable ISourceViewer viewer,
			@Nullable String contentType) {
		return new WordSelection(hover);
	}

	/** F2: all that is known, in a window that keeps the focus. */
	@Override
	public IInformationPresenter getInformationPresenter(@Nullable ISourceViewer viewer) {
		InformationPresenter presenter = new InformationPresenter(parent -> HoverControl.lasting(parent, editor));
		presenter.setInformationProvider(hover, IDocument.DEFAULT_CONTENT_TYPE);
		presenter.setSizeConstraints(80, 30, false, true);
		return presenter;
	}

	@Override
	public @Nullable IUndoManager getUndoManager(@Nullable ISourceViewer viewer) {
		return null;
	}

	@Override
	public @Nullable IReconciler getReconciler(@Nullable ISourceViewer viewer) {
		return null;
	}

	@Override
	public @Nullable IPresentationReconciler getPresentationReconciler(@Nullable ISourceViewer viewer) {
		return null;
	}

	@Override
	public IHyperlinkDetector @Nullable [] getHyperlinkDetectors(@Nullable ISourceViewer viewer) {
		return null;
	}

	@Override
	public @Nullable IQuickAssistAssistant getQuickAssistAssistant(@Nullable ISourceViewer viewer) {
		return null;
	}

	@Override
	public IAnnotationHover getAnnotationHover(@Nullable ISourceViewer viewer) {
		return marks;
	}
}
