package io.github.probelight.editor.hover;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.IInformationProviderExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.language.ide.Hover;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.summary.outline.RunningTask;

/** Asks the grammar what the word under the mouse means, and hands the answer over as a value, never as markup. */
public final class LogHover
		implements
			ITextHover,
			ITextHoverExtension,
			ITextHoverExtension2,
			IInformationProvider,
			IInformationProviderExtension {

	/** A word of a line that explains itself further back than this is not a word. */
	private static final int LONGEST_LINE = 4096;

	private final LogEditor editor;

	/** Creates the hover of an editor. */
	public LogHover(LogEditor editor) {
		this.editor = editor;
	}

	/** The hover at a document offset, its offset being the document's; null where no word has a meaning. */
	public @Nullable Hover hover(int offset) {
		LogDocument document = editor.document();
		if (document == null) {
			return null;
		}
		try {
			int documentLine = document.getLineOfOffset(offset);
			long fileRow = document.fileRowOfLine(documentLine);
			int start = document.getLineOffset(documentLine);
			if (!document.log().index().startsLine(fileRow)) {
				return null;
			}
			long line = document.log().index().lineOfRow(fileRow);
			String text = document.log().text().line(line, LONGEST_LINE);
			String task = RunningTask.at(document.log().report(), text, line);
			Optional<Hover> hover = LogLanguage.get().hover(text, offset - start, task);
			return hover.isEmpty() ? null : moved(hover.get(), start);
		} catch (BadLocationException e) {
			return null; // the document has changed under the mouse
		}
	}

	private static Hover moved(Hover hover, int by) {
		return new Hover(hover.offset() + by, hover.length(), hover.title(), hover.sections());
	}

	@Override
	public @Nullable Object getHoverInfo2(@Nullable ITextViewer viewer, @Nullable IRegion region) {
		return region == null ? null : hover(region.getOffset());
	}

	@Override
	public @Nullable Object getInformation2(@Nullable ITextViewer viewer, @Nullable IRegion region) {
		return getHoverInfo2(viewer, region);
	}

	@Override
	public IRegion getHoverRegion(@Nullable ITextViewer viewer, int offset) {
		Hover hover = hover(offset);
		return hover == null ? new Region(offset, 0) : new Region(hover.offset(), hover.length());
	}

	@Override
	public IRegion getSubject(@Nullable ITextViewer viewer, int offset) {
		return getHoverRegion(viewer, offset);
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return HoverControl::brief;
	}

	@Override
	public @Nullable String getHoverInfo(@Nullable ITextViewer viewer, @Nullable IRegion region) {
		Object hover = getHoverInfo2(viewer, region);
		return hover == null ? null : HoverText.of((Hover) hover).text();
	}

	@Override
	public @Nullable String getInformation(@Nullable ITextViewer viewer, @Nullable IRegion region) {
		return getHoverInfo(viewer, region);
	}
}
