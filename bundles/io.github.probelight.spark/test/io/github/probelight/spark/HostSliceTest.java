package io.github.probelight.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.engine.read.Partial;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.summary.table.Tables;

/** The hosts of a log that has very many are made by several tasks, each once. */
class HostSliceTest {

	@Test
	void slicesHaveAllHostsInTheirOrder() throws IOException {
		byte[] log = JobFolder.generated(21, 2);
		byte[] facts = WrittenPartial.of(Partial.of(ByteSource.of(log), LineLayout.PLAIN, 0, log.length));
		List<Row> all = SparkTable.rows(Tables.HOSTS, "log", WrittenPartial.read(facts).report()).toList();
		assertTrue(all.size() > 100, all.size() + " hosts");
		for (int parts : List.of(1, 2, 7, all.size(), all.size() + 3)) {
			List<Row> rows = new ArrayList<>();
			for (HostSlice slice : HostSlice.of(0, facts, parts)) {
				rows.addAll(slice.rows("log").toList());
			}
			assertEquals(text(all), text(rows), parts + " parts");
		}
	}

	private static String text(List<Row> rows) {
		return rows.stream()
				.map(row -> IntStream.range(0, row.size())
						.mapToObj(row::get)
						.map(cell -> cell instanceof Object[] words ? Arrays.toString(words) : String.valueOf(cell))
						.collect(Collectors.joining(",", "", "\n")))
				.collect(Collectors.joining());
	}

	@Test
	void thereAreNotSoManyThatUnpackingIsMostOfTheWork() {
		assertEquals(1, HostSlice.parts(0, 1000));
		assertEquals(1, HostSlice.parts(999, 1000));
		assertEquals(2, HostSlice.parts(1000, 1000));
		assertEquals(15, HostSlice.parts(14_999, 1000));
		assertEquals(16, HostSlice.parts(Integer.MAX_VALUE, 1000));
	}

	@Test
	void aJobSpreadsThem(@TempDir Path folder) throws IOException, SQLException {
		JobFolder job = new JobFolder(folder);
		Path log = Files.write(job.logs().resolve("one.log"), JobFolder.generated(22, 1));
		job.run("--range-mb", JobFolder.RANGE_MB, "--tables", "hosts");
		assertTrue(Integer.parseInt(job.ask("SELECT count(*) FROM glob('OUT/hosts/*/*.parquet')")) > 1);
		byte[] bytes = Files.readAllBytes(log);
		long hosts = Partial.of(ByteSource.of(bytes), LineLayout.PLAIN, 0, bytes.length)
				.report()
				.targets()
				.hosts()
				.size();
		assertEquals(hosts + " " + hosts, job.ask("SELECT count(*) || ' ' || count(DISTINCT site || address) "
				+ "FROM read_parquet('OUT/hosts/*/*.parquet')"));
	}
}
