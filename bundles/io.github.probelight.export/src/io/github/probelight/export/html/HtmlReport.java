package io.github.probelight.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

import com.samskivert.mustache.Mustache;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.compare.ComparedLogs;
import io.github.probelight.summary.table.TypedTable;

/**
 * The page that {@code report} prints, with the overview before it, as an HTML file. All text is escaped by the template
 * library; attributes stand in quotes and hold numbers and words of ours, links lead to places in the page.
 */
public final class HtmlReport {

	private static final String SUFFIX = ".mustache";

	private HtmlReport() {}

	/**
	 * Writes the page. The writer stays open; it is to write UTF-8.
	 *
	 * @param zone by whose clocks times are shown
	 * @throws UncheckedIOException if it cannot be written to
	 */
	public static void write(ReadLog log, Supplier<List<Finding>> findings, Zone zone, Writer out) {
		write("report", HtmlPage.of(log, findings.get(), zone), out);
	}

	/**
	 * Writes what has changed from one log to another; likewise.
	 *
	 * @throws UncheckedIOException if it cannot be written to
	 */
	public static void write(ComparedLogs logs, Zone zone, Writer out) {
		write("report", HtmlPage.of(logs, zone), out);
	}

	/**
	 * Writes a table alone; likewise.
	 *
	 * @param title what its rows are
	 * @param about where they are from and how many there are of them; "" if nothing is to be said
	 * @throws UncheckedIOException if it cannot be written to
	 */
	public static <T> void write(String title, String about, TypedTable<T> table, Report report, Zone zone,
			Writer out) {
		write("table", HtmlRows.of(title, about, table, report, zone), out);
	}

	private static void write(String template, Object content, Writer out) {
		Mustache.Compiler compiler = Mustache.compiler().strictSections(true).withLoader(HtmlReport::template);
		try (Reader page = template(template)) {
			compiler.compile(page).execute(content, out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Reader template(String name) throws IOException {
		InputStream in = HtmlReport.class.getResourceAsStream(name + SUFFIX);
		if (in == null) {
			throw new IOException("The template " + name + " is missing");
		}
		return new InputStreamReader(in, StandardCharsets.UTF_8);
	}
}
