package io.github.probelight.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

import org.eclipse.jdt.annotation.Nullable;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Rows of values that no table of ours has defined, such as the answer to a query, written while they come. A value is a
 * String, Long, BigDecimal, Boolean, a List of such, or null. The writer stays open.
 *
 * @param names of the columns
 * @param rows a value for each column
 */
public record PlainRows(List<String> names, Iterator<List<@Nullable Object>> rows) {

	/** Writes comma-separated values as {@link Csv} does. */
	public void csv(Writer out) {
		Csv.write(names.stream().map(Csv::cell).toList(),
				StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
						.map(row -> row.stream().map(Csv::cell).toList()),
				out);
	}

	/** Writes an array of objects as {@link Json} does. */
	public void json(Writer out) {
		Json.write(out, json -> {
			json.writeStartArray();
			while (rows.hasNext()) {
				object(json, rows.next());
			}
			json.writeEndArray();
		});
	}

	/** Writes the same objects, each on a line of its own. */
	public void jsonLines(Writer out) {
		try (JsonGenerator json = Json.rows(out)) {
			json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
			while (rows.hasNext()) {
				object(json, rows.next());
				json.writeRaw('\n');
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void object(JsonGenerator json, List<@Nullable Object> row) throws IOException {
		json.writeStartObject();
		for (int i = 0; i < names.size(); i++) {
			json.writeFieldName(names.get(i));
			value(json, row.get(i));
		}
		json.writeEndObject();
	}

	private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
		switch (value) {
			case null -> json.writeNull();
			case Long number -> json.writeNumber(number);
			case BigDecimal number -> json.writeNumber(number);
			case Boolean truth -> json.writeBoolean(truth);
			case List<?> list -> {
				json.writeStartArray();
				for (Object item : list) {
					value(json, item);
				}
				json.writeEndArray();
			}
			default -> json.writeString(value.toString());
		}
	}
}
