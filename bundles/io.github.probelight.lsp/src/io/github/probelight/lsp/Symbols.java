package io.github.probelight.lsp;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import io.github.probelight.summary.outline.OutlineNode;

/** What an outline is for editors: symbols, folds, and lines of text above the lines where something begins. */
final class Symbols {

	/** More folds than this make editors slow. */
	static final int MOST_FOLDS = 5_000;
	private static final int MOST_LENSES = 1_000;

	private final ServedLog document;

	Symbols(ServedLog document) {
		this.document = document;
	}

	/** The outline as a tree, or node by node for an editor that knows no trees. */
	List<Either<SymbolInformation, DocumentSymbol>> symbols(List<OutlineNode> outline, boolean tree) {
		List<Either<SymbolInformation, DocumentSymbol>> symbols = new ArrayList<>();
		if (tree) {
			outline.forEach(node -> symbols.add(Either.forRight(symbol(node))));
		} else {
			flatten(outline, "", symbols);
		}
		return symbols;
	}

	private DocumentSymbol symbol(OutlineNode node) {
		DocumentSymbol symbol = new DocumentSymbol(node.label(), kind(node),
				Places.lines(document, node.line(), node.endLine()), Places.line(document, node.line()), node.detail());
		symbol.setChildren(node.children().stream().map(this::symbol).toList());
		return symbol;
	}

	@SuppressWarnings("deprecation") // for editors that know nothing newer
	private void flatten(List<OutlineNode> nodes, String parent,
			List<Either<SymbolInformation, DocumentSymbol>> symbols) {
		for (OutlineNode node : nodes) {
			String name = node.detail().isEmpty() ? node.label() : node.label() + " (" + node.detail() + ')';
			symbols.add(Either.forLeft(new SymbolInformation(name, kind(node),
					Places.location(document, Places.line(document, node.line())), parent)));
			flatten(node.children(), node.label(), symbols);
		}
	}

	private static SymbolKind kind(OutlineNode node) {
		return switch (node.kind()) {
			case SCAN -> SymbolKind.Package;
			case PHASE -> SymbolKind.Namespace;
			case PROCESS -> SymbolKind.Class;
			case TASK -> SymbolKind.Method;
			case PROGRESS -> SymbolKind.Event;
			case GROUP -> SymbolKind.Array;
		};
	}

	/** Adds the folds of what is more than a moment. */
	static void folds(List<OutlineNode> outline, List<FoldingRange> folds) {
		for (OutlineNode node : outline) {
			if (isPart(node) && node.endLine() > node.line() && folds.size() < MOST_FOLDS) {
				folds.add(new FoldingRange((int) node.line(), (int) node.endLine()));
			}
			folds(node.children(), folds);
		}
	}

	/** The details of phases, processes and tasks; that of a phase leads to the report. */
	List<CodeLens> lenses(List<OutlineNode> outline) {
		List<CodeLens> lenses = new ArrayList<>();
		lenses(outline, lenses);
		return lenses;
	}

	private void lenses(List<OutlineNode> outline, List<CodeLens> lenses) {
		for (OutlineNode node : outline) {
			if (isPart(node) && !node.detail().isEmpty() && lenses.size() < MOST_LENSES) {
				boolean leads = node.kind() == OutlineNode.Kind.PHASE;
				Command command = new Command(node.detail(), leads ? LogServer.REPORT : "",
						leads ? List.of(document.uri()) : List.of());
				lenses.add(new CodeLens(Places.range(node.line(), 0, 1), command, null));
			}
			lenses(node.children(), lenses);
		}
	}

	private static boolean isPart(OutlineNode node) {
		return node.kind() != OutlineNode.Kind.PROGRESS && node.kind() != OutlineNode.Kind.GROUP;
	}
}
