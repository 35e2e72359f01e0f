package io.github.probelight.lsp.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Test;

import io.github.probelight.testing.Samples;

/** How the server answers what is wrong, and how it ends. */
@NonNullByDefault({}) // LSP4J does not say what may be null
class ProtocolTest {

	private static final String URI = "untitled:scan.log";

	private static void refuses(CompletableFuture<?> answer, ResponseErrorCode code) {
		assertThatThrownBy(() -> EditorClient.get(answer)).cause()
				.isInstanceOfSatisfying(ResponseErrorException.class, refusal -> {
					assertThat(refusal.getResponseError().getCode()).isEqualTo(code.getValue());
					assertThat(refusal.getResponseError().getMessage()).isNotEmpty()
							.doesNotContain("Exception", "\tat ");
					assertThat(String.valueOf(refusal.getResponseError().getData())).doesNotContain("\tat ");
				});
	}

	@Test
	void whatComesTooEarlyOrTooLateIsRefused() throws Exception {
		try (EditorClient editor = new EditorClient()) {
			FoldingRangeRequestParams folds = new FoldingRangeRequestParams(new TextDocumentIdentifier(URI));
			refuses(editor.server().getTextDocumentService().foldingRange(folds),
					ResponseErrorCode.ServerNotInitialized);
			editor.initialize(null, "markdown", true);
			EditorClient.get(editor.server().shutdown());
			refuses(editor.server().getTextDocumentService().foldingRange(folds), ResponseErrorCode.InvalidRequest);
		}
	}

	@Test
	void whatMakesNoSenseIsAnswered() throws Exception {
		try (EditorClient editor = EditorClient.started(null)) {
			refuses(editor.endpoint().request("textDocument/unheardOf", null), ResponseErrorCode.MethodNotFound);
			refuses(editor.server()
					.getWorkspaceService()
					.executeCommand(new ExecuteCommandParams("rm", List.of())), ResponseErrorCode.InvalidParams);
			refuses(editor.server()
					.getWorkspaceService()
					.executeCommand(new ExecuteCommandParams("probelight.report", List.of(1, 2))),
					ResponseErrorCode.InvalidParams);
			editor.open(URI, "");
			assertThat(editor.hover(URI, -1, -1)).isEmpty();
			assertThat(editor.hover(URI, 0, 0)).isEmpty();
		}
	}

	@Test
	void aRequestThatIsCancelledEnds() throws Exception {
		try (EditorClient editor = EditorClient.started(null)) {
			String log = new String(Samples.bytes("small-scan.log"), StandardCharsets.UTF_8).repeat(2_000);
			editor.open(URI, log);
			CompletableFuture<?> folds = editor.server()
					.getTextDocumentService()
					.foldingRange(new FoldingRangeRequestParams(new TextDocumentIdentifier(URI)));
			CountDownLatch ended = new CountDownLatch(1);
			folds.whenComplete((value, failed) -> ended.countDown());
			folds.cancel(true);
			ended.await();
			assertThat(folds).isCancelled();
			assertThat(editor.hover(URI, 0, 2)).contains("GMT"); // and others are answered
		}
	}

	@Test
	void exitAfterShutdownIsSuccess() throws Exception {
		try (EditorClient editor = EditorClient.started(null)) {
			EditorClient.get(editor.server().shutdown());
			editor.server().exit();
			assertThat(editor.exitCode()).isZero();
		}
	}

	@Test
	void exitWithoutShutdownIsNot() throws Exception {
		try (EditorClient editor = EditorClient.started(null)) {
			editor.server().exit();
			assertThat(editor.exitCode()).isEqualTo(1);
		}
	}
}
