package io.github.probelight.views.table;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Table;

import io.github.probelight.ui.SpokenName;

/** Which rows of a table are on screen, and the scroll bar and the wheel that change it. */
final class Viewport {
	private static final int WHEEL_ROWS = 3;

	private final Composite pane;
	private final Table table;
	private final Runnable scrolled;
	private Page page = Page.EMPTY;
	private boolean drawn;
	/** Whether somebody has asked what the table is called: a person who listens to it. */
	private boolean heard;
	private Optional<Heads> heads = Optional.empty();

	/**
	 * How high the heads are, in pixels, with the font and the height of the rows that this was asked for. Asking is not
	 * for free: GTK shows and hides the heads of hidden columns for the answer, and paints the table again because of it.
	 */
	private record Heads(int height, Font font, int itemHeight) {}

	/**
	 * Makes the widgets.
	 *
	 * @param scrolled
	 *            called when other rows are to be on screen
	 */
	Viewport(Composite parent, Runnable scrolled) {
		this.scrolled = scrolled;
		pane = new Composite(parent, SWT.V_SCROLL);
		table = new Table(pane, SWT.MULTI | SWT.FULL_SELECTION | SWT.NO_SEARCH);
		table.setHeaderVisible(true);
		pane.addListener(SWT.Resize, event -> resized());
		bar().addListener(SWT.Selection, event -> scrollTo(page.at(bar().getSelection())));
		table.addListener(SWT.MouseVerticalWheel, this::wheel);
		table.addListener(SWT.Paint, event -> painted());
	}

	Composite pane() {
		return pane;
	}

	Table table() {
		return table;
	}

	Page page() {
		return page;
	}

	/** Names the table for those who do not see it. */
	void name(Supplier<String> name) {
		SpokenName.of(table, () -> {
			heard = true;
			return name.get();
		});
	}

	/**
	 * Has a position on screen that the keyboard comes to from another. A screen reader reads a row when it comes to another
	 * line of the screen than the last; from the same one it takes it for another cell, of which it reads no more.
	 */
	void follow(int position, int from) {
		move(heard ? page.showingElsewhere(position, from) : page.showing(position));
	}

	/** Shows so many rows, with this one at the top. */
	void reset(int count, int top) {
		move(new Page(count, fits(), top));
	}

	/** Has other rows on screen, without calling back. */
	void move(Page next) {
		page = next;
		ScrollBar bar = bar();
		bar.setVisible(page.lastTop() > 0);
		bar.setValues(page.top(), 0, Math.max(1, page.count()), Math.max(1, page.shown()), 1, page.fits());
	}

	private void scrollTo(Page next) {
		if (!next.equals(page)) {
			move(next);
			scrolled.run();
		}
	}

	private void resized() {
		table.setBounds(pane.getClientArea());
		reset(page.count(), page.top());
		scrolled.run();
	}

	/** How high heads and rows are is certain only now, and changes with font and theme. */
	private void painted() {
		if (!drawn) {
			drawn = true;
			heads = Optional.empty(); // what was asked before may be wrong
		}
		if (fits() != page.fits()) {
			table.getDisplay().asyncExec(() -> {
				if (!table.isDisposed()) {
					resized();
				}
			});
		}
	}

	private void wheel(Event event) {
		scrollTo(page.at((long) page.top() - Integer.signum(event.count) * WHEEL_ROWS));
		event.doit = false;
	}

	/** A row that is on screen in part only would be scrolled to by the table itself: none is. */
	private int fits() {
		int height = pane.getClientArea().height - headHeight();
		ScrollBar across = table.getHorizontalBar();
		if (across != null && across.isVisible() && table.getScrollbarsMode() == SWT.NONE) {
			height -= across.getSize().y;
		}
		return Math.max(1, height / Math.max(1, table.getItemHeight()));
	}

	private int headHeight() {
		int itemHeight = table.getItemHeight();
		Font font = table.getFont();
		Heads known = heads.filter(last -> last.itemHeight == itemHeight && last.font.equals(font))
				.orElseGet(() -> new Heads(table.getHeaderHeight(), font, itemHeight));
		heads = Optional.of(known);
		return known.height;
	}

	private ScrollBar bar() {
		return pane.getVerticalBar();
	}
}
