package io.github.probelight.engine.tests.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of a text by the plainest code there is. */
final class NaiveRows {

	record Row(int from, int end, int delimiter, boolean starts, String text) {}

	private NaiveRows() {}

	static List<Row> of(byte[] bytes) {
		List<Row> rows = new ArrayList<>();
		int from = 0;
		while (from < bytes.length) {
			int lf = from;
			while (lf < bytes.length && bytes[lf] != '\n') {
				lf++;
			}
			boolean ended = lf < bytes.length;
			int content = ended && lf > from && bytes[lf - 1] == '\r' ? lf - 1 : lf;
			int end = ended ? lf + 1 : lf;
			int row = from;
			// behind a line without end more may come: three bytes are needed to see where a sequence ends
			while (content - row > 2000 && (ended || content - row >= 2004)) {
				int cut = row + 2000;
				for (int back = 1; back < 4; back++) {
					for (int length = back + 1; length <= 4 && cut - back + length <= content; length++) {
						if (isOneCharacter(bytes, cut - back, length)) {
							cut -= back;
						}
					}
				}
				rows.add(row(bytes, row, cut, cut, row == from));
				row = cut;
			}
			rows.add(row(bytes, row, content, end, row == from));
			from = end;
		}
		return rows;
	}

	private static Row row(byte[] bytes, int from, int content, int end, boolean starts) {
		return new Row(from, end, end - content, starts, text(bytes, from, content - from));
	}

	private static boolean isOneCharacter(byte[] bytes, int from, int length) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length)).toString();
			return text.codePointCount(0, text.length()) == 1;
		} catch (CharacterCodingException e) {
			return false;
		}
	}

	private static String text(byte[] bytes, int from, int length) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length)).toString();
		} catch (CharacterCodingException e) {
			return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
		}
	}
}
