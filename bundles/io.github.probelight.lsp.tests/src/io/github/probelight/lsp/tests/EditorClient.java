package io.github.probelight.lsp.tests;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.SemanticTokensCapabilities;
import org.eclipse.lsp4j.SemanticTokensClientCapabilitiesRequests;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

import io.github.probelight.lsp.LogServer;
import io.github.probelight.lsp.ServerMain;

/** An editor and its server in one process, with the real protocol between them. */
@NonNullByDefault({}) // LSP4J does not say what may be null
final class EditorClient implements LanguageClient, AutoCloseable {

	private static final int SECONDS = 60;

	final LinkedBlockingQueue<PublishDiagnosticsParams> diagnostics = new LinkedBlockingQueue<>();
	/** What it was told to ask for again. */
	final LinkedBlockingQueue<String> refreshed = new LinkedBlockingQueue<>();
	final LinkedBlockingQueue<Integer> exits = new LinkedBlockingQueue<>();
	private final PipedOutputStream toServer = new PipedOutputStream();
	private final Launcher<LanguageServer> launcher;

	EditorClient() throws IOException {
		PipedInputStream fromServer = new PipedInputStream(1 << 16);
		ServerMain.connect(new LogServer(exits::add), new PipedInputStream(toServer, 1 << 16),
				new PipedOutputStream(fromServer)).startListening();
		launcher = LSPLauncher.createClientLauncher(this, fromServer, toServer);
		launcher.startListening();
	}

	/** An editor that can show all there is, and has initialized its server. */
	static EditorClient started(Object options) throws Exception {
		EditorClient editor = new EditorClient();
		editor.initialize(options, MarkupKind.MARKDOWN, true);
		return editor;
	}

	InitializeResult initialize(Object options, String markup, boolean rich) throws Exception {
		TextDocumentClientCapabilities can = new TextDocumentClientCapabilities();
		can.setHover(new HoverCapabilities(List.of(markup), false));
		DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
		symbols.setHierarchicalDocumentSymbolSupport(rich);
		can.setDocumentSymbol(symbols);
		can.setPublishDiagnostics(new PublishDiagnosticsCapabilities(rich));
		SemanticTokensCapabilities tokens = new SemanticTokensCapabilities(false);
		tokens.setRequests(new SemanticTokensClientCapabilitiesRequests(true, rich));
		can.setSemanticTokens(tokens);
		WorkspaceClientCapabilities all = new WorkspaceClientCapabilities();
		if (rich) {
			all.setCodeLens(new CodeLensWorkspaceCapabilities(true));
			all.setInlayHint(new InlayHintWorkspaceCapabilities(true));
		}
		InitializeParams given = new InitializeParams();
		given.setCapabilities(new ClientCapabilities(all, can, null));
		given.setInitializationOptions(options);
		return get(server().initialize(given));
	}

	LanguageServer server() {
		return launcher.getRemoteProxy();
	}

	Endpoint endpoint() {
		return launcher.getRemoteEndpoint();
	}

	void open(String uri, String text) {
		server().getTextDocumentService()
				.didOpen(
						new DidOpenTextDocumentParams(new TextDocumentItem(uri, "scanlog", 1, text)));
	}

	/** The text of a hover; "" where there is none. */
	String hover(String uri, int line, int character) throws Exception {
		var hover = get(server().getTextDocumentService()
				.hover(new HoverParams(new TextDocumentIdentifier(uri), new Position(line, character))));
		return hover == null ? "" : hover.getContents().getRight().getValue();
	}

	/** The next diagnostics that are like this. */
	PublishDiagnosticsParams diagnostics(Predicate<PublishDiagnosticsParams> wanted) throws InterruptedException {
		while (true) {
			PublishDiagnosticsParams next = diagnostics.poll(SECONDS, TimeUnit.SECONDS);
			if (next == null) {
				throw new AssertionError("no such diagnostics");
			}
			if (wanted.test(next)) {
				return next;
			}
		}
	}

	/** What it was told next to ask for again; "" if nothing comes. */
	String refreshed() throws InterruptedException {
		String next = refreshed.poll(SECONDS, TimeUnit.SECONDS);
		return next == null ? "" : next;
	}

	/** The code with which the server ended its process. */
	int exitCode() throws InterruptedException {
		Integer code = exits.poll(SECONDS, TimeUnit.SECONDS);
		return code == null ? -1 : code;
	}

	static <T> T get(CompletableFuture<T> answer) throws Exception {
		return answer.get(SECONDS, TimeUnit.SECONDS);
	}

	@Override
	public void close() throws IOException {
		toServer.close();
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams told) {
		diagnostics.add(told);
	}

	@Override
	public CompletableFuture<Void> refreshCodeLenses() {
		refreshed.add("lenses");
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> refreshInlayHints() {
		refreshed.add("hints");
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void telemetryEvent(Object event) {
		throw new AssertionError("nothing is told to anybody else");
	}

	@Override
	public void showMessage(MessageParams message) {
		throw new AssertionError(message);
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		throw new AssertionError(request);
	}

	@Override
	public void logMessage(MessageParams message) {
		throw new AssertionError(message);
	}
}
