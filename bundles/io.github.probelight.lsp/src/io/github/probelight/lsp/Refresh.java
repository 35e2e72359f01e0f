package io.github.probelight.lsp;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;

/** What an editor asks for again when it is told to: it asks by itself only when its own text changes. */
@NonNullByDefault({}) // LSP4J does not say what may be null
enum Refresh {

	/** What phases came to. */
	LENSES {
		@Override
		void ask(LanguageClient editor) {
			editor.refreshCodeLenses();
		}
	},
	/** The time between entries. */
	HINTS {
		@Override
		void ask(LanguageClient editor) {
			editor.refreshInlayHints();
		}
	},
	/** The colours of what is shown. */
	COLOURS {
		@Override
		void ask(LanguageClient editor) {
			editor.refreshSemanticTokens();
		}
	};

	/** Has an editor ask again. */
	abstract void ask(LanguageClient editor);

	/** What an editor says that it can be told of. */
	static Set<Refresh> of(ClientCapabilities all) {
		Set<Refresh> refreshed = EnumSet.noneOf(Refresh.class);
		WorkspaceClientCapabilities can = all == null ? null : all.getWorkspace();
		if (can == null) {
			return refreshed;
		}
		if (can.getCodeLens() != null && Boolean.TRUE.equals(can.getCodeLens().getRefreshSupport())) {
			refreshed.add(LENSES);
		}
		if (can.getInlayHint() != null && Boolean.TRUE.equals(can.getInlayHint().getRefreshSupport())) {
			refreshed.add(HINTS);
		}
		if (can.getSemanticTokens() != null && Boolean.TRUE.equals(can.getSemanticTokens().getRefreshSupport())) {
			refreshed.add(COLOURS);
		}
		return refreshed;
	}
}
