package io.github.probelight.views.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.github.probelight.summary.NumberText;
import io.github.probelight.views.Messages;

/** What is said of the rows of a table: one line below them, and a sentence in their place where there are none. */
final class TableFrame {
	/** How far the rows on screen are those that a person wants to see. */
	enum Work {
		/** They are. */
		DONE,
		/** They will be in a moment. */
		BEGUN,
		/** They will be, but not so soon that no word is due. */
		SLOW,
		/** They cannot be: there is not enough memory. */
		NO_MEMORY
	}

	/**
	 * What there is to say.
	 *
	 * @param shown
	 *            how many rows are shown
	 * @param all
	 *            how many there are, without those that are left out
	 * @param totals
	 *            one line on all rows
	 * @param setAside
	 *            what is said of rows that are left out
	 * @param filter
	 *            what a person typed to filter them
	 * @param linked
	 *            what another view says of them
	 */
	record State(int shown, int all, String totals, String setAside, String filter, Linked linked, Work work,
			Notice notice) {
		/** Why no row is shown though there are some. */
		String none() {
			return linked.isNone() || filter.isEmpty()
					? NLS.bind(Messages.Table_noMatch, filter + linked.what())
					: NLS.bind(Messages.Table_noMatchLinked, filter, linked.what());
		}
	}

	private static final NextStep CLEAR = new NextStep(Messages.Table_clearFilter, "");
	private static final NextStep ALL = new NextStep(Messages.Table_showAll, "");

	private final Composite stack;
	private final StackLayout layout = new StackLayout();
	private final MessagePage message;
	private final FittedLine totals;
	private final FocusOfRows focus = new FocusOfRows();
	private String whole = "";

	/**
	 * Makes the widgets.
	 *
	 * @param indent
	 *            of the line, in pixels
	 * @param whenCleared
	 *            called when a person wants to see what is filtered out
	 * @param whenChosen
	 *            told the id of the command for what else a person wants to do
	 */
	TableFrame(Composite parent, int indent, Runnable whenCleared, Consumer<String> whenChosen) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		message = new MessagePage(stack, step -> {
			if (step == CLEAR || step == ALL) {
				whenCleared.run();
			} else {
				whenChosen.accept(step.command());
			}
		});
		totals = new FittedLine(parent);
		GridDataFactory.fillDefaults().grab(true, false).indent(indent, 0).applyTo(totals.control());
	}

	/** Where the table is to be made. */
	Composite stack() {
		return stack;
	}

	/** The line below the table. */
	String totalsText() {
		return totals.text();
	}

	/** That line as it would be with all rows shown. */
	String wholeText() {
		return whole;
	}

	/** The sentence in the place of the table; "" while the table is there. */
	String messageText() {
		return layout.topControl == message.control() ? message.text() : "";
	}

	/** What a person is offered to do in the place of the table. */
	List<NextStep> offered() {
		return layout.topControl == message.control() ? message.offered() : List.of();
	}

	/** Whether the table is there. */
	boolean shows(Control table) {
		return layout.topControl == table;
	}

	/** Says it, with the table where it has rows. */
	void say(State state, Control table) {
		Notice notice = state.notice;
		boolean soon = state.work == Work.BEGUN && notice.percent() < 0; // there may be rows in a moment
		if (state.work == Work.NO_MEMORY) {
			message.say(Messages.Table_noMemory, -1, List.of());
		} else if (state.all > 0 && state.shown == 0) {
			message.say(state.none(), -1, List.of(state.linked.isNone() ? CLEAR : ALL));
		} else if (state.work == Work.SLOW && notice.percent() < 0) {
			message.say(Messages.Table_arrangingNow, -1, List.of());
		} else {
			message.say(soon ? "" : notice.empty(), notice.percent(), soon ? List.of() : notice.steps());
		}
		focus.keep(table, () -> {
			layout.topControl = state.shown > 0 || soon && shows(table) ? table : message.control();
			stack.layout();
		});
		totals.say(line(state));
		whole = joined(state.notice.first(), state.totals, state.notice.status());
	}

	private static String line(State state) {
		String filtered = state.shown < state.all
				? NLS.bind(Messages.Table_filtered, NumberText.of(state.shown), NumberText.of(state.all))
				: "";
		String work = switch (state.work) {
			case DONE, BEGUN -> "";
			case SLOW -> Messages.Table_arrangingNow;
			case NO_MEMORY -> Messages.Table_noMemory;
		};
		return joined(state.notice.first(), work, filtered, state.totals, state.setAside, state.notice.status());
	}

	private static String joined(String... parts) {
		return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(Notice.BETWEEN));
	}
}
