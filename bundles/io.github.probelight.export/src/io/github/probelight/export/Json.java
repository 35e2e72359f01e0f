package io.github.probelight.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.summary.table.TypedTable;

/** What all JSON of ours has in common: ASCII only, so that no text from a log can play with the terminal. */
public final class Json {

	private static final JsonFactory FACTORY = JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

	/** Something that writes a document. */
	interface Document {
		void write(JsonGenerator json) throws IOException;
	}

	/** Something that writes the fields of an object. */
	interface Fields<T> {
		void write(T value) throws IOException;
	}

	private Json() {}

	/** Writes one document and a line end; the writer stays open. */
	static void write(Writer out, Document document) {
		try {
			JsonGenerator json = FACTORY.createGenerator(out);
			json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
			document.write(json);
			json.close();
			out.write('\n');
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Writes a table of a report as an array of objects; a cell that the log does not fill is null. The writer stays open.
	 *
	 * @throws UncheckedIOException if it cannot be written to
	 */
	public static <T> void write(TypedTable<T> table, Report report, Writer out) {
		write(out, json -> array(json, table.columns(), table.rows().apply(report).iterator()));
	}

	/**
	 * Writes the same objects, each on a line of its own.
	 *
	 * @throws UncheckedIOException if it cannot be written to
	 */
	public static <T> void writeLines(TypedTable<T> table, Report report, Writer out) {
		for (Iterator<T> rows = table.rows().apply(report).iterator(); rows.hasNext();) {
			T row = rows.next();
			write(out, json -> row(json, table.columns(), row));
		}
	}

	/** Returns a generator of objects that stand behind one another, with nothing between them. */
	static JsonGenerator rows(Writer out) {
		try {
			JsonGenerator json = FACTORY.createGenerator(out);
			json.setRootValueSeparator(new SerializedString(""));
			return json;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Writes rows as an array of objects. */
	static <T> void array(JsonGenerator json, List<TypedColumn<T>> columns, Iterator<T> rows) throws IOException {
		json.writeStartArray();
		while (rows.hasNext()) {
			row(json, columns, rows.next());
		}
		json.writeEndArray();
	}

	/** Writes a row as an object. */
	static <T> void row(JsonGenerator json, List<TypedColumn<T>> columns, T row) throws IOException {
		json.writeStartObject();
		fields(json, columns, row);
		json.writeEndObject();
	}

	/** Writes what is in a row as fields. */
	static <T> void fields(JsonGenerator json, List<TypedColumn<T>> columns, T row) throws IOException {
		for (TypedColumn<T> column : columns) {
			json.writeFieldName(column.id());
			value(json, ExportValue.of(column, row, Zone.GMT));
		}
	}

	/** Returns a text as it stands in a document, with its quotes. */
	static String quoted(String text) {
		StringWriter out = new StringWriter();
		try (JsonGenerator json = FACTORY.createGenerator(out)) {
			json.writeString(text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toString();
	}

	static void counts(JsonGenerator json, String name, Map<String, Long> counts) throws IOException {
		json.writeObjectFieldStart(name);
		for (Map.Entry<String, Long> count : counts.entrySet()) {
			json.writeNumberField(count.getKey(), count.getValue());
		}
		json.writeEndObject();
	}

	/** Writes a time, null if it is absent. */
	static void time(JsonGenerator json, String name, long time) throws IOException {
		if (time == Report.NO_TIME) {
			json.writeNullField(name);
		} else {
			json.writeStringField(name, Zone.GMT.iso(time));
		}
	}

	/** Writes a number, null if it is negative, which stands for absent. */
	static void number(JsonGenerator json, String name, long number) throws IOException {
		if (number < 0) {
			json.writeNullField(name);
		} else {
			json.writeNumberField(name, number);
		}
	}

	/** Writes a 0-based line as 1-based, null if it is absent. */
	static void line(JsonGenerator json, String name, long line) throws IOException {
		number(json, name, line < 0 ? -1 : line + 1);
	}

	/** Writes milliseconds as seconds, whole ones without a point, null if they are negative, which stands for absent. */
	static void seconds(JsonGenerator json, String name, long millis) throws IOException {
		json.writeFieldName(name);
		value(json, millis < 0 ? null : ExportValue.seconds(millis));
	}

	/** Writes a number with a fraction, a whole one without a point. */
	static void decimal(JsonGenerator json, String name, double number) throws IOException {
		json.writeFieldName(name);
		value(json, number);
	}

	/** Writes a text of a log, null if it is empty: then the log does not say. */
	static void text(JsonGenerator json, String name, String text) throws IOException {
		json.writeFieldName(name);
		value(json, text);
	}

	/** Writes an array of texts. */
	static void strings(JsonGenerator json, String name, List<String> texts) throws IOException {
		json.writeFieldName(name);
		value(json, texts);
	}

	/** Writes an array of objects. */
	static <T> void array(JsonGenerator json, String name, Iterable<T> values, Fields<T> fields) throws IOException {
		json.writeArrayFieldStart(name);
		for (T value : values) {
			json.writeStartObject();
			fields.write(value);
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
		switch (value) {
			case null -> json.writeNull();
			case Long number -> json.writeNumber(number);
			case BigDecimal number -> json.writeNumber(number);
			case Double number -> value(json, ExportValue.number(number));
			case Boolean truth -> json.writeBoolean(truth);
			case List<?> list -> {
				json.writeStartArray();
				for (Object item : list) {
					value(json, item);
				}
				json.writeEndArray();
			}
			case String text when text.isEmpty() -> json.writeNull();
			default -> json.writeString(value.toString());
		}
	}
}
