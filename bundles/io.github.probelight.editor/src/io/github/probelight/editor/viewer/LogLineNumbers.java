package io.github.probelight.editor.viewer;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

import io.github.probelight.editor.compact.ScrolledColumn;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.ui.Palette;
import io.github.probelight.workspace.OpenLog;

/** The line numbers of a log: those of the file, whatever is shown of it; a sign beside a piece of a long line. */
public final class LogLineNumbers extends LineNumberRulerColumn {
	private static final String CONTINUED = "↳";
	private static final int LEAST_DIGITS = 2;
	private static final int LETTERS = 26;
	private static final int COLOURS = 4;

	private final Supplier<@Nullable LogDocument> document;

	/** Creates the column of the editor whose document this asks for. */
	public LogLineNumbers(Supplier<@Nullable LogDocument> document) {
		this.document = document;
	}

	/** The superclass hears of a text that is painted elsewhere, and not soon: until then the numbers would be those of other lines. */
	@Override
	public Control createControl(@Nullable CompositeRuler ruler, @Nullable Composite parent) {
		Control column = super.createControl(ruler, parent);
		if (ruler != null) {
			ScrolledColumn.follow(ruler.getTextViewer(), column, this::redraw);
		}
		return column;
	}

	/**
	 * Has all numbers drawn anew. The platform's column goes by how far the text has been scrolled since it was painted, and
	 * moves the numbers that it has; where the rows are others too, those are wrong. So it is painted once where nobody sees
	 * it: the next time the text has not moved, and it draws them all.
	 */
	public void forget() {
		Control column = getControl();
		if (column != null && !column.isDisposed()) {
			Image unseen = new Image(column.getDisplay(), 1, 1);
			GC gc = new GC(unseen);
			try {
				Event paint = new Event();
				paint.gc = gc;
				column.notifyListeners(SWT.Paint, paint);
			} finally {
				gc.dispose();
				unseen.dispose();
			}
			redraw();
		}
	}

	/** What stands beside a document line. */
	@Override
	public String createDisplayString(int line) {
		LogDocument log = document.get();
		if (log == null) {
			return super.createDisplayString(line);
		}
		if (log.isBehindShown(line)) {
			return "";
		}
		long fileRow = log.fileRowOfLine(line);
		LineIndex index = log.log().index();
		return index.startsLine(fileRow) ? number(log.log(), index.lineOfRow(fileRow)) : CONTINUED;
	}

	/** Among the lines of several logs each log has its colour besides its letter, as far as there are colours. */
	@Override
	protected void paintLine(int line, int y, int height, @Nullable GC gc, @Nullable Display display) {
		LogDocument log = document.get();
		Color colour = log == null ? null : colour(log, line);
		if (gc == null || colour == null) {
			super.paintLine(line, y, height, gc, display);
			return;
		}
		Color before = gc.getForeground();
		gc.setForeground(colour);
		super.paintLine(line, y, height, gc, display);
		gc.setForeground(before);
	}

	/** The colour of the log that a document line is of; null if there is one log alone. */
	public static @Nullable Color colour(LogDocument document, int line) {
		OpenLog log = document.log();
		return log.origin(log.index().lineOfRow(document.fileRowOfLine(line)))
				.map(from -> Palette.colour(Palette.id("log_" + (from.log() % COLOURS + 1))))
				.orElse(null);
	}

	/** Among the lines of several logs, that of its own behind the letter of that log. */
	private static String number(OpenLog log, long line) {
		return log.origin(line)
				.map(from -> letter(from.log()) + ' ' + (from.line() + 1))
				.orElseGet(() -> Long.toString(line + 1));
	}

	/** What stands for the n-th of several logs beside its lines: A to Z, then A2 and so on. */
	public static String letter(int log) {
		String letter = String.valueOf((char) ('A' + log % LETTERS));
		return log < LETTERS ? letter : letter + (log / LETTERS + 1);
	}

	@Override
	protected int computeNumberOfDigits() {
		LogDocument log = document.get();
		if (log == null) {
			return super.computeNumberOfDigits();
		}
		int digits = Long.toString(log.log().index().extent().lines() + 1).length();
		int letters = log.log().names().size() > 1 ? letter(log.log().names().size() - 1).length() + 1 : 0;
		return Math.max(LEAST_DIGITS, digits + letters);
	}
}
