package io.github.probelight.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.Origin;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Report;
import io.github.probelight.export.ReportJson;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.testing.LogGenerator;
import io.github.probelight.testing.LogPlan;
import io.github.probelight.testing.Samples;
import io.github.probelight.testing.fleet.Fleet;
import io.github.probelight.testing.fleet.FleetNight;
import io.github.probelight.testing.fleet.FleetPlan;

/** What a job writes is what the command line says of the same logs, however they are cut. */
class SparkJobTest {

	/** A range of 16 KB: more than a hundred of them for each generated log. */
	private static final String RANGE_MB = "0.015625";

	@TempDir
	private static Path shared;
	private static SparkSession spark;

	@TempDir
	private Path folder;

	@BeforeAll
	static void start() {
		spark = SparkSession.builder()
				.master("local[2]")
				.config("spark.ui.enabled", false)
				.config("spark.local.dir", shared.toString())
				.config("spark.sql.shuffle.partitions", 2)
				.config("spark.sql.adaptive.enabled", false)
				// so little is read that it takes longer to compile
				.config("spark.sql.codegen.wholeStage", false)
				.getOrCreate();
		spark.sparkContext().setLogLevel("WARN");
	}

	@AfterAll
	static void stop() {
		spark.stop();
	}

	private String run(String... options) throws IOException {
		List<String> all = new ArrayList<>(List.of(logs().toString(), "--out", out().toString()));
		all.addAll(List.of(options));
		return SparkJob.run(spark, JobOptions.parse(all.toArray(String[]::new)));
	}

	private Path logs() throws IOException {
		return Files.createDirectories(folder.resolve("logs"));
	}

	private Path out() {
		return folder.resolve("out");
	}

	/** The report of the command line. */
	private static String json(Path... files) throws IOException {
		List<Origin> origins = new ArrayList<>();
		for (Path file : files) {
			origins.addAll(Origins.of(file.toString(), List.of(), Budget.STANDARD));
		}
		try (LogInput input = LogInput.open(origins)) {
			Report report = input.read(ReadMonitor.NONE);
			StringWriter out = new StringWriter();
			ReportJson.write(new ReadLog(input.parts(), report), () -> Findings.of(report), out);
			return out.toString();
		}
	}

	private String report(String name) throws IOException {
		return Files.readString(out().resolve("reports").resolve(name + ".json"));
	}

	/** Asks DuckDB as a person would; the first column of the first row. */
	private String ask(String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql.replace("OUT", out().toString()))) {
			return rows.next() ? rows.getString(1) : "";
		}
	}

	private static byte[] generated(long seed, int sites) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		LogGenerator.write(LogPlan.ofBytes(seed, 2_000_000, 500).withSites(sites, true), bytes);
		return bytes.toByteArray();
	}

	@Test
	void everyLogHasTheReportOfTheCommandLine() throws IOException, SQLException {
		List<Path> plain = new ArrayList<>();
		for (String name : Samples.names()) {
			plain.add(Samples.copy(name, logs()));
		}
		Fleet.write(new FleetPlan(3, 2, 2, 30, 3), logs().resolve("fleet"));
		run("--range-mb", RANGE_MB, "--tables", "scans");
		int compared = 0;
		for (Path file : plain) {
			String problem = ask("SELECT coalesce(problem, '') FROM read_parquet('OUT/logs/*/*.parquet') WHERE file = '"
					+ file + "'");
			Path report = out().resolve("reports").resolve(file.getFileName() + ".json");
			// a rotated set among the samples has the report of its newest file
			if (problem.isEmpty() && Files.exists(report)
					&& ask("SELECT count(*) FROM read_parquet('OUT/logs/*/*.parquet') WHERE log = '" + file + "'")
							.equals("1")) {
				assertEquals(json(file), Files.readString(report), file.toString());
				compared++;
			}
		}
		assertTrue(compared > 30, "only " + compared + " compared");
		assertEquals("4", ask("SELECT count(*) FROM read_parquet('OUT/scans/*/*.parquet') WHERE log LIKE '%/fleet/%'"));
	}

	@Test
	void aLogInManyRangesIsTheSameLog() throws IOException, SQLException {
		Path one = Files.write(logs().resolve("one.log"), generated(11, 1));
		Path two = Files.write(logs().resolve("two.log"), generated(12, 4));
		run("--range-mb", RANGE_MB, "--tables", "hosts,results");
		assertEquals(json(one), report("one.log"));
		assertEquals(json(two), report("two.log"));
		// each result stands at its line of the file, and says of its host what the report says of it
		assertEquals("0", ask("""
				SELECT count(*) FROM read_parquet('OUT/hosts/*/*.parquet') h
				WHERE NOT EXISTS (FROM read_parquet('OUT/results/*/*.parquet') r
					WHERE r.log = h.log AND r.address = h.address AND r.site = h.site AND r.line = h.line)"""));
		String line = ask("SELECT max(line) FROM read_parquet('OUT/results/*/*.parquet') WHERE log LIKE '%one.log'");
		String text = Files.readAllLines(one).get(Integer.parseInt(line) - 1);
		assertTrue(text.contains("(reason="), text);
	}

	@Test
	void packedAndRotatedLogsAreReadToo() throws IOException, SQLException {
		byte[] log = generated(13, 1);
		Path gz = logs().resolve("packed.log.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
			out.write(log);
		}
		Path zip = logs().resolve("packed.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
			out.putNextEntry(new ZipEntry("scan.log"));
			out.write(log);
		}
		int cut = new String(log, StandardCharsets.ISO_8859_1).indexOf('\n', log.length / 2) + 1;
		Path older = Files.write(logs().resolve("scan.log.1"), Arrays.copyOf(log, cut));
		Path newer = Files.write(logs().resolve("scan.log"), Arrays.copyOfRange(log, cut, log.length));
		Path cutOff = Files.write(logs().resolve("cut.log.gz"),
				Arrays.copyOf(Files.readAllBytes(gz), (int) Files.size(gz) / 2));
		Path bad = Files.writeString(logs().resolve("letter.txt"), "Dear Sir or Madam\n");
		String said = run("--range-mb", RANGE_MB, "--tables", "scans");
		assertEquals(json(gz), report("packed.log.gz"));
		assertEquals(json(zip), report("packed.zip/scan.log"));
		assertEquals(json(older, newer), report("scan.log"));
		assertEquals(json(cutOff), report("cut.log.gz"));
		assertTrue(ask("SELECT problem FROM read_parquet('OUT/logs/*/*.parquet') WHERE file = '" + cutOff + "'")
				.contains("cut off"));
		assertTrue(ask("SELECT problem FROM read_parquet('OUT/logs/*/*.parquet') WHERE file = '" + bad + "'")
				.contains("is no scan log"));
		assertEquals("5 logs: 4 read, 1 not read because of a problem that the table logs tells, 0 known already.",
				said);
	}

	@Test
	void aFolderThatGrowsIsNeverToldTwice() throws IOException, SQLException {
		List<FleetNight> nights = Fleet.write(new FleetPlan(3, 2, 2, 30, 3), logs());
		run("--run", "2026-05-05", "--tables", "hosts,findings");
		String hosts = ask("SELECT count(*) FROM read_parquet('OUT/hosts/*/*.parquet')");
		assertEquals(Long.toString(nights.stream().mapToLong(night -> night.hosts().size()).sum()), hosts);
		assertEquals("4 logs: 0 read, 0 not read because of a problem that the table logs tells, 4 known already.",
				run("--run", "2026-05-06", "--tables", "hosts,findings"));
		assertEquals(hosts, ask("SELECT count(*) FROM read_parquet('OUT/hosts/*/*.parquet')"));

		Path grown = logs().resolve(nights.getFirst().file());
		Files.writeString(grown,
				"2026-05-09T02:00:00 [INFO] [Thread: Scan default:1:nmap:stdin] [Site: Harbour Office] "
						+ "[10.99.99.99] ALIVE (reason=echo-reply)\n",
				StandardOpenOption.APPEND);
		Path other = Files.write(logs().resolve("other.log"), generated(14, 1));
		run("--run", "2026-05-06", "--tables", "hosts,findings");
		assertEquals(json(grown), report(nights.getFirst().file()));
		assertEquals(json(other), report("other.log"));
		assertEquals(Long.toString(Long.parseLong(hosts) + 1), ask(
				"SELECT count(*) FROM read_parquet('OUT/hosts/*/*.parquet') WHERE log NOT LIKE '%other.log'"));
		assertEquals("1", ask("SELECT count(DISTINCT run) FROM read_parquet('OUT/hosts/*/*.parquet') WHERE log = '"
				+ grown + "'"));
		assertEquals("5", ask("SELECT count(*) FROM read_parquet('OUT/logs/*/*.parquet')"));
	}

	@Test
	void allLogsAreOneOnDemand() throws IOException, SQLException {
		byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
		List<FleetNight> nights = Fleet.write(new FleetPlan(5, 3, 4, 20, 2), logs());
		Path marked = logs().resolve(nights.get(5).file());
		byte[] bytes = Files.readAllBytes(marked);
		try (OutputStream out = Files.newOutputStream(marked)) {
			out.write(mark);
			// its last line has no end
			out.write(bytes, 0, bytes.length - 1);
		}
		run("--as-one", "--range-mb", RANGE_MB, "--tables", "hosts");
		try (Stream<Path> files = Files.list(logs())) {
			assertEquals(json(files.sorted().toArray(Path[]::new)), report("all-as-one"));
		}
		assertEquals("1", ask("SELECT count(DISTINCT log) FROM read_parquet('OUT/hosts/*/*.parquet')"));
	}

	@Test
	void columnsHaveTypes() throws IOException, SQLException {
		Fleet.write(new FleetPlan(3, 1, 1, 10, 1), logs());
		run();
		for (String column : List.of("results.time TIMESTAMP", "results.port BIGINT", "scans.seconds DOUBLE",
				"tasks.start TIMESTAMP", "findings.hosts VARCHAR[]", "hosts.run DATE", "logs.size BIGINT",
				"logs.modified TIMESTAMP")) {
			String table = column.substring(0, column.indexOf('.'));
			String name = column.substring(column.indexOf('.') + 1, column.indexOf(' '));
			assertEquals(column.substring(column.indexOf(' ') + 1), ask("SELECT column_type FROM (DESCRIBE FROM "
					+ "read_parquet('OUT/" + table + "/*/*.parquet')) WHERE column_name = '" + name + "'"), column);
		}
	}
}
