package io.github.probelight.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.spark.sql.SparkSession;

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
import scala.Option;

/** A folder of logs, and beside it what jobs made of them. */
record JobFolder(Path folder) {

	/** A range of 16 KB: some fifty of them for each generated log. */
	static final String RANGE_MB = "0.015625";

	private static final int BYTES = 800_000;
	private static final int HOSTS = 500;

	/** Returns the session that there is, or one of this machine's threads: it is shared, for its start takes seconds. */
	static SparkSession session() {
		Option<SparkSession> running = SparkSession.getDefaultSession();
		if (running.isDefined() && !running.get().sparkContext().isStopped()) {
			return running.get();
		}
		SparkSession spark = SparkSession.builder()
				.master("local[2]")
				.config("spark.ui.enabled", false)
				.config("spark.local.dir", System.getProperty("java.io.tmpdir"))
				.config("spark.sql.shuffle.partitions", 2)
				.config("spark.sql.adaptive.enabled", false)
				// so little is read that it takes longer to compile
				.config("spark.sql.codegen.wholeStage", false)
				.getOrCreate();
		spark.sparkContext().setLogLevel("WARN");
		return spark;
	}

	/** Returns the folder of logs. */
	Path logs() throws IOException {
		return Files.createDirectories(folder.resolve("logs"));
	}

	/** Returns the folder of tables and reports. */
	Path out() {
		return folder.resolve("out");
	}

	/** Runs a job over the folder of logs, and returns what it says. */
	String run(String... options) throws IOException {
		List<String> all = new ArrayList<>(List.of(logs().toString(), "--out", out().toString()));
		all.addAll(List.of(options));
		return runWith(all.toArray(String[]::new));
	}

	/** Runs a job with these arguments alone. */
	static String runWith(String... arguments) throws IOException {
		return SparkJob.run(session(), JobOptions.parse(arguments));
	}

	/** Returns the report that a job wrote. */
	String report(String name) throws IOException {
		return Files.readString(out().resolve("reports").resolve(name + ".json"));
	}

	/** Asks DuckDB as a person would; the first column of the first row. {@code OUT} is the folder of tables. */
	String ask(String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql.replace("OUT", out().toString()))) {
			return rows.next() ? rows.getString(1) : "";
		}
	}

	/** Asks what the table of logs says of a file, "" if there is nothing wrong with it. */
	String problem(Path file) throws SQLException {
		return ask("SELECT coalesce(problem, '') FROM read_parquet('OUT/logs/*/*.parquet') WHERE file = '" + file
				+ "'");
	}

	/** Returns the report that the command line makes of files as one log. */
	static String json(Path... files) throws IOException {
		List<Origin> origins = new ArrayList<>();
		for (Path file : files) {
			origins.addAll(Origins.of(file.toString(), List.of(), Budget.STANDARD));
		}
		return json(origins);
	}

	/** Returns the report that the command line makes of logs as one. */
	static String json(List<Origin> origins) throws IOException {
		try (LogInput input = LogInput.open(origins)) {
			Report report = input.read(ReadMonitor.NONE);
			StringWriter out = new StringWriter();
			ReportJson.write(new ReadLog(input.parts(), report), () -> Findings.of(report), out);
			return out.toString();
		}
	}

	/** Returns a log of some sites that are scanned at the same time. */
	static byte[] generated(long seed, int sites) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		LogGenerator.write(LogPlan.ofBytes(seed, BYTES, HOSTS).withSites(sites, true), bytes);
		return bytes.toByteArray();
	}

	/** Cuts a log behind a line, at about these shares of its bytes. */
	static List<byte[]> cut(byte[] log, double... shares) {
		List<byte[]> pieces = new ArrayList<>();
		int from = 0;
		for (double share : shares) {
			int to = (int) (log.length * share);
			while (log[to - 1] != '\n') {
				to++;
			}
			pieces.add(Arrays.copyOfRange(log, from, to));
			from = to;
		}
		pieces.add(Arrays.copyOfRange(log, from, log.length));
		return pieces;
	}
}
