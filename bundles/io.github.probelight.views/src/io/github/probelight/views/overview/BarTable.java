package io.github.probelight.views.overview;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.overview.Bar;
import io.github.probelight.summary.overview.Bars;
import io.github.probelight.summary.overview.Lead;
import io.github.probelight.ui.Palette;
import io.github.probelight.ui.SpokenLinks;
import io.github.probelight.ui.SpokenName;
import io.github.probelight.views.Messages;

/**
 * Figures with bars under a heading. It is a native table, so arrows, Enter and screen readers work as everywhere; only
 * the bars are painted.
 */
final class BarTable {
	private static final int BAR = 1;
	private static final int FIGURE = 2;
	private static final int BAR_HEIGHT = 9;
	private static final int GAP = 6;
	private static final int BELOW_TITLE = 2;
	/** A bar has at least so much room, in pixels. */
	private static final int LEAST_BAR = 14;
	/** A name that needs more than this is cut where there is no room for it; its end is in the tooltip. */
	private static final int MOST_NAME = 300;
	/** Of 255: a bar is to be seen, not to be louder than its name. */
	private static final int ALPHA = 150;
	private static final int OPAQUE = 255;
	/** The state whose bars are drawn as frames, as colour alone does not tell everybody. */
	private static final String HOLLOW = "DEAD";

	private final Composite area;
	private final Label title;
	private final Link more;
	private final Table table;
	private final Function<String, @Nullable Color> colours;
	private int nameWidth;
	private int needed;
	private @Nullable Bars all;
	private @Nullable Bars shown;

	/**
	 * Makes the widgets.
	 *
	 * @param colours
	 *            gives the colour of an id of the palette
	 * @param follow
	 *            told the lead of a row that a person clicked, or pressed Enter on
	 */
	BarTable(Composite parent, Function<String, @Nullable Color> colours, Consumer<Lead> follow) {
		this.colours = colours;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, BELOW_TITLE).applyTo(area);
		title = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		more = new Link(area, SWT.NONE);
		SpokenLinks.of(more);
		more.addListener(SWT.Selection, event -> rest(follow));
		table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.NO_SCROLL);
		for (int style : new int[]{SWT.LEFT, SWT.LEFT, SWT.RIGHT}) {
			new TableColumn(table, style);
		}
		table.addListener(SWT.PaintItem, this::paint);
		table.addListener(SWT.Resize, event -> fit());
		table.addListener(SWT.DefaultSelection, event -> follow.accept(bar((TableItem) event.item).lead()));
		table.addListener(SWT.MouseUp, event -> {
			TableItem item = table.getItem(new Point(event.x, event.y));
			if (event.button == 1 && item != null) {
				follow.accept(bar(item).lead());
			}
		});
		table.addListener(SWT.MouseMove, this::point);
		table.addListener(SWT.FocusOut, event -> table.deselectAll());
		SpokenName.of(table, title::getText);
	}

	Composite control() {
		return area;
	}

	private void rest(Consumer<Lead> follow) {
		Bars bars = shown;
		if (bars != null) {
			follow.accept(bars.rest());
		}
	}

	/** Whether the rest of its rows is there. */
	boolean leadsTo(Lead lead) {
		Bars bars = all;
		return bars != null && bars.rest().equals(lead);
	}

	/** What it is called. */
	String title() {
		return title.getText();
	}

	/** The table, which has the focus of all this. */
	Table table() {
		return table;
	}

	/** Has other figures to show, which are seen with {@link #limit}. */
	void take(Bars bars) {
		all = bars;
		limit(bars.bars().size());
		int names = Math.min(nameWidth, MOST_NAME) + LEAST_BAR + table.getColumn(FIGURE).getWidth();
		say(bars.first(0));
		needed = Math.max(names, title.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + GAP
				+ (more.getVisible() ? more.computeSize(SWT.DEFAULT, SWT.DEFAULT).x : 0));
		say(bars);
	}

	/** What it needs on the page. */
	PagePlan.Block block() {
		Bars bars = all;
		int rows = bars == null ? 0 : bars.bars().size();
		int heading = title.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + BELOW_TITLE;
		return new PagePlan.Block(width -> heading, table.getItemHeight(),
				bars == null ? 0 : Math.max(1, bars.least()), rows, needed, 1, bars != null && bars.least() == 0);
	}

	/** Shows at most so many rows, and says how many are left out. */
	void limit(int most) {
		Bars bars = all;
		Bars first = bars == null ? null : bars.first(most);
		if (first != null && !Objects.equals(first, shown)) {
			shown = first;
			show(first);
		}
	}

	/** Where the number of figures is the same, the rows stay and so does the selection. */
	private void show(Bars bars) {
		say(bars);
		while (table.getItemCount() > bars.bars().size()) {
			table.getItem(table.getItemCount() - 1).dispose();
		}
		while (table.getItemCount() < bars.bars().size()) {
			new TableItem(table, SWT.NONE);
		}
		for (int i = 0; i < bars.bars().size(); i++) {
			Bar bar = bars.bars().get(i);
			TableItem item = table.getItem(i);
			item.setData(bar);
			item.setText(new String[]{bar.name(), "", bars.shown(bar)});
		}
		// GTK gives the height of the rows before until the new ones were drawn once
		GridDataFactory.fillDefaults()
				.grab(true, false)
				.span(2, 1)
				.hint(SWT.DEFAULT, bars.bars().size() * table.getItemHeight())
				.applyTo(table);
		area.layout(); // the heading may need more where the whole is as large as before
		fit();
		table.redraw();
	}

	/** Title, and how many are left out, where it takes no row from the others. */
	private void say(Bars bars) {
		title.setText(bars.title());
		more.setText("<a>" + NLS.bind(Messages.Overview_more, NumberText.of(bars.left())) + "</a>");
		more.setToolTipText(bars.more());
		more.setVisible(bars.left() > 0);
		GridDataFactory.fillDefaults().exclude(bars.left() <= 0).applyTo(more);
	}

	/** Name and figure have what they need, the bar has the rest. */
	private void fit() {
		TableColumn[] columns = table.getColumns();
		columns[0].pack();
		columns[FIGURE].pack();
		nameWidth = columns[0].getWidth();
		int room = table.getClientArea().width - columns[FIGURE].getWidth();
		columns[0].setWidth(Math.max(GAP, Math.min(nameWidth, room - LEAST_BAR)));
		columns[BAR].setWidth(Math.max(GAP, room - columns[0].getWidth()));
	}

	private void paint(Event event) {
		if (event.index != BAR || !(event.item instanceof TableItem item)) {
			return;
		}
		Bar bar = bar(item);
		Color colour = colours.apply(Palette.id(colour(bar.word())));
		if (colour == null || bar.part() <= 0) {
			return;
		}
		int room = table.getColumn(BAR).getWidth() - GAP;
		int width = (int) Math.max(2, Math.round((double) room * bar.part() / bar.whole()));
		int alpha = event.gc.getAlpha();
		int top = event.y + (event.height - BAR_HEIGHT) / 2;
		boolean hollow = HOLLOW.equals(bar.word()) && width > 2;
		int strong = table.getDisplay().getHighContrast() ? OPAQUE : ALPHA;
		event.gc.setAlpha(hollow ? ALPHA / 4 : strong);
		event.gc.setBackground(colour);
		event.gc.fillRectangle(event.x, top, width, BAR_HEIGHT);
		if (hollow) {
			event.gc.setAlpha(strong);
			event.gc.setForeground(colour);
			event.gc.drawRectangle(event.x, top, width - 1, BAR_HEIGHT - 1);
		}
		event.gc.setAlpha(alpha);
	}

	/** The palette's name of the colour of a state or severity. */
	private static String colour(String word) {
		return switch (word) {
			case "" -> "bar";
			case "error" -> "level_error";
			case "warning" -> "level_warn";
			default -> word;
		};
	}

	/** Says what is under the mouse, and that a click leads on. */
	private void point(Event event) {
		TableItem item = table.getItem(new Point(event.x, event.y));
		String tip = item == null ? "" : tip(bar(item));
		if (!tip.equals(table.getToolTipText() == null ? "" : table.getToolTipText())) {
			table.setToolTipText(tip.isEmpty() ? null : tip);
		}
		boolean leads = item != null && bar(item).lead() != Lead.NONE;
		table.setCursor(leads ? table.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
	}

	private static String tip(Bar bar) {
		return bar.meaning().isEmpty() ? bar.name() : bar.name() + "\n" + bar.meaning();
	}

	private static Bar bar(TableItem item) {
		return (Bar) item.getData();
	}
}
