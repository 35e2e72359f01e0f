package io.github.probelight.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

import io.github.probelight.language.ide.LogLanguage;

/** One editor's server: says what it can, and ends when it is told to. */
@NonNullByDefault({}) // LSP4J does not say what may be null
public final class LogServer implements LanguageServer, LanguageClientAware {

	/** The command that answers with the page of {@code probelight report}, given the address of a log. */
	public static final String REPORT = "probelight.report";
	private static final long LOOK_MILLIS = 1_000;

	private final Work work = new Work();
	private final IntConsumer exit;
	private final LogRequests requests = new LogRequests(work);
	private final WorkspaceRequests workspace = new WorkspaceRequests(work, requests);
	private @Nullable LanguageClient client;
	private volatile boolean ended;

	/** {@code exit}: ends the process with a code. */
	public LogServer(IntConsumer exit) {
		this.exit = exit;
	}

	@Override
	public void connect(@Nullable LanguageClient editor) {
		client = editor;
	}

	@Override
	public CompletableFuture<InitializeResult> initialize(@Nullable InitializeParams given) {
		work.looking().execute(LogLanguage::get); // the parser is set up while the editor goes on
		ClientWishes wishes = given == null ? ClientWishes.NONE : ClientWishes.of(given);
		LanguageClient editor = client;
		if (editor == null) {
			throw Failure.refusal(ResponseErrorCode.InternalError, "There is nobody to tell.");
		}
		requests.start(wishes, editor);
		work.later()
				.scheduleWithFixedDelay(requests.documents()::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
		if (given != null && given.getProcessId() != null) {
			// an editor that is killed may leave its end of the stream to another process
			ProcessHandle.of(given.getProcessId()).ifPresent(process -> process.onExit().thenRun(this::exit));
		}
		return CompletableFuture.completedFuture(
				new InitializeResult(capabilities(wishes, requests.tokens()), new ServerInfo("probelight")));
	}

	private static ServerCapabilities capabilities(ClientWishes wishes, ColourNumbers tokens) {
		ServerCapabilities can = new ServerCapabilities();
		TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
		sync.setOpenClose(!wishes.readFromDisk());
		sync.setChange(wishes.readFromDisk() ? TextDocumentSyncKind.None : TextDocumentSyncKind.Incremental);
		can.setTextDocumentSync(sync);
		can.setHoverProvider(true);
		can.setDocumentSymbolProvider(true);
		can.setFoldingRangeProvider(true);
		can.setDocumentHighlightProvider(true);
		can.setReferencesProvider(true);
		can.setDefinitionProvider(true);
		can.setInlayHintProvider(true);
		can.setCodeLensProvider(new CodeLensOptions(false));
		can.setWorkspaceSymbolProvider(true);
		can.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(REPORT)));
		// an editor that was offered both asks for all, and for the rest never again
		can.setSemanticTokensProvider(new SemanticTokensWithRegistrationOptions(tokens.legend(),
				!wishes.rangeTokens(), wishes.rangeTokens()));
		return can;
	}

	@Override
	public CompletableFuture<Object> shutdown() {
		ended = true;
		requests.stop();
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void exit() {
		exit.accept(ended ? 0 : 1);
	}

	@Override
	public void setTrace(@Nullable SetTraceParams given) {
		// there is nothing to trace beside the protocol
	}

	@Override
	public TextDocumentService getTextDocumentService() {
		return requests;
	}

	@Override
	public WorkspaceService getWorkspaceService() {
		return workspace;
	}
}
