package io.github.probelight.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.testing.Packed;
import io.github.probelight.testing.Samples;

/** Logs are found and read in whatever way they are named, packed and cut. */
class InputsTest {

	private final JobFolder job;

	InputsTest(@TempDir Path folder) {
		job = new JobFolder(folder);
	}

	private Path write(String name, byte[] bytes) throws IOException {
		Path file = job.logs().resolve(name);
		Files.createDirectories(file.getParent());
		return Files.write(file, bytes);
	}

	/** The logs that were read, as the tables name them, below the folder of logs. */
	private String logs() throws IOException, SQLException {
		return job.ask("SELECT string_agg(replace(log, '" + job.logs()
				+ "/', ''), ' ' ORDER BY log) FROM read_parquet('OUT/logs/*/*.parquet')");
	}

	@Test
	void packedLogsAreRead() throws IOException, SQLException {
		byte[] log = JobFolder.generated(13, 1);
		byte[] packed = Packed.gzip(log);
		Path gz = write("packed.log.gz", packed);
		Path zip = write("packed.zip", Packed.zip(Map.of("scan.log", log)));
		Path cutOff = write("cut.log.gz", Arrays.copyOf(packed, packed.length / 2));
		Path bad = Files.writeString(job.logs().resolve("letter.txt"), "Dear Sir or Madam\n");
		String said = job.run("--range-mb", JobFolder.RANGE_MB, "--tables", "scans");
		assertEquals(JobFolder.json(gz), job.report("packed.log.gz"));
		assertEquals(JobFolder.json(zip), job.report("packed.zip/scan.log"));
		assertEquals(JobFolder.json(cutOff), job.report("cut.log.gz"));
		assertTrue(job.problem(cutOff).contains("cut off"), job.problem(cutOff));
		assertTrue(job.problem(bad).contains("is no scan log"), job.problem(bad));
		assertEquals("4 logs: 3 read, 1 not read because of a problem that the table logs tells, 0 known already.",
				said);
	}

	@Test
	void eachLogOfAZipIsALogOfItsOwn() throws IOException, SQLException {
		byte[] log = JobFolder.generated(16, 1);
		Map<String, byte[]> entries = new LinkedHashMap<>();
		entries.put("north/scan.log", log);
		entries.put("south/scan.log", Samples.bytes("small-scan.log"));
		entries.put("notes.txt", "Nothing to see.\n".getBytes());
		Path zip = write("both.zip", Packed.zip(entries));
		job.run("--range-mb", JobFolder.RANGE_MB, "--tables", "hosts,results");
		for (String entry : List.of("north/scan.log", "south/scan.log")) {
			assertEquals(JobFolder.json(Origins.of(zip.toString(), List.of(entry), Budget.STANDARD)),
					job.report("both.zip/" + entry));
			assertEquals("true", job.ask("SELECT count(*) > 0 FROM read_parquet('OUT/results/*/*.parquet') "
					+ "WHERE log = '" + zip + '/' + entry + "'"));
		}
		assertEquals("both.zip/north/scan.log both.zip/south/scan.log", logs());
	}

	@Test
	void rotatedLogsAreOneLog() throws IOException, SQLException {
		List<byte[]> pieces = JobFolder.cut(JobFolder.generated(17, 2), 0.3, 0.7);
		Path oldest = write("scan.log.2.gz", Packed.gzip(pieces.get(0)));
		Path older = write("scan.log.1", pieces.get(1));
		Path newest = write("scan.log", pieces.get(2));
		// of another engine: names alike, but not in the same folder
		Path other = write("other/scan.log", JobFolder.generated(18, 1));
		job.run("--range-mb", JobFolder.RANGE_MB, "--tables", "hosts,results");
		assertEquals(JobFolder.json(oldest, older, newest), job.report("scan.log"));
		assertEquals(JobFolder.json(other), job.report("other/scan.log"));
		assertEquals("other/scan.log scan.log scan.log scan.log", logs());
		// a line is one of the whole log, and each file says at which of them it begins
		String[] place = job.ask("""
				SELECT r.line - f.line || ' ' || r.address FROM read_parquet('OUT/results/*/*.parquet') r
				JOIN read_parquet('OUT/logs/*/*.parquet') f ON f.file = 'FILE' AND r.log = f.log
				WHERE r.line >= f.line ORDER BY r.line LIMIT 1""".replace("FILE", newest.toString())).split(" ");
		String line = Files.readAllLines(newest).get(Integer.parseInt(place[0]));
		assertTrue(line.contains(place[1]) && line.contains("(reason="), line);
	}

	@Test
	void patternsAndListsNameLogs() throws IOException, SQLException {
		for (String name : List.of("a/one.log", "a/two.log", "b/one.log", "b/one.txt", "c.log")) {
			write(name, Samples.bytes("small-scan.log"));
		}
		Path list = Files.writeString(job.folder().resolve("list.txt"),
				job.logs().resolve("c.log") + "\n\n  " + job.logs().resolve("a") + "/t*.log\n"
						+ job.logs().resolve("a/two.log") + "\n" + job.logs().resolve("gone.log") + '\n');
		String said = JobFolder.runWith(job.logs() + "/b/*.log", "--list", list.toString(), "--out",
				job.out().toString(),
				"--tables", "scans");
		assertEquals("a/two.log b/one.log c.log gone.log", logs());
		assertEquals("4 logs: 3 read, 1 not read because of a problem that the table logs tells, 0 known already.",
				said);
		assertEquals(JobFolder.json(job.logs().resolve("a/two.log")), job.report("two.log"));
		assertTrue(job.problem(job.logs().resolve("gone.log")).contains("does not exist"));

		// others of the same name, from below the part of the name that is no pattern
		JobFolder.runWith(job.logs() + "/{a,b}/one.{log,txt}", "--out", job.out().toString(), "--tables", "scans");
		assertEquals("a/one.log a/two.log b/one.log b/one.txt c.log gone.log", logs());
		assertEquals(JobFolder.json(job.logs().resolve("a/one.log")), job.report("a/one.log"));
		// known before by the other pattern, so not told again
		assertEquals(JobFolder.json(job.logs().resolve("b/one.log")), job.report("one.log"));
	}
}
