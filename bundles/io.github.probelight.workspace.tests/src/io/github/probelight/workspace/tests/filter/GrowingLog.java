package io.github.probelight.workspace.tests.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import io.github.probelight.engine.read.LineBlocks;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.KeptRows;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.engine.text.LineIndexer;
import io.github.probelight.engine.text.LogText;
import io.github.probelight.workspace.filter.ChipSets;
import io.github.probelight.workspace.filter.ExpandedRun;
import io.github.probelight.workspace.filter.FilterPass;
import io.github.probelight.workspace.filter.LineFilter;
import io.github.probelight.workspace.filter.LogSource;

/** A log of which more and more can be read, with its blocks. */
final class GrowingLog implements ByteSource {
	private final byte[] log;
	private int size;
	private final AtomicLong bytesRead = new AtomicLong();
	private final LineIndexer indexer = new LineIndexer(this);
	private final LogText text = new LogText(this, indexer.index());
	private final LogReader reader = new LogReader(this, 2, 1 << 14);
	private LineBlocks blocks = LineBlocks.NONE;
	private final LogSource source = new LogSource(this, indexer.index(), text, () -> blocks);
	private final ChipSets sets = new ChipSets(source);

	GrowingLog(byte[] log) {
		this.log = log;
		reader.makeBlocks();
	}

	void grow(int to, boolean readBlocks) throws IOException {
		size = to;
		while (indexer.advance(1 << 20)) {
			// to the end
		}
		if (readBlocks) {
			reader.read(ReadMonitor.NONE);
			blocks = reader.blocks();
		}
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	public int read(long position, byte[] into, int from, int length) {
		int count = (int) Math.clamp(size - position, 0, length);
		if (count > 0) {
			System.arraycopy(log, (int) position, into, from, count);
			bytesRead.addAndGet(count);
		}
		return count;
	}

	/** How many bytes somebody has read by now. */
	long bytesRead() {
		return bytesRead.get();
	}

	FilterPass pass(LineFilter filter) {
		return pass(filter, Set.of());
	}

	FilterPass pass(LineFilter filter, Set<Long> expanded) {
		return new FilterPass(source, filter, sets,
				expanded.stream().map(first -> new ExpandedRun(first, first)).collect(Collectors.toSet()));
	}

	ChipSets sets() {
		return sets;
	}

	LineIndex index() {
		return indexer.index();
	}

	void assertShows(FilterPass pass, LineFilter filter) throws IOException {
		assertShows(pass, filter, Set.of());
	}

	void assertShows(FilterPass pass, LineFilter filter, Set<Long> expanded) throws IOException {
		assertThat(pass.read(() -> false, () -> {})).isTrue();
		KeptRows rows = pass.rows();
		assertThat(pass.passed()).isEqualTo(indexer.index().extent().rows());
		assertThat(LongStream.range(0, rows.rows()).mapToObj(rows::fileRow).toList()).as("%s", filter)
				.isEqualTo(naive().rows(filter, expanded));
		if (filter.context() > 0) {
			Set<Long> kept = new HashSet<>(naive().rows(filter.withContext(0)));
			assertThat(LongStream.range(0, rows.rows()).map(rows::fileRow).filter(row -> !pass.isContext(row)).boxed())
					.as("kept by %s", filter)
					.allMatch(kept::contains);
			assertThat(kept).as("near none, %s", filter).noneMatch(pass::isContext);
		}
	}

	/** What the plainest code says of what can be read now. */
	NaiveFilter naive() {
		return new NaiveFilter(Arrays.copyOf(log, size), indexer.index(), text);
	}
}
