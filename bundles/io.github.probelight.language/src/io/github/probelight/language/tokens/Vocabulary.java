package io.github.probelight.language.tokens;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** The keywords that one rule of the grammar reaches, by their first character, the longest first. */
public final class Vocabulary {

	private static final int ASCII = 128;
	private static final List<Keyword> NONE = List.of();

	private final Set<Keyword> all = new TreeSet<>(
			Comparator.comparingInt((Keyword keyword) -> -keyword.text().length()).thenComparing(Keyword::text));
	private final List<List<Keyword>> byFirst;

	Vocabulary(AbstractRule root, TokenTypes types) {
		collect(root, types, new HashSet<>());
		@SuppressWarnings("unchecked")
		List<Keyword>[] lists = new List[ASCII];
		Arrays.setAll(lists, c -> all.stream().filter(keyword -> keyword.text().charAt(0) == c).toList());
		byFirst = List.of(lists);
	}

	private void collect(AbstractRule rule, TokenTypes types, Set<AbstractRule> seen) {
		if (!seen.add(rule)) {
			return;
		}
		for (Iterator<EObject> contents = rule.eAllContents(); contents.hasNext();) {
			EObject element = contents.next();
			if (element instanceof org.eclipse.xtext.Keyword keyword) {
				all.add(new Keyword(keyword.getValue(), types.of(keyword)));
			} else if (element instanceof RuleCall call && call.getRule() instanceof ParserRule called) {
				collect(called, types, seen);
			}
		}
	}

	/** The keywords that start with {@code first}, the longest first. */
	List<Keyword> startingWith(char first) {
		return first < ASCII ? byFirst.get(first) : NONE;
	}

	/** The longest keyword at {@code at} that ends where a word ends; null if there is none. */
	@Nullable
	Keyword longest(String text, int at, int to) {
		for (Keyword keyword : startingWith(text.charAt(at))) {
			if (keyword.isAt(text, at, to)) {
				return keyword;
			}
		}
		return null;
	}

	/** The texts of all keywords, the longest first. */
	public List<String> texts() {
		return all.stream().map(Keyword::text).toList();
	}
}
