package io.github.probelight.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

import io.github.probelight.engine.file.WholeFile;
import io.github.probelight.engine.report.Report;
import io.github.probelight.export.html.HtmlReport;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.table.TypedTable;

/** Writes a table into a {@link WholeFile}. */
public final class TableFile {

	/** How a table is written. */
	public enum Format {
		/** RFC 4180, in UTF-8, with a head line. */
		CSV,
		/** An array of objects. */
		JSON,
		/** A page for a person. */
		HTML;

		/** Returns what the names of such files end with, without the dot. */
		public String extension() {
			return Codes.of(this);
		}

		/** Returns the format that the name of a file asks for; CSV for any other name. */
		public static Format of(Path file) {
			String name = file.toString().toLowerCase(Locale.ROOT);
			return name.endsWith(".json") ? JSON : name.endsWith(".html") ? HTML : CSV;
		}
	}

	private TableFile() {}

	/**
	 * Writes the table of a report, in place of a file that is there.
	 *
	 * @throws IOException if it cannot be written; then nothing has changed
	 * @throws RuntimeException that making the rows threw, as when somebody cancels it; likewise
	 */
	public static <T> void write(Path file, Format format, TypedTable<T> table, Report report) throws IOException {
		write(file, format, "", table, report);
	}

	/**
	 * Writes the table of a report likewise.
	 *
	 * @param about
	 *            what a page for a person says of the rows: where they are from, how many there are
	 */
	public static <T> void write(Path file, Format format, String about, TypedTable<T> table, Report report)
			throws IOException {
		write(file, out -> {
			switch (format) {
				case CSV -> Csv.write(table, report, Zone.GMT, out);
				case JSON -> Json.write(table, report, out);
				case HTML -> HtmlReport.write(title(file), about, table, report, Zone.GMT, out);
			}
		});
	}

	/**
	 * Writes a text in UTF-8, in place of a file that is there.
	 *
	 * @throws IOException if it cannot be written; then nothing has changed
	 * @throws RuntimeException that making the text threw; likewise
	 */
	public static void write(Path file, Consumer<Writer> text) throws IOException {
		WholeFile.write(file, aside -> {
			try (Writer out = new BufferedWriter(
					new OutputStreamWriter(Files.newOutputStream(aside), StandardCharsets.UTF_8))) {
				text.accept(out);
			} catch (UncheckedIOException e) {
				throw e.getCause();
			}
		});
	}

	/** The name of the file, without its ending. */
	private static String title(Path file) {
		String name = InputWords.shown(String.valueOf(file.getFileName()));
		return name.substring(0, name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.'));
	}
}
