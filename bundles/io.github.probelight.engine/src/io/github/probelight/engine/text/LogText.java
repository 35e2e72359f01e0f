package io.github.probelight.engine.text;

import java.util.concurrent.atomic.AtomicReferenceArray;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The text of a log as shown, by row and by char offset. Safe for several threads. It never throws because of the
 * file: a range that is gone, or that no longer holds the text that was indexed, is filled with spaces, so that every
 * offset of the index stays valid.
 */
public final class LogText {

	private static final int ROWS = 512;

	/** A decoded row; {@code end} tells a last row that has grown from its old self. */
	private record Row(long number, long end, String text, int delimiter) {}

	private final LineIndex index;
	private final BlockCache blocks;
	private final AtomicReferenceArray<@Nullable Row> rows = new AtomicReferenceArray<>(ROWS);
	private volatile boolean gone;

	/** Creates the text of a source that never changes, as far as the index reaches at each call. */
	public LogText(ByteSource source, LineIndex index) {
		this(source, index, null);
	}

	/** Creates the text of a source; bytes that do not have the sums any more that they had are gone. */
	public LogText(ByteSource source, LineIndex index, @Nullable BlockSums sums) {
		this.index = index;
		blocks = new BlockCache(source, sums);
	}

	/** Tells whether some range that was asked for could not be read any more. */
	public boolean gone() {
		return gone;
	}

	/** Returns the text of a row without its line delimiter; "" for a row that is gone or does not exist. */
	public String row(long row) {
		return at(row).text;
	}

	/** Returns the length of the line delimiter at the end of a row: 2 for CR LF, 1 for LF, 0 for none. */
	public int delimiterLength(long row) {
		return at(row).delimiter;
	}

	/** Returns {@code length} characters, line delimiters included; fewer only behind the end of the text. */
	public String text(long charFrom, int length) {
		long to = Math.min(charFrom + length, index.extent().chars());
		StringBuilder text = new StringBuilder((int) Math.max(0, to - charFrom));
		long at = charFrom;
		for (long row = index.rowAtChar(charFrom); at < to; row++) {
			long start = index.chars(row);
			long end = Math.min(to, index.chars(row + 1));
			if (end <= at) {
				break;
			}
			String whole = withDelimiter(row, (int) (index.chars(row + 1) - start));
			text.append(whole, (int) (at - start), (int) (end - start));
			at = end;
		}
		return text.toString();
	}

	/** Returns the character at a char offset, a space where there is none. */
	public char charAt(long charOffset) {
		String text = charOffset < 0 ? "" : text(charOffset, 1);
		return text.isEmpty() ? ' ' : text.charAt(0);
	}

	/** Returns the text of a line, all its rows joined, at most {@code maxChars} characters of it. */
	public String line(long line, int maxChars) {
		long row = index.rowOfLine(line);
		long end = index.rowOfLine(line + 1);
		if (row + 1 == end && row(row).length() <= maxChars) {
			return row(row);
		}
		StringBuilder text = new StringBuilder();
		for (; row < end && text.length() < maxChars; row++) {
			text.append(row(row));
		}
		text.setLength(Math.min(text.length(), maxChars));
		return text.toString();
	}

	/** A row that was cut or replaced in the file keeps the length that the index has for it. */
	private String withDelimiter(long row, int chars) {
		Row found = at(row);
		String delimiter = found.delimiter == 2 ? "\r\n" : found.delimiter == 1 ? "\n" : "";
		String text = found.text + delimiter;
		if (text.length() == chars) {
			return text;
		}
		gone = true;
		return text.length() > chars ? text.substring(0, chars) : text + " ".repeat(chars - text.length());
	}

	private Row at(long row) {
		if (row < 0 || row >= index.extent().rows()) {
			return new Row(row, 0, "", 0);
		}
		int slot = (int) (row % ROWS);
		long end = index.offset(row + 1);
		@Nullable
		Row known = rows.get(slot);
		if (known == null || known.number != row || known.end != end) {
			known = decode(row, index.offset(row), end);
			rows.set(slot, known);
		}
		return known;
	}

	private Row decode(long row, long from, long end) {
		byte[] bytes = new byte[(int) (end - from)];
		int length = blocks.read(from, bytes, bytes.length);
		if (length < bytes.length) {
			gone = true;
		}
		int delimiter = length == 0 || bytes[length - 1] != '\n' ? 0 : length > 1 && bytes[length - 2] == '\r' ? 2 : 1;
		return new Row(row, end, ShownText.decode(bytes, 0, length - delimiter), delimiter);
	}
}
