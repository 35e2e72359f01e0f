package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

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

import io.github.probelight.summary.table.LineTables;
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
	@CsvSource({"hosts, 26", "ports, 40", "tasks, 6", "findings, 8", "subnets, 1", "problems, 3", "checks, 7",
			"logins, 2"})
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

	/** One definition serves both. */
	@ParameterizedTest
	@EnumSource(names = {"SUBNETS", "SCANS", "PROBLEMS", "CHECKS", "LOGINS"})
	void tablesAreTheSameInTheReport(Tables table) throws IOException {
		for (String sample : List.of("small-scan.log", "interleaved-sites.log", "steady-errors.log")) {
			JsonElement rows = JsonParser.parseString(export(sample, table.toString(), "json"));
			String report = Run.of(Samples.bytes(sample), "report", "-", "--format", "json").out();
			assertThat(JsonParser.parseString(report).getAsJsonObject().get(table.toString())).isEqualTo(rows);
		}
	}

	@Test
	void aFindingOfTheReportHasItsSitesToo() {
		String report = Run.of(Samples.bytes("small-scan.log"), "report", "-", "--format", "json").out();
		for (JsonElement finding : JsonParser.parseString(report).getAsJsonObject().getAsJsonArray("findings")) {
			JsonObject fields = finding.getAsJsonObject();
			assertThat(fields.keySet()).containsExactly("kind", "severity", "count", "hosts", "moreHosts", "apart",
					"subnets", "ports", "line", "lines", "sites");
			assertThat(fields.getAsJsonArray("sites")).as(fields.toString())
					.hasSameSizeAs(fields.getAsJsonArray("hosts"))
					.allMatch(site -> site.toString().equals("\"Harbour Office\""));
		}
	}

	@Test
	void aReasonIsARow() throws IOException {
		assertThat(export("small-scan.log", "reasons", "csv"))
				.startsWith("about,state,reason,lines,share,meaning,hosts,line\r\n")
				.contains("\r\nhosts,DEAD,no-response,6,0.545,Nothing came back,6,12\r\n",
						"\r\nports,OPEN,syn-ack,39,0.736,Connection accepted (SYN-ACK),10,28\r\n");
	}

	@Test
	void aHostIsARow() throws IOException {
		assertThat(export("small-scan.log", "hosts", "csv"))
				.contains("\r\nHarbour Office,10.20.30.3,DEAD,no-response,0,0,0,")
				.containsPattern("\r\nHarbour Office,10.20.30.3,.*,12,no-response,,,,,,,,,,,,0,0,0,0,0,\r\n")
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
				"site,network,hosts,alive,dead,reason,reasonHosts,line,share,reasonShare\r\n"
						+ "Harbour Office,10.20.30.0/24,26,15,11,echo-reply,11,10,0.577,0.423\r\n");
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
	void aFractionOfASecondIsTheSameInEachFormat() throws IOException {
		Path log = Files.writeString(folder.resolve("fraction.log"),
				"2026-06-10T20:00:00 [INFO] [Thread: Scan default:1] [Site: S] a\n"
						+ "2026-06-10T20:00:22.900 [INFO] [Thread: Scan default:1] [Site: S] b\n");
		assertThat(Run.of("report", log.toString()).out()).contains("Longest silence: 22.9 s behind line 1");
		assertThat(Run.of("report", log.toString(), "--format", "json").out()).contains("\"seconds\":22.9,");
		assertThat(Run.of("report", log.toString(), "--format", "csv").out()).contains(",silenceSeconds,22.9\r\n");
	}

	@Test
	void noCellIsAFormula() throws IOException {
		assertThat(export("hostile.log", "hosts", "csv")).contains("\r\n'=cmd|' /C calc'!A0,192.0.2.11,DEAD,")
				.doesNotContainPattern("(?m)(^|,)\"?[=+@-]")
				.contains("\"Lab]7 [east]; & \"\"Co\"\" &amp;");
	}

	@ParameterizedTest
	@EnumSource
	void aLineIsARow(LineTables table) throws IOException {
		List<String> csv = export("small-scan.log", table.toString(), "csv").lines().toList();
		List<String> ids = table.columns().stream().map(TypedColumn::id).toList();
		assertThat(csv.getFirst()).isEqualTo("line," + String.join(",", ids));
		JsonArray json = JsonParser.parseString(export("small-scan.log", table.toString(), "json")).getAsJsonArray();
		List<String> lines = export("small-scan.log", table.toString(), "jsonl").lines().toList();
		assertThat(lines.stream().map(JsonParser::parseString)).containsExactlyElementsOf(json);
		assertThat(csv).hasSize(json.size() + 1);
		assertThat(json).hasSize(table == LineTables.ENTRIES ? 297 : 174);
		assertThat(json.get(0).getAsJsonObject().keySet()).containsSequence("line", ids.getFirst()).hasSize(13);
		List<String> log = Files.readAllLines(Samples.copy("small-scan.log", folder));
		for (JsonElement row : json) {
			String line = log.get(row.getAsJsonObject().get("line").getAsInt() - 1);
			assertThat(line).startsWith(row.getAsJsonObject().get("time").getAsString());
			assertThat(table == LineTables.ENTRIES || line.contains("(reason=")).isTrue();
		}
	}

	@Test
	void aResultIsARowWithAllThatItSays() throws IOException {
		assertThat(export("small-scan.log", "results", "csv"))
				.contains("\r\n10,2026-03-14T21:30:26,Harbour Office,Scan default:7:nmap:stdin,10.20.30.1,,,ALIVE,"
						+ "echo-reply,,1,1,100\r\n")
				.containsPattern("\r\n\\d+,[^,]+,Harbour Office,[^,]+,10.20.30.7,443,TCP,OPEN,syn-ack,\\d+,,,\r\n");
		assertThat(export("small-scan.log", "entries", "csv")).contains("\r\n1,2026-03-14T21:30:00,INFO,Harbour Office,"
				+ "Scan default:7,,,,site-started,,,,\"Scan for site Harbour Office started by \"\"amelia\"\".\"\r\n");
	}

	@ParameterizedTest
	@EnumSource
	void noCellOfALineIsAFormula(LineTables table) throws IOException {
		assertThat(export("hostile.log", table.toString(), "csv")).contains("'=cmd|' /C calc'!A0")
				.doesNotContainPattern("(?m)(^|,)\"?[=+@-]")
				.doesNotContainPattern("[\\x00-\\x09\\x0b\\x0c\\x0e-\\x1f]");
	}

	@Test
	void rowsOfSeveralLogsNameTheirLogAndItsLine() throws IOException {
		String first = Samples.copy("small-scan.log", folder).toString();
		byte[] log = Files.readAllBytes(folder.resolve("small-scan.log"));
		Path second = folder.resolve("other,log.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(second))) {
			out.write(new String(log, StandardCharsets.UTF_8).replace("2026-03", "2026-04")
					.getBytes(StandardCharsets.UTF_8));
		}
		Run run = Run.of("export", "--table", "results", "--format", "csv", second.toString(), first);
		assertThat(run.code()).as(run.err()).isZero();
		List<String> rows = run.out().lines().toList();
		assertThat(rows).hasSize(1 + 2 * 174);
		assertThat(rows.get(0)).startsWith("log,line,time,");
		assertThat(rows.get(1)).startsWith("small-scan.log,10,2026-03-14T21:30:26,");
		assertThat(rows.get(175)).startsWith("\"other,log.gz\",10,2026-04-14T21:30:26,");
		Run json = Run.of("export", "--table", "results", "--format", "jsonl", second.toString(), first);
		assertThat(json.out()
				.lines()
				.map(line -> JsonParser.parseString(line).getAsJsonObject().get("log").getAsString())
				.distinct()).containsExactly("small-scan.log", "other,log.gz");
	}

	@Test
	void aLogWithoutResultsHasNoRows() {
		byte[] log = "2026-01-01T00:00:00 [INFO] [Thread: Scan default:1] hello".getBytes(StandardCharsets.US_ASCII);
		assertThat(Run.of(log, "export", "-", "--table", "results", "--format", "json").out()).isEqualTo("[]\n");
		assertThat(Run.of(log, "export", "-", "--table", "results", "--format", "jsonl").out()).isEmpty();
		assertThat(Run.of(log, "export", "-", "--table", "results", "--format", "csv").out()).hasLineCount(1);
		assertThat(Run.of(log, "export", "-", "--table", "entries", "--format", "csv").out()).hasLineCount(2);
	}

	@ParameterizedTest
	@EnumSource
	void objectsOnLinesAreThoseOfTheArray(Tables table) throws IOException {
		assertThat(export("small-scan.log", table.toString(), "jsonl").lines().map(JsonParser::parseString))
				.containsExactlyElementsOf(
						JsonParser.parseString(export("small-scan.log", table.toString(), "json")).getAsJsonArray());
	}
}
