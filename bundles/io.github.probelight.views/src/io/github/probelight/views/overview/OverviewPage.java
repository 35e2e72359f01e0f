package io.github.probelight.views.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import io.github.probelight.summary.overview.Lead;
import io.github.probelight.summary.overview.Overview;
import io.github.probelight.summary.overview.Overview.Fact;
import io.github.probelight.ui.chart.LogTimeline;

/** The widgets of the overview: what was scanned, and figures in as many columns as there is room for. */
final class OverviewPage {
	/** Rows of each table are left out where the page has no room, but so many stay. */
	private static final int LEAST_ROWS = 3;
	/** The blanks of {@code 8 min 32 s}, at which no line is to end. */
	private static final Pattern IN_DURATION = Pattern
			.compile("(?<=\\d) (?=(?:d|h|min|s|ms)\\b)|(?<=\\d (?:d|h|min)) (?=\\d)");

	/** What the page had room for last; looked for again only where the room or the number of rows is another. */
	private int limit;
	private @Nullable Rectangle fittedRoom;
	private List<Integer> fittedRows = List.of();
	private final ScrolledComposite scrolled;
	private final Composite page;
	private final Label title;
	private final Link facts;
	private final List<BarTable> tables = new ArrayList<>();
	private final Function<String, @Nullable Color> colours;
	private final Consumer<Lead> follow;
	private final Consumer<Control> menus;
	private final SmallTimeline times;
	private Overview shown = Overview.EMPTY;

	/**
	 * Makes the widgets; see {@link BarTable} for other parameters.
	 *
	 * @param menus
	 *            gives a control its menu
	 * @param timeline
	 *            run when a person wants to see the large timeline
	 */
	OverviewPage(Composite parent, Function<String, @Nullable Color> colours, Consumer<Lead> follow,
			Consumer<Control> menus, Runnable timeline) {
		this.menus = menus;
		this.colours = colours;
		this.follow = follow;
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		page = new Composite(scrolled, SWT.NONE);
		page.setLayout(new FlowLayout());
		Composite head = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(head);
		title = new Label(head, SWT.WRAP);
		title.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		facts = new Link(head, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(facts);
		facts.addListener(SWT.Selection,
				event -> follow.accept(shown.facts().get(Integer.parseInt(event.text)).lead()));
		times = new SmallTimeline(page, line -> follow.accept(Lead.line(line)), timeline);
		List.of(page, title, facts).forEach(menus);
		scrolled.setContent(page);
		scrolled.addListener(SWT.Resize, event -> fit());
	}

	ScrolledComposite control() {
		return scrolled;
	}

	/** The timeline in small. */
	LogTimeline timeline() {
		return times.timeline();
	}

	Overview shown() {
		return shown;
	}

	/** The tables, in the order in which they are read. */
	List<BarTable> tables() {
		return List.copyOf(tables);
	}

	/**
	 * Shows another overview; the widgets of the one before go on where they can.
	 *
	 * @param timed
	 *            whether the timeline has something to show
	 */
	void show(Overview overview, boolean timed) {
		if (overview.equals(shown) && timed == times.isShown()) {
			return;
		}
		shown = overview;
		times.show(timed);
		page.setRedraw(false);
		title.setText(LegacyActionTools.escapeMnemonics(overview.title()));
		facts.setText(links(overview.facts()));
		while (tables.size() > overview.bars().size()) {
			tables.remove(tables.size() - 1).control().dispose();
		}
		while (tables.size() < overview.bars().size()) {
			BarTable table = new BarTable(page, colours, follow);
			menus.accept(table.table());
			tables.add(table);
		}
		for (int i = 0; i < tables.size(); i++) {
			tables.get(i).take(overview.bars().get(i));
		}
		times.moveToEnd();
		fit();
		page.setRedraw(true);
	}

	void setFocus() {
		if (!tables.isEmpty()) {
			tables.get(0).table().setFocus();
		} else {
			scrolled.setFocus();
		}
	}

	void redraw() {
		tables.forEach(table -> table.table().redraw());
	}

	/** A sentence on each line; what leads somewhere is a link with its number. */
	private static String links(List<Fact> facts) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < facts.size(); i++) {
			Fact fact = facts.get(i);
			String words = escaped(fact.text());
			text.append(i == 0 ? "" : "\n");
			text.append(fact.lead() == Lead.NONE ? words : "<a href=\"" + i + "\">" + words + "</a>");
		}
		return text.toString();
	}

	/** A name from a log is no markup, whatever it holds; the sign in its place looks the same. */
	private static String escaped(String text) {
		String plain = LegacyActionTools.escapeMnemonics(text).replace('<', '‹').replace('>', '›');
		return IN_DURATION.matcher(plain).replaceAll("\u00a0");
	}

	private void fit() {
		Rectangle room = scrolled.getClientArea();
		List<Integer> rows = tables.stream().map(BarTable::rows).toList();
		if (!room.equals(fittedRoom) || !rows.equals(fittedRows)) {
			fittedRoom = room;
			fittedRows = rows;
			limit = limit(room, rows.stream().mapToInt(Integer::intValue).max().orElse(0));
		}
		int height = height(limit, room.width);
		page.layout(true, true);
		scrolled.setMinHeight(height);
	}

	/** As many rows of each table as the page has room for; all where it has none for the least. */
	private int limit(Rectangle room, int all) {
		if (all <= LEAST_ROWS || height(all, room.width) <= room.height) {
			return all;
		}
		if (height(LEAST_ROWS, room.width) > room.height) {
			return all; // who has to scroll anyway is to find all
		}
		int fits = LEAST_ROWS;
		int tooMany = all;
		while (tooMany - fits > 1) {
			int rows = (fits + tooMany) / 2;
			if (height(rows, room.width) <= room.height) {
				fits = rows;
			} else {
				tooMany = rows;
			}
		}
		return fits;
	}

	/** The height of the page with at most so many rows of each table. */
	private int height(int rows, int width) {
		tables.forEach(table -> table.limit(rows));
		return page.computeSize(width, SWT.DEFAULT, true).y;
	}
}
