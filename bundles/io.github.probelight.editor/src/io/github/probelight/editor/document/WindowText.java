package io.github.probelight.editor.document;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextStore;

import io.github.probelight.engine.text.LogText;

/** The characters of a window. */
final class WindowText implements ITextStore {
	/** Characters are asked for one after the other; a piece that is kept makes that cheap. */
	private static final int PIECE = 1 << 14;

	private final LogText text;
	private final Supplier<Window> window;
	private long pieceAt;
	private String piece = "";

	WindowText(LogText text, Supplier<Window> window) {
		this.text = text;
		this.window = window;
	}

	@Override
	public char get(int offset) {
		long at = window.get().firstChar() + offset;
		if (at < pieceAt || at >= pieceAt + piece.length()) {
			pieceAt = at / PIECE * PIECE;
			piece = text.text(pieceAt, PIECE);
		}
		int in = (int) (at - pieceAt);
		return in < piece.length() ? piece.charAt(in) : ' ';
	}

	@Override
	public String get(int offset, int length) {
		return text.text(window.get().firstChar() + offset, length);
	}

	@Override
	public int getLength() {
		return window.get().chars();
	}

	@Override
	public void replace(int offset, int length, @Nullable String replacement) {
		throw new UnsupportedOperationException("A log is read-only");
	}

	@Override
	public void set(@Nullable String replacement) {
		throw new UnsupportedOperationException("A log is read-only");
	}
}
