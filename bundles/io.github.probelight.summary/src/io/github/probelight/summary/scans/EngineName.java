package io.github.probelight.summary.scans;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.Origin;

/** The scan engine that a log names in a bracket at its begin, as in {@code [Engine Name: north]}. */
final class EngineName {

	private static final int HEAD = 1 << 16;
	private static final String[] KEYS = {"[Engine Name: ", "[Engine: ", "[Engine ID: "};

	private EngineName() {}

	/** Returns the name, or "" if the first 64 KB hold none. */
	static String of(Origin log) {
		try (LogInput input = LogInput.open(List.of(log)); InputStream bytes = input.stream()) {
			return of(new String(bytes.readNBytes(HEAD), StandardCharsets.UTF_8));
		} catch (InputException e) {
			return "";
		} catch (IOException e) {
			// whoever reads the log says so
			return "";
		}
	}

	private static String of(String head) {
		for (String key : KEYS) {
			int from = head.indexOf(key);
			int end = from < 0 ? -1 : head.indexOf(']', from);
			int lineEnd = from < 0 ? -1 : head.indexOf('\n', from);
			if (end > 0 && (lineEnd < 0 || end < lineEnd)) {
				return head.substring(from + key.length(), end).strip();
			}
		}
		return "";
	}
}
