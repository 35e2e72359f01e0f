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

import com.google.gson.JsonArray;
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
	@CsvSource({"hosts, 26", "ports, 40", "tasks, 6", "findings, 5", "subnets, 1"})
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
				.containsPattern("\r\nHarbour Office,10.20.30.3,.*,12,no-response,,,\r\n")
				.containsPattern("\r\nHarbour Office,10.20.30.8,.*,17,echo-reply .*,9,9,9\r\n");
	}

	@Test
	void aTaskIsARow() throws IOException {
		assertThat(export("small-scan.log", "tasks", "csv")).startsWith("site,scan,addresses,name,start,end,seconds,"
				+ "complete,results,line,estimateSeconds,entries,resultsPerSecond,silenceSeconds,silenceLine\r\n"
				+ "Harbour Office,default:7,16,Ping Scan,2026-03-14T21:30:06,2026-03-14T21:30:27,21.0,true,16,7,22.0,19,"
				+ "0.762,8.0,8\r\n");
		assertThat(export("spaces.log", "tasks", "json")).contains("\"estimateSeconds\":null,");
		assertThat(export("out-of-range.log", "tasks", "csv")).contains(",93.0,3,,,\r\n");
	}

	@Test
	void aSubnetIsARow() throws IOException {
		assertThat(export("small-scan.log", "subnets", "csv")).isEqualTo(
				"site,network,hosts,alive,dead,reason,reasonHosts,line,share\r\n"
						+ "Harbour Office,10.20.30.0/24,26,15,11,echo-reply,11,10,0.577\r\n");
	}

	@Test
	void noCellIsAFormula() throws IOException {
		assertThat(export("hostile.log", "hosts", "csv")).contains("\r\n'=cmd|' /C calc'!A0,192.0.2.11,DEAD,")
				.doesNotContainPattern("(?m)(^|,)\"?[=+@-]")
				.contains("\"Lab]7 [east]; & \"\"Co\"\" &amp;");
	}
}
