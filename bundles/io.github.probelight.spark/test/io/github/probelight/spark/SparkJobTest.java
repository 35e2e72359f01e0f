package io.github.probelight.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.testing.Samples;
import io.github.probelight.testing.fleet.Fleet;
import io.github.probelight.testing.fleet.FleetNight;
import io.github.probelight.testing.fleet.FleetPlan;

/** What a job writes is what the command line says of the same logs, however they are cut. */
class SparkJobTest {

	/** A range of 500 bytes: several for each sample. */
	private static final String TINY_RANGE_MB = "0.0005";

	private final JobFolder job;

	SparkJobTest(@TempDir Path folder) {
		job = new JobFolder(folder);
	}

	@Test
	void everyLogHasTheReportOfTheCommandLine() throws IOException, SQLException {
		List<Path> plain = new ArrayList<>();
		for (String name : Samples.names()) {
			plain.add(Samples.copy(name, job.logs()));
		}
		Fleet.write(new FleetPlan(3, 2, 2, 30, 3), job.logs().resolve("fleet"));
		job.run("--range-mb", TINY_RANGE_MB, "--tables", "scans");
		int compared = 0;
		for (Path file : plain) {
			Path report = job.out().resolve("reports").resolve(file.getFileName() + ".json");
			// a rotated set among the samples has the report of its newest file
			if (job.problem(file).isEmpty() && Files.exists(report)
					&& job.ask("SELECT count(*) FROM read_parquet('OUT/logs/*/*.parquet') WHERE log = '" + file + "'")
							.equals("1")) {
				assertEquals(JobFolder.json(file), Files.readString(report), file.toString());
				compared++;
			}
		}
		assertTrue(compared > 30, "only " + compared + " compared");
		assertEquals("4",
				job.ask("SELECT count(*) FROM read_parquet('OUT/scans/*/*.parquet') WHERE log LIKE '%/fleet/%'"));
	}

	@Test
	void aLogInManyRangesIsTheSameLog() throws IOException, SQLException {
		Path one = Files.write(job.logs().resolve("one.log"), JobFolder.generated(11, 1));
		Path two = Files.write(job.logs().resolve("two.log"), JobFolder.generated(12, 4));
		job.run("--range-mb", JobFolder.RANGE_MB, "--tables", "hosts,results");
		assertEquals(JobFolder.json(one), job.report("one.log"));
		assertEquals(JobFolder.json(two), job.report("two.log"));
		// each result stands at its line of the file, and says of its host what the report says of it
		assertEquals("0", job.ask("""
				SELECT count(*) FROM read_parquet('OUT/hosts/*/*.parquet') h
				WHERE NOT EXISTS (FROM read_parquet('OUT/results/*/*.parquet') r
					WHERE r.log = h.log AND r.address = h.address AND r.site = h.site AND r.line = h.line)"""));
		String line = job
				.ask("SELECT max(line) FROM read_parquet('OUT/results/*/*.parquet') WHERE log LIKE '%one.log'");
		String text = Files.readAllLines(one).get(Integer.parseInt(line) - 1);
		assertTrue(text.contains("(reason="), text);
	}

	@Test
	void aFolderThatGrowsIsNeverToldTwice() throws IOException, SQLException {
		List<FleetNight> nights = Fleet.write(new FleetPlan(3, 2, 2, 30, 3), job.logs());
		job.run("--run", "2026-05-05", "--tables", "hosts,findings");
		String hosts = job.ask("SELECT count(*) FROM read_parquet('OUT/hosts/*/*.parquet')");
		assertEquals(Long.toString(nights.stream().mapToLong(night -> night.hosts().size()).sum()), hosts);
		assertEquals("4 logs: 0 read, 0 not read because of a problem that the table logs tells, 4 known already.",
				job.run("--run", "2026-05-06", "--tables", "hosts,findings"));
		assertEquals(hosts, job.ask("SELECT count(*) FROM read_parquet('OUT/hosts/*/*.parquet')"));

		Path grown = job.logs().resolve(nights.getFirst().file());
		Files.writeString(grown,
				"2026-05-09T02:00:00 [INFO] [Thread: Scan default:1:nmap:stdin] [Site: Harbour Office] "
						+ "[10.99.99.99] ALIVE (reason=echo-reply)\n",
				StandardOpenOption.APPEND);
		Path other = Files.write(job.logs().resolve("other.log"), JobFolder.generated(14, 1));
		job.run("--run", "2026-05-06", "--tables", "hosts,findings");
		assertEquals(JobFolder.json(grown), job.report(nights.getFirst().file()));
		assertEquals(JobFolder.json(other), job.report("other.log"));
		assertEquals(Long.toString(Long.parseLong(hosts) + 1), job.ask(
				"SELECT count(*) FROM read_parquet('OUT/hosts/*/*.parquet') WHERE log NOT LIKE '%other.log'"));
		assertEquals("1", job.ask("SELECT count(DISTINCT run) FROM read_parquet('OUT/hosts/*/*.parquet') WHERE log = '"
				+ grown + "'"));
		assertEquals("5", job.ask("SELECT count(*) FROM read_parquet('OUT/logs/*/*.parquet')"));
	}

	@Test
	void allLogsAreOneOnDemand() throws IOException, SQLException {
		byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
		List<FleetNight> nights = Fleet.write(new FleetPlan(5, 3, 4, 20, 2), job.logs());
		Path marked = job.logs().resolve(nights.get(5).file());
		byte[] bytes = Files.readAllBytes(marked);
		try (OutputStream out = Files.newOutputStream(marked)) {
			out.write(mark);
			// its last line has no end
			out.write(bytes, 0, bytes.length - 1);
		}
		job.run("--as-one", "--range-mb", JobFolder.RANGE_MB, "--tables", "hosts");
		try (Stream<Path> files = Files.list(job.logs())) {
			assertEquals(JobFolder.json(files.sorted().toArray(Path[]::new)), job.report("all-as-one"));
		}
		assertEquals("1", job.ask("SELECT count(DISTINCT log) FROM read_parquet('OUT/hosts/*/*.parquet')"));
	}

	@Test
	void columnsHaveTypesAndTheQuestionsOfTheReadmeAnswers() throws IOException, SQLException {
		Fleet.write(new FleetPlan(3, 1, 1, 10, 1), job.logs());
		Files.writeString(job.logs().resolve("none.log"), "This is no log.\n");
		job.run();
		for (String column : List.of("results.time TIMESTAMP", "results.port BIGINT", "scans.seconds DOUBLE",
				"tasks.start TIMESTAMP", "findings.hosts VARCHAR[]", "hosts.run DATE", "logs.size BIGINT",
				"logs.modified TIMESTAMP")) {
			String table = column.substring(0, column.indexOf('.'));
			String name = column.substring(column.indexOf('.') + 1, column.indexOf(' '));
			assertEquals(column.substring(column.indexOf(' ') + 1), job.ask("SELECT column_type FROM (DESCRIBE FROM "
					+ "read_parquet('OUT/" + table + "/*/*.parquet')) WHERE column_name = '" + name + "'"), column);
		}
		List<String> questions = Files.readAllLines(Path.of("README.md"))
				.stream()
				.filter(line -> line.startsWith("    SELECT "))
				.toList();
		assertEquals(3, questions.size());
		for (String question : questions) {
			assertFalse(job.ask(question.replace("DIR", "OUT")).isEmpty(), question);
		}
	}

	@Test
	void aLogThatCannotBeReadASecondTimeIsToldAndTriedAgain() throws IOException, SQLException {
		Path log = Files.write(job.logs().resolve("one.log"), JobFolder.generated(15, 1));
		Path marks = Files.createDirectory(job.folder().resolve("marks"));
		Files.writeString(marks.resolve(FaultyFiles.NO_SECOND_READING),
				job.out().resolve("reports/one.log.json").toString());
		Configuration hadoop = JobFolder.session().sparkContext().hadoopConfiguration();
		Map<String, String> settings = FaultyFiles.settings(marks);
		settings.forEach(hadoop::set);
		try {
			job.run("--tables", "results");
		} finally {
			settings.keySet().forEach(hadoop::unset);
		}
		assertTrue(job.problem(log).contains("the disk does not answer Results of it are missing"), job.problem(log));
		assertEquals("0", job.ask("SELECT count(*) FROM read_parquet('OUT/results/*/*.parquet')"));
		assertEquals(JobFolder.json(log), job.report("one.log"));

		job.run("--tables", "results");
		assertEquals("", job.problem(log));
		assertEquals(
				Long.toString(Files.readAllLines(log).stream().filter(line -> line.contains("(reason=")).count()),
				job.ask("SELECT count(*) FROM read_parquet('OUT/results/*/*.parquet')"));
		assertEquals("1 logs: 0 read, 0 not read because of a problem that the table logs tells, 1 known already.",
				job.run("--tables", "results"));
	}
}
