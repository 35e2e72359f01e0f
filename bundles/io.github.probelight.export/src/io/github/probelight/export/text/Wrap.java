package io.github.probelight.export.text;

import java.io.PrintWriter;

/** Breaks text into lines of at most 80 characters, where words allow it. */
public final class Wrap {

	private static final int WIDTH = 80;

	private Wrap() {}

	/** Prints a text behind a margin, its first line behind a bullet too. */
	public static void print(PrintWriter out, String margin, String bullet, String text) {
		StringBuilder line = new StringBuilder(margin).append(bullet);
		String next = margin + " ".repeat(bullet.length());
		boolean empty = true;
		for (String word : text.split(" ")) {
			if (!empty && line.length() + 1 + word.length() > WIDTH) {
				out.println(line);
				line = new StringBuilder(next);
				empty = true;
			}
			line.append(empty ? "" : " ").append(word);
			empty = false;
		}
		out.println(line);
	}
}
