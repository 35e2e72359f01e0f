package io.github.probelight.editor.viewer;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.source.LineNumberRulerColumn;

import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.engine.text.LineIndex;

/** The line numbers of a log: those of the file, whatever is shown of it; a sign beside a piece of a long line. */
public final class LogLineNumbers extends LineNumberRulerColumn {
	private static final String CONTINUED = "↳";
	private static final int LEAST_DIGITS = 2;

	private final Supplier<@Nullable LogDocument> document;

	/** Creates the column of the editor whose document this asks for. */
	public LogLineNumbers(Supplier<@Nullable LogDocument> document) {
		this.document = document;
	}

	/** What stands beside a document line. */
	@Override
	public String createDisplayString(int line) {
		LogDocument log = document.get();
		if (log == null) {
			return super.createDisplayString(line);
		}
		long fileRow = log.fileRowOfLine(line);
		LineIndex index = log.log().index();
		return index.startsLine(fileRow) ? Long.toString(index.lineOfRow(fileRow) + 1) : CONTINUED;
	}

	@Override
	protected int computeNumberOfDigits() {
		LogDocument log = document.get();
		if (log == null) {
			return super.computeNumberOfDigits();
		}
		return Math.max(LEAST_DIGITS, Long.toString(log.log().index().extent().lines() + 1).length());
	}
}
