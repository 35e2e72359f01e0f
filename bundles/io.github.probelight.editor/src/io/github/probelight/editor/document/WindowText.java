package io.github.probelight.editor.document;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextStore;

import io.github.probelight.engine.text.ShownRows;

/** The characters of a window on some shown rows; what it keeps is theirs, so other rows take another store. */
final class WindowText implements ITextStore {
	/** Characters are asked for one after the other; a piece that is kept makes that cheap. */
	private static final int PIECE = 1 << 14;

	private final ShownRows rows;
	private final Supplier<Window> window;
	private long pieceAt;
	private String piece = "";

	WindowText(ShownRows rows, Supplier<Window> window) {
		this.rows = rows;
		this.window = window;
	}

	@Override
	public char get(int offset) {
		long at = window.get().firstChar() + offset;
		if (at < pieceAt || at >= pieceAt + piece.length()) {
			pieceAt = at / PIECE * PIECE;
			piece = rows.text(pieceAt, PIECE);
		}
		int in = (int) (at - pieceAt);
		return in < piece.length() ? piece.charAt(in) : ' ';
	}

	@Override
	public String get(int offset, int length) {
		return rows.text(window.get().firstChar() + offset, length);
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
