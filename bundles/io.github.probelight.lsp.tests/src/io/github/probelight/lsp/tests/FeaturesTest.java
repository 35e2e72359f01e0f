package io.github.probelight.lsp.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

import io.github.probelight.cli.Probelight;
import io.github.probelight.lsp.LogServer;
import io.github.probelight.testing.Samples;

/** What an editor shows of a log that it has sent. */
@NonNullByDefault({}) // LSP4J does not say what may be null
class FeaturesTest {

	private static final String URI = "untitled:scan.log";
	private static final String LOG = new String(Samples.bytes("small-scan.log"), StandardCharsets.UTF_8);
	private static final List<String> LINES = LOG.lines().toList();

	private EditorClient editor;

	@BeforeEach
	void open() throws Exception {
		editor = EditorClient.started(null);
		editor.open(URI, LOG);
	}

	@AfterEach
	void close() throws Exception {
		editor.close();
	}

	private TextDocumentService log() {
		return editor.server().getTextDocumentService();
	}

	private static TextDocumentIdentifier id() {
		return new TextDocumentIdentifier(URI);
	}

	private static int lineWith(String text) {
		for (int line = 0; line < LINES.size(); line++) {
			if (LINES.get(line).contains(text)) {
				return line;
			}
		}
		throw new AssertionError(text);
	}

	private static Position target() {
		int line = lineWith("reason=");
		return new Position(line, LINES.get(line).lastIndexOf("[") + 2);
	}

	private static String host() {
		String line = LINES.get(target().getLine());
		return line.substring(line.lastIndexOf("[") + 1).replaceAll("[:\\]].*", "");
	}

	private static String at(Range range) {
		return LINES.get(range.getStart().getLine())
				.substring(range.getStart().getCharacter(),
						range.getEnd().getCharacter());
	}

	@Test
	void hoverExplainsAWord() throws Exception {
		int line = lineWith("reason=");
		assertThat(editor.hover(URI, line, LINES.get(line).indexOf("reason=") + 8)).startsWith("**")
				.contains("*On this line*", "*What to check*");
		assertThat(editor.hover(URI, line, 5_000)).isEmpty();
		assertThat(editor.hover(URI, 1_000_000, 0)).isEmpty();
	}

	@Test
	void outlineIsATree() throws Exception {
		var symbols = EditorClient.get(log().documentSymbol(new DocumentSymbolParams(id())));
		DocumentSymbol phase = symbols.getFirst().getRight();
		assertThat(phase.getName()).isEqualTo("Nmap phase");
		assertThat(phase.getKind()).isEqualTo(SymbolKind.Namespace);
		assertThat(phase.getDetail()).contains("result");
		assertThat(phase.getChildren()).isNotEmpty()
				.allSatisfy(child -> assertThat(child.getKind()).isEqualTo(SymbolKind.Class));
		assertThat(phase.getChildren().getFirst().getChildren()).isNotEmpty().allSatisfy(task -> {
			assertThat(LINES.get(task.getRange().getStart().getLine())).contains(task.getName());
			assertThat(task.getSelectionRange().getStart()).isEqualTo(task.getRange().getStart());
			assertThat(task.getSelectionRange().getEnd().getLine())
					.isLessThanOrEqualTo(task.getRange().getEnd().getLine());
		});
	}

	@Test
	void outlineIsAListForAnEditorWithoutTrees() throws Exception {
		try (EditorClient plain = new EditorClient()) {
			InitializeResult can = plain.initialize(null, MarkupKind.PLAINTEXT, false);
			assertThat(can.getCapabilities().getSemanticTokensProvider().getFull().getLeft()).isTrue();
			plain.open(URI, LOG);
			var symbols = EditorClient
					.get(plain.server().getTextDocumentService().documentSymbol(new DocumentSymbolParams(id())));
			assertThat(symbols).hasSizeGreaterThan(3).allMatch(symbol -> symbol.isLeft());
			int line = lineWith("reason=");
			assertThat(plain.hover(URI, line, LINES.get(line).indexOf("reason=") + 8)).doesNotContain("**", "\\")
					.contains("What to check\n");
		}
	}

	@Test
	void coloursAreThoseOfTheLinesAskedFor() throws Exception {
		int line = lineWith("reason=");
		List<Integer> data = EditorClient.get(log().semanticTokensRange(new SemanticTokensRangeParams(id(),
				new Range(new Position(line, 0), new Position(line, 0))))).getData();
		assertThat(data).hasSizeGreaterThan(20);
		assertThat(data.size() % 5).isZero();
		assertThat(data.getFirst()).isEqualTo(line);
		List<String> words = new ArrayList<>();
		int column = 0;
		for (int i = 0; i < data.size(); i += 5) {
			column += data.get(i + 1);
			words.add(LINES.get(line).substring(column, column + data.get(i + 2)));
		}
		assertThat(words).contains("INFO", host());
	}

	@Test
	void coloursMayHaveNamesOfOurs() throws Exception {
		JsonObject options = new JsonObject();
		options.addProperty("ownTokenTypes", true);
		try (EditorClient own = new EditorClient()) {
			var tokens = own.initialize(options, MarkupKind.MARKDOWN, true)
					.getCapabilities()
					.getSemanticTokensProvider();
			assertThat(tokens.getLegend().getTokenTypes()).contains("scanTime", "scanLevelWarn", "scanAlive");
			assertThat(tokens.getRange().getLeft()).isTrue();
			assertThat(tokens.getFull().getLeft()).isFalse();
		}
	}

	@Test
	void findingsComeFirstAndFollowWhatIsTyped() throws Exception {
		PublishDiagnosticsParams told = editor.diagnostics(all -> !all.getDiagnostics().isEmpty());
		assertThat(told.getUri()).isEqualTo(URI);
		assertThat(told.getVersion()).isEqualTo(1);
		assertThat(told.getDiagnostics()).allSatisfy(one -> {
			assertThat(one.getSource()).isEqualTo("probelight");
			assertThat(one.getMessage().getLeft()).matches("(?s)\\d+ × .+\n.+");
		});
		log().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(URI, 2),
				List.of(new TextDocumentContentChangeEvent(new Range(new Position(0, 0), new Position(0, 0)),
						"2026-13-14T21:30:00 [INFO] [Site: x] [10.0.0.1] DEAD (reason=nonsense)\n"))));
		PublishDiagnosticsParams later = editor.diagnostics(all -> all.getDiagnostics()
				.stream()
				.anyMatch(one -> one.getRange().getStart().getLine() == 0
						&& one.getMessage().getLeft().contains("nonsense")));
		assertThat(later.getVersion()).isEqualTo(2);
	}

	@Test
	void changesAreCountedInUtf16() throws Exception {
		String text = "2026-01-14T21:30:00 [INFO] [Site: 😀é] [10.0.0.1] ALIVE (reason=echo-reply)\r\n";
		editor.open(URI, text);
		int from = text.indexOf("ALIVE");
		log().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(URI, 2),
				List.of(new TextDocumentContentChangeEvent(new Range(new Position(0, from), new Position(0, from + 5)),
						"DEAD"),
						new TextDocumentContentChangeEvent(new Range(new Position(0, 999), new Position(1, 0)),
								"\n"))));
		assertThat(editor.hover(URI, 0, from)).contains("DEAD");
	}

	@Test
	void foldsAreThoseOfTheOutlineAndOfContinuations() throws Exception {
		String text = LOG + "2026-01-14T21:30:00 [INFO] [Thread: x] java.io.IOException: one\n\tat a.b\n\tat c.d\n"
				+ "2026-01-14T21:30:01 [INFO] [Thread: x] over\n";
		editor.open(URI, text);
		List<FoldingRange> folds = EditorClient.get(log().foldingRange(new FoldingRangeRequestParams(id())));
		int stack = LINES.size();
		assertThat(folds).anyMatch(fold -> fold.getStartLine() == lineWith("Nmap phase started"))
				.anyMatch(fold -> fold.getStartLine() == stack && fold.getEndLine() == stack + 2);
	}

	@Test
	void aHostIsFoundWhereverItIsTheTarget() throws Exception {
		long count = LINES.stream().filter(line -> line.matches(".*\\[" + host() + "(:\\d+/\\w+)?\\].*")).count();
		var references = EditorClient
				.get(log().references(new ReferenceParams(id(), target(), new ReferenceContext(true))));
		assertThat(references).hasSize((int) count).allMatch(place -> at(place.getRange()).equals(host()));
		assertThat(EditorClient.get(log().documentHighlight(new DocumentHighlightParams(id(), target()))))
				.hasSize((int) count);
		assertThat(EditorClient
				.get(log().documentHighlight(new DocumentHighlightParams(id(), new Position(target().getLine(), 0)))))
				.isEmpty();
		assertThat(EditorClient.get(log().definition(new DefinitionParams(id(), target()))).getLeft()).hasSize(1)
				.first()
				.isEqualTo(references.getFirst());
	}

	@Test
	void hintsTellTheTimeBetweenEntries() throws Exception {
		editor.open(URI, "2026-01-14T21:30:00 [INFO] [Thread: x] one\n2026-01-14T21:30:04 [INFO] [Thread: x] two\n"
				+ "2026-01-14T21:30:10 [INFO] [Thread: x] three\n2026-01-14T21:30:09 [INFO] [Thread: x] four\n");
		List<InlayHint> hints = EditorClient.get(
				log().inlayHint(new InlayHintParams(id(), new Range(new Position(1, 0), new Position(99, 0)))));
		assertThat(hints).extracting(hint -> hint.getLabel().getLeft()).containsExactly("+6 s", "-1 s");
		assertThat(hints.getFirst().getPosition()).isEqualTo(new Position(2, 19));
	}

	@Test
	void lensesTellWhatAPhaseCameToAndLeadToTheReport() throws Exception {
		var lenses = EditorClient.get(log().codeLens(new CodeLensParams(id())));
		Command command = lenses.getFirst().getCommand();
		assertThat(command.getTitle()).contains("result");
		Object page = EditorClient.get(editor.server()
				.getWorkspaceService()
				.executeCommand(new ExecuteCommandParams(command.getCommand(), command.getArguments())));
		StringWriter out = new StringWriter();
		Probelight.run(new ByteArrayInputStream(Samples.bytes("small-scan.log")), new PrintWriter(out),
				new PrintWriter(new StringWriter()), "report", "-");
		assertThat(page).isEqualTo(out.toString().replace("standard input", URI));
	}

	@Test
	void theReportOfAFileHasItsName(@TempDir Path folder) throws Exception {
		Path log = Samples.copy("small-scan.log", folder);
		Object page = EditorClient.get(editor.server()
				.getWorkspaceService()
				.executeCommand(new ExecuteCommandParams(LogServer.REPORT, List.of(log.toUri().toString()))));
		StringWriter out = new StringWriter();
		Probelight.run(new ByteArrayInputStream(new byte[0]), new PrintWriter(out),
				new PrintWriter(new StringWriter()), "report", log.toString());
		assertThat(page).isEqualTo(out.toString());
	}

	@Test
	void hostsAreFoundByTheBeginningOfTheirAddress() throws Exception {
		EditorClient.get(log().documentSymbol(new DocumentSymbolParams(id())));
		var found = EditorClient
				.get(editor.server().getWorkspaceService().symbol(new WorkspaceSymbolParams(host())))
				.getRight();
		assertThat(found).isNotEmpty().allMatch(symbol -> symbol.getName().startsWith(host()));
	}
}
