package io.github.probelight.language.tokens;

import static io.github.probelight.language.parser.antlr.internal.InternalScanLogParser.RULE_PROSE;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.language.tokens.RulePaths.Step;
import io.github.probelight.language.tokens.Shape.Place;

/**
 * Cuts a message into the tokens of its shape, and one that has no known shape into a single PROSE.
 */
final class MessageCutter implements Cutter {

	/** In characters. A longer message is text: no message with a meaning comes near. */
	private static final int LONGEST = 4096;

	private final Shape shape;

	MessageCutter(Shape shape) {
		this.shape = shape;
	}

	/** Takes the whole rest of the text for a message. */
	@Override
	public void cut(Tokens tokens) {
		cut(tokens, tokens.text().length());
	}

	/** Cuts from where {@code tokens} stands up to {@code to}, which lies beyond. */
	void cut(Tokens tokens, int to) {
		if (!cutKnown(tokens, to)) {
			tokens.add(RULE_PROSE, to);
		}
	}

	/** Cuts up to {@code to} if the text between has the shape; else cuts nothing. */
	boolean cutKnown(Tokens tokens, int to) {
		int from = tokens.at();
		int mark = tokens.mark();
		boolean known = to - from <= LONGEST && from < to && known(tokens, to, shape.start());
		if (!known) {
			tokens.back(mark, from);
		}
		return known;
	}

	/** Cuts the rest of a message that has come to a place; false, with some tokens too many, if it does not fit. */
	private boolean known(Tokens tokens, int to, Place from) {
		String text = tokens.text();
		Place place = from;
		while (tokens.at() < to) {
			int at = tokens.at();
			int mark = tokens.mark();
			@Nullable
			Step next = null;
			int nextEnd = at;
			for (Step step : place.steps()) {
				int end = step.end(text, at, to);
				int least = step.part() == MessagePart.FREE ? Chars.blanks(text, at, to) + 1 : end;
				for (; end > at && end >= least; end--) {
					if (!goesOn(shape.behind(step), text, end, to)) {
						continue;
					}
					if (next != null && known(tokens, to, next, nextEnd)) {
						return true;
					}
					tokens.back(mark, at);
					next = step;
					nextEnd = end;
				}
			}
			// the last way that is left needs no way back
			if (next == null) {
				return false;
			}
			tokens.add(next.type(), nextEnd);
			place = shape.behind(next);
		}
		return place.last();
	}

	private boolean known(Tokens tokens, int to, Step step, int end) {
		tokens.add(step.type(), end);
		return known(tokens, to, shape.behind(step));
	}

	/** Whether a message that has come to a place can go on at {@code at}. */
	private static boolean goesOn(Place place, String text, int at, int to) {
		return at == to ? place.last() : place.steps().stream().anyMatch(step -> step.end(text, at, to) > at);
	}
}
