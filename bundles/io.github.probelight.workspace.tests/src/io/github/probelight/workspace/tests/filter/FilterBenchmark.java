package io.github.probelight.workspace.tests.filter;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import io.github.probelight.engine.read.LineBlock;
import io.github.probelight.engine.read.LineBlocks;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.text.LineIndexer;
import io.github.probelight.engine.text.LogFile;
import io.github.probelight.engine.text.LogText;
import io.github.probelight.summary.query.Query;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.ChipSets;
import io.github.probelight.workspace.filter.FilterPass;
import io.github.probelight.workspace.filter.FilterSteps;
import io.github.probelight.workspace.filter.LineFilter;
import io.github.probelight.workspace.filter.LogSource;

/**
 * What filters cost without a window. No test: for {@code releng/benchmark-filters} it reads the log that the property
 * {@code probelight.measured} names, and prints a row of Markdown for each filter: seconds by the clock until the first
 * rows are known and until all are, seconds of all processors for each GB, rows that are kept, and how many of the blocks
 * of lines cannot hold any. Each filter begins with nothing known but the blocks; each is run twice before, as in a
 * window that has run for a while.
 */
@EnabledIfSystemProperty(named = "probelight.measured", matches = ".+")
class FilterBenchmark {
	private static final List<String> FILTERS = List.of("\"phase complete\"", "\"nobody wrote this\"", "state:open",
			"state:dead", "-state:filtered", "-level:info", "level:warn or level:error", "host:10.0.6.23",
			"port:443/tcp", "kind:task-*", "time:21:30..22:00", "/\\[10\\.0\\.\\d+\\.7:(80|443)\\/TCP\\] +OPEN/",
			"/vulnerable|refused|timed out/", "/(reset|syn-ack):TTL=(6[0-4]|12[0-8])\\)/", "/(?-i:\\bOPEN\\b)/",
			"state:open \"443\"");
	private static final int WARM = 2;
	private static final double GB = 1e9;

	@Test
	void costs() throws IOException, QueryException {
		LogFile file = LogFile.open(Path.of(System.getProperty("probelight.measured", "")));
		LineIndexer indexer = new LineIndexer(file);
		while (indexer.advance(1 << 20)) {
			// to the end
		}
		LogReader reader = new LogReader(file);
		reader.makeBlocks();
		reader.read(ReadMonitor.NONE);
		LineBlocks blocks = reader.blocks();
		LogSource source = new LogSource(file, indexer.index(), new LogText(file, indexer.index()), () -> blocks);
		System.out.println("filter | filter | first | all | processor s a GB | rows | blocks skipped |");
		System.out.println("filter |---|---|---|---|---|---|");
		for (String text : FILTERS) {
			Query query = QueryParser.parse(text);
			LineFilter filter = LineFilter.NONE;
			for (Chip chip : FilterSteps.typed(query)) {
				filter = filter.add(chip);
			}
			for (int run = 0; run < WARM; run++) {
				new FilterPass(source, filter, new ChipSets(source)).read(() -> false, () -> {});
			}
			row(text, source, filter, query, blocks.blocks());
		}
	}

	private static void row(String text, LogSource source, LineFilter filter, Query query, List<LineBlock> blocks)
			throws IOException {
		FilterPass pass = new FilterPass(source, filter, new ChipSets(source));
		double[] first = {-1};
		Duration used = processors();
		long begin = System.nanoTime();
		pass.read(() -> false, () -> {
			if (first[0] < 0 && pass.rows().rows() > 0) {
				first[0] = (System.nanoTime() - begin) / 1e9;
			}
		});
		double all = (System.nanoTime() - begin) / 1e9;
		double processors = processors().minus(used).toMillis() / 1e3;
		long skipped = blocks.stream().filter(block -> !query.mayBeIn(block)).count();
		System.out.printf("filter | `%s` | %s | %.2f s | %.2f | %,d | %d %% |%n", text.replace("|", "\\|"),
				first[0] < 0 ? "–" : "%.3f s".formatted(first[0]), all,
				processors * GB / source.index().extent().bytes(), pass.rows().rows(), 100 * skipped / blocks.size());
	}

	private static Duration processors() {
		return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
	}
}
