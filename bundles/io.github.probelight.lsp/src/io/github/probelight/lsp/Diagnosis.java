package io.github.probelight.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Report;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.language.ide.Problem;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.SubjectNames;
import io.github.probelight.summary.TopicText;
import io.github.probelight.summary.section.FindingSection;

/** Tells an editor what is worth a look in a log: its findings first, then what is odd about single lines. */
final class Diagnosis {

	private static final String SOURCE = "probelight";
	private static final int MOST = 500;
	private static final int MOST_LINES = 20_000;
	private static final int MOST_NAMES = 3;
	private static final int MOST_RELATED = 10;
	/** Who types is not told at each key. */
	private static final long PAUSE_MILLIS = 300;

	private final Work work;
	private final LanguageClient client;
	private final boolean related;
	private final Documents documents;
	private final Map<String, Future<?>> waiting = new ConcurrentHashMap<>();

	/** {@code related}: whether a finding may point to its other lines. */
	Diagnosis(Work work, LanguageClient client, boolean related, Documents documents) {
		this.work = work;
		this.client = client;
		this.related = related;
		this.documents = documents;
	}

	/** A log is new or has changed: it is told of when that has not happened again for a moment. */
	void changed(ServedLog document) {
		Future<?> before = waiting.put(document.uri(), work.later()
				.schedule(() -> document.report(work.reading())
						.thenAcceptAsync(report -> publish(document, report), work.looking())
						.whenComplete((done, failed) -> {
							if (failed != null && documents.isCurrent(document)) {
								Failure.tell(failed);
							}
						}), PAUSE_MILLIS, TimeUnit.MILLISECONDS));
		if (before != null) {
			before.cancel(false);
		}
	}

	/** Nothing is told of a log any more. */
	void closed(String uri) {
		Future<?> pending = waiting.remove(uri);
		if (pending != null) {
			pending.cancel(false);
		}
		client.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
	}

	private void publish(ServedLog document, Report report) {
		List<Diagnostic> all = new ArrayList<>();
		for (Finding finding : FindingSection.worstFirst(Findings.of(report))) {
			all.add(diagnostic(document, finding));
		}
		tell(document, all);
		int findings = all.size();
		int lines = Math.min(document.lines(), MOST_LINES);
		for (int line = 0; line < lines && all.size() < MOST && documents.isCurrent(document); line++) {
			for (Problem problem : LogLanguage.get().problems(document.line(line))) {
				Diagnostic odd = new Diagnostic(Places.range(line, problem.offset(), problem.length()), problem.text(),
						DiagnosticSeverity.Warning, SOURCE);
				odd.setCode(problem.code());
				all.add(odd);
			}
		}
		if (all.size() > findings) {
			tell(document, all.subList(0, Math.min(MOST, all.size())));
		}
	}

	private void tell(ServedLog document, List<Diagnostic> all) {
		if (documents.isCurrent(document)) {
			PublishDiagnosticsParams told = new PublishDiagnosticsParams(document.uri(), List.copyOf(all));
			if (!document.isFile()) {
				told.setVersion(document.version());
			}
			client.publishDiagnostics(told);
		}
	}

	private Diagnostic diagnostic(ServedLog document, Finding finding) {
		long line = Math.max(0, finding.line());
		Diagnostic diagnostic = new Diagnostic(Places.line(document, line), text(finding), severity(finding.kind()),
				SOURCE);
		diagnostic.setCode(finding.kind().code());
		if (related) {
			diagnostic.setRelatedInformation(finding.lines()
					.stream()
					.skip(1)
					.limit(MOST_RELATED)
					.map(other -> new DiagnosticRelatedInformation(
							Places.location(document, Places.line(document, other)), document.line(other)))
					.toList());
		}
		return diagnostic;
	}

	/** What it is, how often, whom it is about, and what it means. */
	private static String text(Finding finding) {
		List<String> names = SubjectNames.of(finding.subjects());
		int shown = Math.min(MOST_NAMES, names.size());
		long more = names.size() - shown + finding.subjects().moreHosts();
		String about = String.join(", ", names.subList(0, shown))
				+ (shown > 0 && more > 0 ? " and " + NumberText.of(more) + " more" : "");
		String meaning = TopicText.inShort(Kind.FINDING, finding.kind().code());
		return NumberText.of(finding.count()) + " × " + meaning.replaceFirst("\n",
				about.isEmpty() ? "\n" : ": " + Matcher.quoteReplacement(about) + "\n");
	}

	private static DiagnosticSeverity severity(FindingKind kind) {
		return switch (kind.severity()) {
			case ERROR -> DiagnosticSeverity.Error;
			case WARNING -> DiagnosticSeverity.Warning;
			case INFO -> DiagnosticSeverity.Information;
		};
	}
}
