package io.github.probelight.language.ide.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import io.github.probelight.language.ide.Span;
import io.github.probelight.language.ide.Style;
import io.github.probelight.language.scanLog.Attribute;
import io.github.probelight.language.scanLog.Bracket;
import io.github.probelight.language.scanLog.Entry;
import io.github.probelight.language.scanLog.Message;
import io.github.probelight.language.scanLog.Result;
import io.github.probelight.language.scanLog.Target;
import io.github.probelight.language.scanLog.Text;
import io.github.probelight.language.tokens.LegibleText;

/** Finds the coloured words of a line. */
public final class ColouredWords {

	private final List<ColouredWord> found = new ArrayList<>();

	private ColouredWords() {}

	/** The coloured words, in the order of the line. */
	public static List<ColouredWord> of(ReadLine line) {
		ColouredWords words = new ColouredWords();
		words.add(0, line.continuationEnd(), Style.CONTINUATION, null, null);
		line.entries().forEach(words::entry);
		words.found.sort(Comparator.comparingInt(word -> word.span().offset()));
		return words.found;
	}

	private void entry(Entry entry) {
		values(entry);
		for (Bracket bracket : entry.getBrackets()) {
			if (bracket instanceof Target) {
				INode node = NodeModelUtils.getNode(bracket);
				add(node.getOffset(), node.getLength(), Style.TARGET, bracket, null);
			} else {
				values(bracket);
			}
		}
		Message message = entry.getMessage();
		if (message instanceof Result result) {
			values(result);
			for (Attribute attribute : result.getAttributes()) {
				values(attribute);
			}
		} else if (message != null && !(message instanceof Text)) {
			values(message);
			fixedWords(message);
		}
	}

	private void values(EObject owner) {
		for (EAttribute feature : owner.eClass().getEAllAttributes()) {
			if (owner.eGet(feature) instanceof String value && Styles.of(feature, value) instanceof Style style) {
				for (INode node : NodeModelUtils.findNodesForFeature(owner, feature)) {
					int[] seen = LegibleText.extent(node.getText());
					add(node.getOffset() + seen[0], seen[1] - seen[0], style, owner, feature);
				}
			}
		}
	}

	/** The quoted words of the message's own rule, not those of the phrases in it. */
	private void fixedWords(Message message) {
		ICompositeNode rule = NodeModelUtils.findActualNodeFor(message);
		for (ILeafNode leaf : rule.getLeafNodes()) {
			String text = leaf.getText();
			boolean word = leaf.getGrammarElement() instanceof Keyword && text.chars().anyMatch(Character::isLetter);
			if (word && !isTaken(leaf)) {
				int blanks = text.length() - text.stripLeading().length();
				add(leaf.getOffset() + blanks, text.strip().length(), Style.KEYWORD, message, null);
			}
		}
	}

	private boolean isTaken(ILeafNode leaf) {
		return found.stream()
				.map(ColouredWord::span)
				.anyMatch(
						span -> span.offset() < leaf.getEndOffset()
								&& leaf.getOffset() < span.offset() + span.length());
	}

	private void add(int offset, int length, Style style, @Nullable EObject owner,
			@Nullable EStructuralFeature feature) {
		if (length > 0) {
			found.add(new ColouredWord(new Span(offset, length, style), owner, feature));
		}
	}
}
