package io.github.probelight.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.testing.LongRun;
import io.github.probelight.testing.Samples;

/** Real executors, processes of their own, make the same of logs; and so they do when some of them are lost. */
class ClusterTest {

	/** Each table starts all tasks anew, in processes that are slow at first. */
	private static final List<String> TABLES = LongRun.on() ? List.of("hosts", "results", "scans") : List.of("scans");

	private static SparkSession cluster(Path folder, Path marks) {
		// there is one context in a process
		JobFolder.session().stop();
		SparkSession.Builder builder = SparkSession.builder()
				// executors, the cores of each, the megabytes of each worker
				.master("local-cluster[2,1,1024]")
				.config("spark.ui.enabled", false)
				.config("spark.executor.memory", "512m")
				// they do not live long enough for a compiler that thinks long
				.config("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
				.config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
				.config("spark.worker.dir", folder.resolve("work").toString())
				.config("spark.local.dir", folder.resolve("local").toString())
				.config("spark.sql.shuffle.partitions", 2)
				.config("spark.sql.adaptive.enabled", false)
				.config("spark.sql.codegen.wholeStage", false);
		FaultyFiles.settings(marks).forEach((name, value) -> builder.config("spark.hadoop." + name, value));
		SparkSession spark = builder.getOrCreate();
		spark.sparkContext().setLogLevel("ERROR");
		return spark;
	}

	@Test
	void executorsThatAreLostChangeNothing(@TempDir Path folder) throws IOException, SQLException {
		JobFolder job = new JobFolder(folder);
		Files.write(job.logs().resolve("one.log"), JobFolder.generated(31, 1));
		Files.write(job.logs().resolve("two.log"), JobFolder.generated(32, 3));
		Samples.copy("small-scan.log", job.logs());
		Path marks = Files.createDirectory(folder.resolve("marks"));
		Path quiet = folder.resolve("quiet");
		try (SparkSession spark = cluster(folder, marks)) {
			if (LongRun.on()) {
				run(job, quiet);
			}
			if (LongRun.on()) {
				Files.createFile(marks.resolve(FaultyFiles.LOST_AT_A_RANGE));
			}
			Files.createFile(marks.resolve(FaultyFiles.LOST_AT_A_REPORT));
			run(job, job.out());
		}
		assertEquals(List.of(), list(marks), "no executor was lost");
		if (LongRun.on()) {
			assertEquals(tables(job, quiet), tables(job, job.out()));
		}
		assertEquals(List.of("one.log.json", "small-scan.log.json", "two.log.json"),
				list(job.out().resolve("reports")));
		for (String log : list(job.logs())) {
			assertEquals(JobFolder.json(job.logs().resolve(log)), job.report(log));
		}
	}

	private static void run(JobFolder job, Path out) throws IOException {
		JobFolder.runWith(job.logs().toString(), "--out", out.toString(), "--range-mb", JobFolder.RANGE_MB, "--tables",
				String.join(",", TABLES));
	}

	/** All rows of the tables, in an order of their own. */
	private static List<String> tables(JobFolder job, Path out) throws SQLException {
		List<String> rows = new ArrayList<>();
		for (String table : TABLES) {
			rows.add(job
					.ask("SELECT count(*) || ' ' || string_agg(row, chr(10) ORDER BY row) FROM (SELECT t::VARCHAR AS "
							+ "row FROM read_parquet('" + out + '/' + table + "/*/*.parquet') t)"));
		}
		return rows;
	}

	private static List<String> list(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString())
					.filter(name -> !name.endsWith(".crc"))
					.sorted()
					.toList();
		}
	}
}
