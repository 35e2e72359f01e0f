package io.github.probelight.workspace.tests.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LineIndexer;
import io.github.probelight.engine.text.LogText;
import io.github.probelight.summary.query.Query;
import io.github.probelight.workspace.search.LogMatch;
import io.github.probelight.workspace.tests.filter.NaiveFilter;

/** What a search finds in a log, by the plainest code. */
final class NaiveLogsSearch implements ByteSource {
	record Line(long line, long time, String host, String text) {}

	private final byte[] log;
	private final LineIndexer indexer = new LineIndexer(this);
	private final LogText text = new LogText(this, indexer.index());
	private final EntryReader reader = new EntryReader();

	NaiveLogsSearch(byte[] log) throws IOException {
		this.log = log;
		reader.setLayout(LineLayout.of(log, log.length, true));
		while (indexer.advance(1 << 20)) {
			// to the end
		}
	}

	List<Line> lines(Query query) {
		return new NaiveFilter(log, indexer.index(), text).kept(query)
				.stream()
				.map(group -> line(group, query))
				.toList();
	}

	private Line line(NaiveFilter.Group group, Query query) {
		List<Query.Words> words = words(query);
		long at = group.first();
		for (long line = group.first(); line < group.end(); line++) {
			String whole = text.line(line, 2000);
			if (words.stream().anyMatch(word -> word.isIn(whole))) {
				at = line;
				break;
			}
		}
		byte[] head = text.line(group.first(), 2000).getBytes(StandardCharsets.UTF_8);
		boolean entry = reader.scan(head, 0, head.length) || reader.another();
		String shown = text.line(at, 2000);
		return new Line(at, entry ? reader.time() : EntryReader.NO_TIME, entry ? reader.host().string() : "",
				shown.length() > LogMatch.LONGEST ? shown.substring(0, LogMatch.LONGEST - 1) + "…" : shown);
	}

	private static List<Query.Words> words(Query query) {
		return switch (query) {
			case Query.Words word -> List.of(word);
			case Query.All all -> all.terms().stream().flatMap(term -> words(term).stream()).toList();
			case Query.Any any -> any.terms().stream().flatMap(term -> words(term).stream()).toList();
			default -> List.of();
		};
	}

	@Override
	public long size() {
		return log.length;
	}

	@Override
	public int read(long position, byte[] into, int from, int length) {
		int count = (int) Math.clamp(log.length - position, 0, length);
		System.arraycopy(log, (int) position, into, from, count);
		return count;
	}
}
