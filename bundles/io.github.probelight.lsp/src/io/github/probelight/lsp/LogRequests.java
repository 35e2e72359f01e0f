package io.github.probelight.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.language.ide.Style;
import io.github.probelight.summary.outline.LineWay;
import io.github.probelight.summary.outline.OutlineNode;

/** Answers what an editor asks about one log. What is told of logs is filed in the order in which it comes. */
@NonNullByDefault({}) // LSP4J does not say what may be null
final class LogRequests implements TextDocumentService {

	private static final int MOST_HIGHLIGHTS = 1_000;
	private static final int MOST_REFERENCES = 10_000;

	private final Work work;
	private final Documents documents;
	private volatile ClientWishes wishes = ClientWishes.NONE;
	private volatile ColourNumbers tokens = new ColourNumbers(false);
	private volatile @Nullable LanguageClient editor;
	private volatile @Nullable Diagnosis diagnosis;
	private volatile boolean ended;

	/**
	 * Makes an answer of a log.
	 *
	 * @param <T> the answer
	 */
	interface LogTask<T> {
		T answer(ServedLog document, CancelChecker wanted) throws Exception;
	}

	LogRequests(Work work) {
		this.work = work;
		documents = new Documents(work, document -> {
			Diagnosis now = diagnosis;
			if (now != null) {
				now.changed(document);
			}
		}, document -> document.report(work.reading()).thenRun(this::refresh));
	}

	/** What was shown of a log that lies on the disk is out of date. */
	private void refresh() {
		LanguageClient asked = editor;
		if (asked != null) {
			wishes.refreshed().forEach(shown -> shown.ask(asked));
		}
	}

	/** From now on requests are answered, as this editor wishes. */
	void start(ClientWishes newWishes, LanguageClient client) {
		wishes = newWishes;
		tokens = new ColourNumbers(newWishes.ownTokenTypes());
		editor = client;
		diagnosis = new Diagnosis(work, client, newWishes.related(), documents);
	}

	/** From now on requests are refused. */
	void stop() {
		ended = true;
		documents.all().forEach(document -> documents.closed(document.uri()));
	}

	Documents documents() {
		return documents;
	}

	ColourNumbers tokens() {
		return tokens;
	}

	/** Answers by the text of a log. */
	<T> CompletableFuture<T> ofLog(Supplier<String> uri, LogTask<T> task) {
		return work.answer(wanted -> {
			requireRunning();
			return task.answer(documents.get(uri.get()), wanted);
		});
	}

	/** Answers by what is read of a whole log, once it is read. */
	private <T> CompletableFuture<T> ofOutline(String uri, Function<List<OutlineNode>, LogTask<T>> task) {
		Executor reading = work.reading();
		CompletableFuture<ServedLog> document = ofLog(() -> uri, (log, wanted) -> log);
		CompletableFuture<List<OutlineNode>> outline = document.thenCompose(log -> log.outline(reading));
		return work.after(outline, wanted -> task.apply(outline.join()).answer(document.join(), wanted));
	}

	private void requireRunning() {
		if (ended) {
			throw Failure.refusal(ResponseErrorCode.InvalidRequest, "The server was told to shut down.");
		}
		if (diagnosis == null) {
			throw Failure.refusal(ResponseErrorCode.ServerNotInitialized, "The server was not initialized.");
		}
	}

	@Override
	public void didOpen(DidOpenTextDocumentParams given) {
		if (!wishes.readFromDisk()) { // some editors send the text all the same
			documents.opened(given.getTextDocument());
		}
	}

	@Override
	public void didChange(DidChangeTextDocumentParams given) {
		Integer version = given.getTextDocument().getVersion();
		documents.changed(given.getTextDocument().getUri(), version == null ? 0 : version, given.getContentChanges());
	}

	@Override
	public void didClose(DidCloseTextDocumentParams given) {
		documents.closed(given.getTextDocument().getUri());
		Diagnosis now = diagnosis;
		if (now != null) {
			now.closed(given.getTextDocument().getUri());
		}
	}

	@Override
	public void didSave(@Nullable DidSaveTextDocumentParams given) {
		// the text is known
	}

	@Override
	public CompletableFuture<Hover> hover(HoverParams given) {
		return this.<Hover>ofLog(address(given), (document, wanted) -> {
			document.report(work.reading());
			int line = given.getPosition().getLine();
			String text = document.line(line);
			Report report = document.reportNow(); // nobody waits for a whole log to learn what a word means
			String task = report == null ? "" : LineWay.task(report, text, line);
			Optional<io.github.probelight.language.ide.Hover> found = LogLanguage.get()
					.hover(text, given.getPosition().getCharacter(), task);
			if (found.isEmpty()) {
				return null;
			}
			return new Hover(Markup.of(found.get(), wishes.markdown()),
					Places.range(line, found.get().offset(), found.get().length()));
		});
	}

	@Override
	public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
			DocumentSymbolParams given) {
		return ofOutline(given.getTextDocument().getUri(),
				outline -> (document, wanted) -> new Symbols(document).symbols(outline, wishes.hierarchical()));
	}

	@Override
	public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams given) {
		return ofOutline(given.getTextDocument().getUri(), outline -> (document, wanted) -> {
			List<FoldingRange> folds = new ArrayList<>();
			Symbols.folds(outline, folds);
			LinePass.folds(document, folds, wanted);
			return folds;
		});
	}

	@Override
	public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams given) {
		return ofOutline(given.getTextDocument().getUri(),
				outline -> (document, wanted) -> new Symbols(document).lenses(outline));
	}

	@Override
	public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams given) {
		return ofLog(given.getTextDocument()::getUri,
				(document, wanted) -> tokens.of(document, 0, ColourNumbers.MOST_LINES, wanted));
	}

	@Override
	public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams given) {
		Range range = given.getRange();
		return ofLog(given.getTextDocument()::getUri, (document, wanted) -> tokens.of(document,
				range.getStart().getLine(), range.getEnd().getLine() + 1, wanted));
	}

	@Override
	public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams given) {
		Range range = given.getRange();
		return ofLog(given.getTextDocument()::getUri, (document, wanted) -> TimeHints.of(document,
				range.getStart().getLine(), range.getEnd().getLine(), wanted));
	}

	@Override
	public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams given) {
		return ofLog(address(given),
				(document, wanted) -> (isTarget(document, given.getPosition())
						? targets(document, given, MOST_HIGHLIGHTS, wanted)
						: List.<Range>of()).stream()
						.map(range -> new DocumentHighlight(range, DocumentHighlightKind.Read))
						.toList());
	}

	@Override
	public CompletableFuture<List<? extends Location>> references(ReferenceParams given) {
		return ofLog(address(given), (document, wanted) -> targets(document, given, MOST_REFERENCES, wanted).stream()
				.map(range -> Places.location(document, range))
				.toList());
	}

	@Override
	public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
			DefinitionParams given) {
		return ofLog(address(given), (document, wanted) -> Either.forLeft(targets(document, given, 1, wanted).stream()
				.map(range -> Places.location(document, range))
				.toList()));
	}

	private static Supplier<String> address(TextDocumentPositionParams given) {
		return given.getTextDocument()::getUri;
	}

	/** The places of the host that the entry at a place is about. */
	private static List<Range> targets(ServedLog document, TextDocumentPositionParams given, int most,
			CancelChecker wanted) throws Exception {
		Optional<String> host = EntryScanner.read(document.line(given.getPosition().getLine()))
				.map(EntryFacts::host)
				.filter(name -> !name.isEmpty());
		return host.isEmpty() ? List.of() : LinePass.targets(document, host.get(), most, wanted);
	}

	private static boolean isTarget(ServedLog document, Position place) {
		return LogLanguage.get()
				.colours(document.line(place.getLine()))
				.stream()
				.anyMatch(span -> span.style() == Style.TARGET && span.offset() <= place.getCharacter()
						&& place.getCharacter() <= span.offset() + span.length());
	}
}
