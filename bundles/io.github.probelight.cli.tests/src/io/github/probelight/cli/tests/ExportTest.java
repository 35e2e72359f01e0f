package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import io.github.probelight.summary.table.Tables;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.testing.Samples;

/** Tables of samples for other programs. */
class ExportTest {

	@TempDir
	Path folder = Path.of("");

	private String export(String sample, String table, String format) throws IOException {
		Run run = Run.of("export", Samples.copy(sample, folder).toString(), "--table", table, "--format", format);
		assertThat(run.err()).isEmpty();
		assertThat(run.code()).isZero();
		return run.out();
	}

	@ParameterizedTest
	@CsvSource({"hosts, 26", "ports, 40", "tasks, 6", "findings, 7", "subnets, 1"})
	void bothFormatsHaveTheSameRows(String table, int rows) throws IOException {
		List<String> csv = export("small-scan.log", table, "csv").lines().toList();
		JsonArray json = JsonParser.parseString(export("small-scan.log", table, "json")).getAsJsonArray();
		assertThat(csv).hasSize(rows + 1);
		assertThat(json).hasSize(rows);
		assertThat(csv.get(0)).isEqualTo(String.join(",", json.get(0).getAsJsonObject().keySet()));
	}

	@ParameterizedTest
	@EnumSource
	void columnsAreThoseOfTheirDefinition(Tables table) throws IOException {
		List<String> ids = table.table().columns().stream().map(TypedColumn::id).toList();
		assertThat(export("small-scan.log", table.toString(), "csv").lines()).startsWith(String.join(",", ids));
		JsonArray json = JsonParser.parseString(export("small-scan.log", table.toString(), "json")).getAsJsonArray();
		assertThat(json.get(0).getAsJsonObject().keySet()).containsExactlyElementsOf(ids);
	}

	@Test
	void aHostIsARow() throws IOException {
		assertThat(export("small-scan.log", "hosts", "csv"))
				.contains("\r\nHarbour Office,10.20.30.3,DEAD,no-response,0,0,0,")
				.containsPattern("\r\nHarbour Office,10.20.30.3,.*,12,no-response,,,,,,,\r\n")
				.containsPattern("\r\nHarbour Office,10.20.30.8,.*,17,echo-reply .*,9,9,9,.*\r\n");
	}

	@Test
	void aTaskIsARow() throws IOException {
		assertThat(export("small-scan.log", "tasks", "csv")).startsWith("site,scan,addresses,name,start,end,seconds,"
				+ "complete,results,line,estimateSeconds,entries,resultsPerSecond,silenceSeconds,silenceLine\r\n"
				+ "Harbour Office,default:7,16,Ping Scan,2026-03-14T21:30:06,2026-03-14T21:30:27,21,true,16,7,22,19,"
				+ "0.762,8,8\r\n");
		assertThat(export("spaces.log", "tasks", "json")).contains("\"estimateSeconds\":null,");
		assertThat(export("out-of-range.log", "tasks", "csv")).contains(",93,3,,,\r\n");
	}

	@Test
	void aSubnetIsARow() throws IOException {
		assertThat(export("small-scan.log", "subnets", "csv")).isEqualTo(
				"site,network,hosts,alive,dead,reason,reasonHosts,line,share\r\n"
						+ "Harbour Office,10.20.30.0/24,26,15,11,echo-reply,11,10,0.577\r\n");
	}

	/** The one rule of all tables and of the report: README.md, Values. */
	@ParameterizedTest
	@MethodSource("io.github.probelight.testing.Samples#names")
	void whatIsAbsentAndWhatIsAFractionIsSaidAlike(String sample) throws IOException {
		String log = Samples.copy(sample, folder).toString();
		for (Tables table : Tables.values()) {
			String csv = Run.of("export", log, "--table", table.toString(), "--format", "csv").out();
			String json = Run.of("export", log, "--table", table.toString(), "--format", "json").out();
			if (!json.isEmpty()) {
				JsonArray rows = JsonParser.parseString(json).getAsJsonArray();
				check(rows, sample + " " + table);
				// rows with quotes are left to a reader of CSV
				List<String> lines = csv.lines().toList();
				for (int row = 0; !csv.contains("\"") && row < rows.size(); row++) {
					sameCells(rows.get(row).getAsJsonObject(), lines.get(row + 1).split(",", -1));
				}
			}
		}
		String report = Run.of("report", log, "--format", "json").out();
		if (!report.isEmpty()) {
			check(JsonParser.parseString(report), sample);
		}
	}

	private static void sameCells(JsonObject row, String[] cells) {
		int column = 0;
		for (JsonElement value : row.asMap().values()) {
			String cell = cells[column++];
			if (value.isJsonNull()) {
				assertThat(cell).isEmpty();
			} else if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()) {
				assertThat(cell).isEqualTo(value.getAsString());
			} else if (value.isJsonPrimitive()) {
				assertThat(cell).isNotEmpty();
			}
		}
	}

	private static void check(JsonElement value, String where) {
		if (value.isJsonArray()) {
			value.getAsJsonArray().forEach(item -> check(item, where));
		} else if (value.isJsonObject()) {
			value.getAsJsonObject().asMap().forEach((name, field) -> check(field, where + " " + name));
		} else if (value.isJsonPrimitive()) {
			String text = value.getAsString();
			assertThat(text).as(where).isNotEmpty();
			if (value.getAsJsonPrimitive().isNumber()) {
				assertThat(text).as(where).matches("0|[1-9][0-9]*|[0-9]+\\.[0-9]{0,2}[1-9]");
			}
		}
	}

	@Test
	void noCellIsAFormula() throws IOException {
		assertThat(export("hostile.log", "hosts", "csv")).contains("\r\n'=cmd|' /C calc'!A0,192.0.2.11,DEAD,")
				.doesNotContainPattern("(?m)(^|,)\"?[=+@-]")
				.contains("\"Lab]7 [east]; & \"\"Co\"\" &amp;");
	}
}
