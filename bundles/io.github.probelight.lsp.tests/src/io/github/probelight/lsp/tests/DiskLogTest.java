package io.github.probelight.lsp.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

import io.github.probelight.testing.Samples;

/** A log that is read from the disk and never sent. */
@NonNullByDefault({}) // LSP4J does not say what may be null
class DiskLogTest {

	@TempDir
	private Path folder;

	private static JsonObject fromDisk() {
		JsonObject options = new JsonObject();
		options.addProperty("readFromDisk", true);
		return options;
	}

	@Test
	void noTextIsAskedForAndWhatIsSentAllTheSameIsNotTaken() throws Exception {
		Path log = Samples.copy("small-scan.log", folder);
		String uri = log.toUri().toString();
		try (EditorClient editor = new EditorClient()) {
			var sync = editor.initialize(fromDisk(), MarkupKind.MARKDOWN, true)
					.getCapabilities()
					.getTextDocumentSync()
					.getRight();
			assertThat(sync.getOpenClose()).isFalse();
			assertThat(sync.getChange()).isEqualTo(TextDocumentSyncKind.None);
			editor.open(uri, "nothing of this");
			assertThat(editor.hover(uri, 0, 2)).contains("GMT");
			assertThat(editor.diagnostics(all -> !all.getDiagnostics().isEmpty()).getUri()).isEqualTo(uri);
		}
	}

	@Test
	void whatTheFileGrowsByIsReadOn() throws Exception {
		String text = new String(Samples.bytes("small-scan.log"), StandardCharsets.UTF_8);
		int end = text.indexOf('\n', text.length() / 2) + 1;
		int lines = (int) text.substring(0, end).lines().count();
		Path log = Files.writeString(folder.resolve("scan.log"), text.substring(0, end));
		String uri = log.toUri().toString();
		try (EditorClient editor = EditorClient.started(fromDisk())) {
			assertThat(editor.hover(uri, lines, 2)).isEmpty();
			editor.diagnostics(all -> all.getUri().equals(uri));
			Files.writeString(log, text.substring(end), StandardOpenOption.APPEND);
			editor.diagnostics(all -> all.getUri().equals(uri));
			assertThat(editor.hover(uri, lines, 2)).contains("GMT");
			// the editor's text is as it was, so it would not ask again by itself; and it cannot be told of colours
			assertThat(Set.of(editor.refreshed(), editor.refreshed())).containsExactlyInAnyOrder("lenses", "hints");
			assertThat(editor.refreshed).isEmpty();
			var grown = EditorClient.get(editor.server()
					.getTextDocumentService()
					.documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(uri))));
			Path whole = Files.writeString(folder.resolve("whole.log"), text);
			var all = EditorClient.get(editor.server()
					.getTextDocumentService()
					.documentSymbol(
							new DocumentSymbolParams(new TextDocumentIdentifier(whole.toUri().toString()))));
			assertThat(grown).isEqualTo(all);
		}
	}

	@Test
	void anotherFileOfTheNameIsReadAnew() throws Exception {
		Path log = Samples.copy("small-scan.log", folder);
		String uri = log.toUri().toString();
		try (EditorClient editor = EditorClient.started(fromDisk())) {
			assertThat(editor.hover(uri, 0, 2)).contains("GMT");
			editor.diagnostics(all -> all.getUri().equals(uri));
			Files.writeString(log, "nothing\n");
			editor.diagnostics(
					all -> all.getDiagnostics().stream().noneMatch(one -> one.getMessage().getLeft().contains("×")));
			assertThat(editor.hover(uri, 0, 2)).doesNotContain("GMT");
		}
	}

	@Test
	void aFileThatIsNotThereIsToldInASentence() throws Exception {
		try (EditorClient editor = EditorClient.started(fromDisk())) {
			String uri = folder.resolve("none.log").toUri().toString();
			assertThatThrownBy(() -> editor.hover(uri, 0, 0)).hasMessageContaining("The log cannot be read");
			assertThatThrownBy(() -> editor.hover("https://example.org/scan.log", 0, 0))
					.hasMessageContaining("no file");
		}
	}
}
