package io.github.probelight.lsp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;

import io.github.probelight.engine.read.LogLines;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.read.VisitedLine;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.text.ShownText;

/** Passes over all lines of a log by its bytes. */
final class LinePass {

	private LinePass() {}

	/** Visits all lines in order, and counts them. */
	private abstract static class Visitor implements LogLines.ChunkVisitor<Boolean> {

		private final CancelChecker wanted;
		private int next;

		Visitor(CancelChecker wanted) {
			this.wanted = wanted;
		}

		@Override
		public final void entry(EntryScanner facts, VisitedLine place) {
			next += place.isSame() ? 0 : 1;
			entry(facts, place, next - 1);
		}

		@Override
		public final void continuation(EntryScanner text, VisitedLine place) {
			next++;
		}

		@Override
		public final Boolean finish() {
			wanted.checkCanceled();
			return !isDone();
		}

		abstract void entry(EntryScanner facts, VisitedLine place, int line);

		abstract boolean isDone();

		final void pass(ServedLog document) throws IOException {
			LogLines.inOrder(document.source()).read(() -> this, (more, first) -> more, ReadMonitor.NONE);
		}
	}

	/** The places where entries have a host as their target, the first of them. */
	static List<Range> targets(ServedLog document, String host, int most, CancelChecker wanted) throws IOException {
		byte[] name = host.getBytes(StandardCharsets.UTF_8);
		List<Range> found = new ArrayList<>();
		new Visitor(wanted) {
			@Override
			void entry(EntryScanner facts, VisitedLine place, int line) {
				var target = facts.host();
				if (isDone() || !target.present() || !Arrays.equals(target.bytes(), target.from(), target.to(), name, 0,
						name.length)) {
					return;
				}
				boolean here = target.bytes() == place.bytes() && target.from() >= place.from();
				int column = here
						? ShownText.length(place.bytes(), place.from(), target.from() - place.from())
						: Math.max(0, document.line(line).indexOf(host));
				found.add(Places.range(line, column, host.length()));
			}

			@Override
			boolean isDone() {
				return found.size() >= most;
			}
		}.pass(document);
		return found;
	}

	/** Adds the folds of entries with lines that start none. */
	static void folds(ServedLog document, List<FoldingRange> folds, CancelChecker wanted) throws IOException {
		Visitor visitor = new Visitor(wanted) {
			private int entry = -1;

			@Override
			void entry(EntryScanner facts, VisitedLine place, int line) {
				fold(line);
				entry = line;
			}

			private void fold(int line) {
				if (entry >= 0 && line - entry > 1 && !isDone()) {
					folds.add(new FoldingRange(entry, line - 1));
				}
			}

			@Override
			boolean isDone() {
				return folds.size() >= Symbols.MOST_FOLDS;
			}
		};
		visitor.pass(document);
	}
}
