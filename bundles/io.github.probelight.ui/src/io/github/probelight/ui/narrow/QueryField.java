package io.github.probelight.ui.narrow;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalListener2;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.query.EntryTerms;
import io.github.probelight.summary.query.EntryWords;
import io.github.probelight.summary.query.Query;
import io.github.probelight.summary.query.QueryCompletion;
import io.github.probelight.summary.query.QueryCompletion.Completion;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.summary.query.QueryTerms;
import io.github.probelight.summary.query.QueryWords;
import io.github.probelight.ui.Palette;

/**
 * A field for a query: underlines a term that is wrong, completes words from a log.
 *
 * @param <Q>
 *            what the query asks for is
 */
public final class QueryField<Q> {
	private static final char FIRST_OF_VALUE = ':';
	private static final String VALUE = String.valueOf(FIRST_OF_VALUE);

	private record Proposed(Completion completion) implements IContentProposal {
		@Override
		public String getContent() {
			return completion.word();
		}

		@Override
		public int getCursorPosition() {
			return completion.word().length();
		}

		@Override
		public String getLabel() {
			return completion.word();
		}

		@Override
		public @Nullable String getDescription() {
			return null;
		}
	}

	/** Lets others ask for what Ctrl+Space does. */
	private static final class Assist extends ContentProposalAdapter {
		Assist(StyledText text, IContentProposalProvider words) {
			super(text, new StyledTextContent(), words, KeyStroke.getInstance(SWT.CTRL, ' '),
					new char[]{FIRST_OF_VALUE});
		}

		void offer() {
			openProposalPopup();
		}

		void close() {
			setEnabled(false);
			setEnabled(true);
		}
	}

	/** The room for words, in letters and in lines: the list would be as wide as the field, and hide what is below. */
	private static final int WORD = 34;
	private static final int WORDS = 9;
	/** In milliseconds: a click on the list takes the focus from the field, and that is told of before the list has it. */
	private static final int CLICK = 100;

	private final QueryTerms<Q> terms;
	private final Supplier<QueryWords> words;
	private final StyledText text;
	private final Assist assist;
	private Optional<Q> query;
	private String problem = "";
	/** Whether a person has asked for words, or gone from one to another, since the text is as it is. */
	private boolean chosen;
	private Runnable whenChanged = () -> {};
	private Runnable whenConfirmed = () -> {};

	/** Makes an empty field for a query of entries; {@code report} has the values by which words are completed. */
	public static QueryField<Query> ofEntries(Composite parent, Supplier<Report> report) {
		return new QueryField<>(parent, new EntryTerms(Zone.GMT), () -> new EntryWords(report.get()));
	}

	/** Makes an empty field; words are completed as {@code words} says then. */
	public QueryField(Composite parent, QueryTerms<Q> terms, Supplier<QueryWords> words) {
		this.terms = terms;
		this.words = words;
		query = Optional.of(terms.all(List.of()));
		text = new StyledText(parent, SWT.SINGLE | SWT.BORDER);
		text.setMargins(3, 3, 3, 3);
		text.addModifyListener(event -> {
			chosen = false;
			read(false);
		});
		text.addListener(SWT.KeyDown, event -> chosen |= event.keyCode == SWT.ARROW_DOWN
				|| event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.PAGE_DOWN || event.keyCode == SWT.PAGE_UP
				|| event.keyCode == ' ' && (event.stateMask & SWT.CTRL) != 0);
		text.addListener(SWT.Traverse, this::traverse);
		assist = new Assist(text,
				(contents, position) -> QueryCompletion.at(contents, position, words.get())
						.stream()
						.map(Proposed::new)
						.toArray(IContentProposal[]::new));
		assist.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
		assist.setPopupSize(new Point(WORD * text.getLineHeight() / 2, WORDS * text.getLineHeight()));
		assist.addContentProposalListener(chosen -> {
			if (chosen instanceof Proposed one) {
				complete(one.completion);
			}
		});
		closeWhenLeft();
	}

	/** Enter means what was typed, unless a person has asked for the words that are offered, or gone into them. */
	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_RETURN && assist.isProposalPopupOpen() && !chosen) {
			assist.close();
		}
	}

	/**
	 * Words that are offered late, in a window that is busy, are wanted no more where a person has gone on to something
	 * else or has emptied the field; what is posted comes late, too, so this does not wait for it.
	 */
	private void closeWhenLeft() {
		assist.addContentProposalListener(new IContentProposalListener2() {
			@Override
			public void proposalPopupOpened(@Nullable ContentProposalAdapter opened) {
				text.getDisplay().timerExec(0, () -> {
					if (!text.isDisposed() && text.getCharCount() == 0 && !chosen) {
						assist.close();
					}
				});
				closeUnlessThere();
			}

			@Override
			public void proposalPopupClosed(@Nullable ContentProposalAdapter closed) {
				// as is wanted
			}
		});
		text.addListener(SWT.FocusOut, event -> closeUnlessThere());
	}

	private void closeUnlessThere() {
		text.getDisplay().timerExec(CLICK, () -> {
			if (!text.isDisposed() && !text.isFocusControl() && !assist.hasProposalPopupFocus()) {
				assist.close();
				if (query.isEmpty()) {
					insist();
				}
			}
		});
	}

	/** The widget. */
	public StyledText control() {
		return text;
	}

	/** Shows in the empty field what may be typed. */
	public void hint(String example) {
		text.addListener(SWT.Paint, event -> {
			if (text.getCharCount() == 0) {
				Color quiet = Palette.colour(Palette.id("time"));
				event.gc.setForeground(quiet == null ? text.getForeground() : quiet);
				event.gc.drawText(example, text.getLeftMargin() + 2, text.getTopMargin(), true);
			}
		});
		text.addListener(SWT.FocusIn, event -> text.redraw());
		text.addListener(SWT.FocusOut, event -> text.redraw());
	}

	/** Calls back when the text is another one. */
	public void whenChanged(Runnable listener) {
		whenChanged = listener;
	}

	/** Calls back when a person chooses a word that she has typed already: she wants to go on. */
	public void whenConfirmed(Runnable listener) {
		whenConfirmed = listener;
	}

	/** What is asked for; empty while a term is wrong. */
	public Optional<Q> query() {
		return query;
	}

	/** The sentence about the term that is wrong; "" if none is, or while it is still typed. */
	public String problem() {
		return problem;
	}

	/** A person wants what is typed as it is, or has gone on: what is wrong is said. */
	public void insist() {
		read(true);
	}

	/** Offers words that may stand at the caret, as Ctrl+Space does. */
	public void offer() {
		assist.offer();
	}

	/** Whether words are offered now. */
	public boolean isOffering() {
		return assist.isProposalPopupOpen();
	}

	/** Takes one of the words that are offered. */
	void complete(Completion completion) {
		String typed = text.getTextRange(completion.from(), completion.to() - completion.from());
		text.replaceTextRange(completion.from(), completion.to() - completion.from(), completion.word());
		text.setCaretOffset(completion.from() + completion.word().length());
		if (typed.equals(completion.word())) {
			whenConfirmed.run();
		}
	}

	private void read(boolean insisted) {
		String typed = text.getText();
		text.setStyleRange(null);
		try {
			query = Optional.of(QueryParser.parse(typed, terms));
			problem = "";
		} catch (QueryException e) {
			query = Optional.empty();
			boolean told = insisted || !goesOn(typed, e.to());
			problem = told ? String.valueOf(e.getMessage()) : "";
			if (told) {
				underline(e.from(), Math.min(e.to(), typed.length()));
			}
		}
		whenChanged.run();
	}

	/** Whether what is wrong is the begin of a word that is still typed, and that is offered just now. */
	private boolean goesOn(String typed, int end) {
		return typed.endsWith(VALUE)
				|| end >= typed.length() && !QueryCompletion.at(typed, typed.length(), words.get()).isEmpty();
	}

	private void underline(int from, int to) {
		StyleRange wrong = new StyleRange(from, Math.max(0, to - from), null, null);
		wrong.underline = true;
		wrong.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
		wrong.underlineColor = Palette.colour(Palette.id("problem"));
		text.setStyleRange(wrong);
	}
}
