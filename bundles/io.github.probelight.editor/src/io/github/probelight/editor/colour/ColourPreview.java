package io.github.probelight.editor.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

import io.github.probelight.editor.Messages;
import io.github.probelight.language.ide.LineLook;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.language.ide.Style;
import io.github.probelight.ui.SpokenName;

/** Some lines of a log in the colours of now; a double click on a word, or Enter, leads to its colour. */
public final class ColourPreview {
	/** Short, so that in a narrow dialog too each colour is in sight. */
	private static final String LINES = """
			2026-03-14T21:30:06 [INFO] [Thread: Scan 7] [Site: Office] Nmap phase started.
			2026-03-14T21:30:07 [INFO] Nmap task Ping Scan started.
			2026-03-14T21:30:12 [INFO] [10.20.30.1] ALIVE (reason=echo-reply:latency=1ms)
			2026-03-14T21:30:12 [INFO] [10.20.30.3] DEAD (reason=no-response)
			2026-03-14T21:30:39 [INFO] [10.20.30.5:443/TCP] OPEN (reason=syn-ack:TTL=63)
			2026-03-14T21:30:39 [INFO] [10.20.30.5:23/TCP] CLOSED (reason=reset:TTL=63)
			2026-03-14T21:30:40 [INFO] [10.20.30.5:80/TCP] FILTERED (reason=no-response)
			2026-03-14T21:31:02 [WARN] Unable to determine IP address for target: plotter.example.test
			2026-03-14T21:31:05 [ERROR] A check failed.
			    at a line that goes on
			""";

	/** A coloured word. */
	private record Word(StyleRange range, Style style) {}

	private final StyledText text;
	private final LogColours colours;
	private List<LineLook> looks = List.of();
	private List<Word> words = List.of();

	/**
	 * Makes the control; its words get their colours when the grammar is there.
	 *
	 * @param open
	 *            told the id of a colour that a person wants to change
	 */
	public ColourPreview(Composite parent, Consumer<String> open) {
		text = new StyledText(parent, SWT.BORDER | SWT.READ_ONLY | SWT.MULTI | SWT.H_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		text.setText(LINES.stripTrailing());
		colours = new LogColours(this::paint);
		text.addListener(SWT.Dispose, event -> colours.dispose());
		text.addListener(SWT.MouseDoubleClick, event -> open(event.x, event.y, open));
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_RETURN) {
				event.doit = false;
				open(text.getCaretOffset(), open);
			} else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		SpokenName.of(text, Messages.Preferences_previewName);
		load(text.getDisplay());
	}

	/** The control. */
	public StyledText control() {
		return text;
	}

	/** The grammar takes a second to load. */
	private void load(Display display) {
		Job.createSystem(Messages.Grammar_loading, (ICoreRunnable) monitor -> {
			LogLanguage language = LogLanguage.get();
			List<LineLook> read = LINES.lines().map(language::look).toList();
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					looks = read;
					paint();
				});
			}
		}).schedule();
	}

	private void paint() {
		if (text.isDisposed()) {
			return;
		}
		List<Word> painted = new ArrayList<>();
		for (int i = 0; i < looks.size(); i++) {
			int start = text.getOffsetAtLine(i);
			looks.get(i)
					.spans()
					.forEach(span -> painted.add(new Word(new StyleRange(start + span.offset(), span.length(),
							colours.colour(span.style()), null, LogColours.fontStyle(span.style())), span.style())));
		}
		words = painted;
		text.setStyleRanges(painted.stream().map(Word::range).toArray(StyleRange[]::new));
	}

	private void open(int x, int y, Consumer<String> open) {
		int offset = text.getOffsetAtPoint(new Point(x, y));
		if (offset >= 0) {
			open(offset, open);
		}
	}

	private void open(int offset, Consumer<String> open) {
		words.stream()
				.filter(word -> word.range.start <= offset && offset < word.range.start + word.range.length)
				.findFirst()
				.ifPresent(word -> open.accept(LogColours.id(word.style)));
	}
}
