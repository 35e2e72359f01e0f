package io.github.probelight.lsp;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.SemanticTokensCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * What an editor can show, and what its person has chosen.
 *
 * @param markdown whether hovers may have markup
 * @param hierarchical whether an outline may be a tree
 * @param rangeTokens whether it asks for the colours of what it shows; then it is offered nothing else
 * @param related whether a problem may point to other lines
 * @param ownTokenTypes whether colours have names of ours
 * @param readFromDisk whether logs are read from the disk and not sent
 * @param refreshed what it asks for again when it is told to
 */
record ClientWishes(boolean markdown, boolean hierarchical, boolean rangeTokens, boolean related, boolean ownTokenTypes,
		boolean readFromDisk, Set<Refresh> refreshed) {

	/** Of an editor that has not said anything. */
	static final ClientWishes NONE = new ClientWishes(false, false, false, false, false, false,
			Set.of());

	static ClientWishes of(InitializeParams given) {
		ClientCapabilities all = given.getCapabilities();
		TextDocumentClientCapabilities can = all == null || all.getTextDocument() == null
				? new TextDocumentClientCapabilities()
				: all.getTextDocument();
		return new ClientWishes(markdown(can.getHover()), hierarchical(can.getDocumentSymbol()),
				range(can.getSemanticTokens()), related(can.getPublishDiagnostics()),
				option(given.getInitializationOptions(), "ownTokenTypes"),
				option(given.getInitializationOptions(), "readFromDisk"), Refresh.of(all));
	}

	private static boolean markdown(@Nullable HoverCapabilities can) {
		return can != null && can.getContentFormat() != null && can.getContentFormat().contains(MarkupKind.MARKDOWN);
	}

	private static boolean hierarchical(@Nullable DocumentSymbolCapabilities can) {
		return can != null && Boolean.TRUE.equals(can.getHierarchicalDocumentSymbolSupport());
	}

	private static boolean range(@Nullable SemanticTokensCapabilities can) {
		return can != null && can.getRequests() != null && can.getRequests().getRange() != null
				&& (can.getRequests().getRange().isRight()
						|| Boolean.TRUE.equals(can.getRequests().getRange().getLeft()));
	}

	private static boolean related(@Nullable PublishDiagnosticsCapabilities can) {
		return can != null && Boolean.TRUE.equals(can.getRelatedInformation());
	}

	private static boolean option(@Nullable Object options, String name) {
		if (!(options instanceof JsonObject object)) {
			return false;
		}
		JsonElement value = object.get(name);
		return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean()
				&& value.getAsBoolean();
	}
}
