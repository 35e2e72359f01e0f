package io.github.probelight.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.language.ide.Span;
import io.github.probelight.language.ide.Style;
import io.github.probelight.summary.TimeText;

/** Where time has passed between two entries: how much, behind the time of the second. */
final class TimeHints {

	private static final int MOST = 500;
	/** As far before the first line an entry is looked for that has a time. */
	private static final int BEFORE = 50;
	private static final long SHORTEST_MILLIS = 5_000;

	private TimeHints() {}

	static List<InlayHint> of(ServedLog document, int from, int to, CancelChecker wanted) {
		List<InlayHint> hints = new ArrayList<>();
		long before = Report.NO_TIME;
		for (int line = Math.max(0, from - BEFORE); line <= Math.min(document.lines() - 1, to)
				&& hints.size() < MOST; line++) {
			wanted.checkCanceled();
			String text = document.line(line);
			Optional<EntryFacts> entry = EntryScanner.read(text).filter(facts -> facts.time() != EntryScanner.NO_TIME);
			if (entry.isEmpty()) {
				continue;
			}
			long gap = before == Report.NO_TIME ? 0 : entry.get().time() - before;
			if (line >= from && (gap >= SHORTEST_MILLIS || gap < 0)) {
				hints.add(hint(line, text, gap));
			}
			before = entry.get().time();
		}
		return hints;
	}

	private static InlayHint hint(int line, String text, long gap) {
		int end = LogLanguage.get()
				.colours(text)
				.stream()
				.filter(span -> span.style() == Style.TIME)
				.mapToInt(TimeHints::end)
				.findFirst()
				.orElse(0);
		InlayHint hint = new InlayHint(new Position(line, end),
				Either.forLeft((gap < 0 ? "" : "+") + TimeText.duration(gap)));
		hint.setPaddingLeft(true);
		return hint;
	}

	private static int end(Span span) {
		return span.offset() + span.length();
	}
}
