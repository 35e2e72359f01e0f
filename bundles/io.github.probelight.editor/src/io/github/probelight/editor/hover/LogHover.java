package io.github.probelight.editor.hover;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.IInformationProviderExtension;
import org.eclipse.swt.custom.StyledText;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.viewer.LogTextWidget;
import io.github.probelight.language.ide.Hover;
import io.github.probelight.language.ide.LogLanguage;

/** Asks the grammar what the word under the mouse means, and hands the answer over as a value, never as markup. */
public final class LogHover
		implements
			ITextHover,
			ITextHoverExtension,
			ITextHoverExtension2,
			IInformationProvider,
			IInformationProviderExtension {

	private record Asked(IRegion region, HoverQuestion question) {}

	private final LogEditor editor;
	private volatile @Nullable Asked asked;

	/** Creates the hover of an editor. */
	public LogHover(LogEditor editor) {
		this.editor = editor;
	}

	/** The hover at a document offset, its offset being the document's; null where no word has a meaning. */
	public @Nullable Hover hover(int offset) {
		Optional<HoverPages> answer = question(offset).flatMap(HoverQuestion::answer);
		return answer.isEmpty() ? null : answer.get().hover();
	}

	private Optional<HoverQuestion> question(int offset) {
		LogDocument document = editor.document();
		return document == null ? Optional.empty() : HoverQuestion.at(document, offset);
	}

	/** The answer to what {@link #getHoverRegion} has asked; on any thread. */
	@Override
	public @Nullable Object getHoverInfo2(@Nullable ITextViewer viewer, @Nullable IRegion region) {
		Asked last = asked;
		if (last == null || !last.region.equals(region)) {
			return null;
		}
		Optional<HoverPages> answer = last.question.answer();
		return answer.isEmpty() ? null : answer.get();
	}

	@Override
	public @Nullable Object getInformation2(@Nullable ITextViewer viewer, @Nullable IRegion region) {
		return getHoverInfo2(viewer, region);
	}

	/** On the UI thread, which does not wait for the grammar: before that is loaded, the region is one character. */
	@Override
	public IRegion getHoverRegion(@Nullable ITextViewer viewer, int offset) {
		Optional<HoverQuestion> question = question(offset);
		if (question.isEmpty()) {
			return new Region(offset, 0);
		}
		boolean ready = LogLanguage.isReady();
		Optional<HoverPages> answer = ready ? question.get().answer() : Optional.empty();
		IRegion region = answer.map(pages -> new Region(pages.hover().offset(), pages.hover().length()))
				.orElseGet(() -> new Region(offset, ready ? 0 : 1));
		asked = new Asked(region, question.get());
		return region;
	}

	/** Of the caret: before what is left out of a line it is about the word that is seen there. */
	@Override
	public IRegion getSubject(@Nullable ITextViewer viewer, int offset) {
		StyledText widget = viewer == null ? null : viewer.getTextWidget();
		return getHoverRegion(viewer, widget instanceof LogTextWidget text ? text.seen(offset) : offset);
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return parent -> HoverControl.brief(parent, editor);
	}

	@Override
	public @Nullable String getHoverInfo(@Nullable ITextViewer viewer, @Nullable IRegion region) {
		return getHoverInfo2(viewer, region) instanceof HoverPages pages ? pages.whole().text() : null;
	}

	@Override
	public @Nullable String getInformation(@Nullable ITextViewer viewer, @Nullable IRegion region) {
		return getHoverInfo(viewer, region);
	}
}
