package io.github.probelight.views.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import io.github.probelight.summary.table.Tables;
import io.github.probelight.ui.SpokenLinks;
import io.github.probelight.ui.chart.LogTimeline;

/** The widgets of the overview: what was scanned, and figures in as many columns as there is room for. */
final class OverviewPage {
	/** The blanks of {@code 8 min 32 s}, at which no line is to end. */
	private static final Pattern IN_DURATION = Pattern
			.compile("(?<=\\d) (?=(?:d|h|min|s|ms)\\b)|(?<=\\d (?:d|h|min)) (?=\\d)");

	private static final Lead TASKS = new Lead.ToTable(Tables.TASKS);

	private final ScrolledComposite scrolled;
	private final Composite page;
	private final Composite head;
	private final Label title;
	private final Link facts;
	/** What the head needs at widths that were asked for; its text is measured once for each. */
	private final Map<Integer, Integer> headHeights = new HashMap<>();
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
		head = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(head);
		title = new Label(head, SWT.WRAP);
		title.setFont(JFaceResources.getHeaderFont());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		facts = new Link(head, SWT.WRAP);
		SpokenLinks.of(facts);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(facts);
		facts.addListener(SWT.Selection,
				event -> follow.accept(shown.facts().get(Integer.parseInt(event.text)).lead()));
		times = new SmallTimeline(page, line -> follow.accept(Lead.line(line)), timeline, () -> follow.accept(TASKS));
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
		if (overview.equals(shown) && timed == times.isTimed()) {
			return;
		}
		shown = overview;
		times.take(timed);
		headHeights.clear();
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

	/** Places all where there is room for it; with a scroll bar if there is none for the least. */
	private void fit() {
		Rectangle room = scrolled.getClientArea();
		List<PagePlan.Block> blocks = new ArrayList<>();
		List<Control> controls = new ArrayList<>();
		blocks.add(new PagePlan.Block(width -> headHeights.computeIfAbsent(width,
				wide -> head.computeSize(wide, SWT.DEFAULT).y), 0, 0, 0, 0, 1, false));
		controls.add(head);
		tables.forEach(table -> {
			blocks.add(table.block());
			controls.add(table.control());
		});
		if (times.isTimed()) {
			blocks.add(times.block());
			controls.add(times.control());
		}
		PagePlan plan = PagePlan.of(blocks, room.width, room.height);
		if (plan.height() > room.height) {
			plan = PagePlan.of(blocks, room.width - scrolled.getVerticalBar().getSize().x, room.height);
		}
		times.control().setVisible(false);
		for (int i = 0; i < controls.size(); i++) {
			PagePlan.Place place = plan.places().get(i);
			if (i > 0 && i <= tables.size() && place.shown()) {
				tables.get(i - 1).limit(place.rows());
			}
			controls.get(i).setBounds(place.left(), place.top(), place.width(), place.height());
			controls.get(i).setVisible(place.shown());
		}
		times.title(shown.facts().stream().anyMatch(fact -> fact.lead() instanceof Lead.ToWholeLog),
				tables.stream()
						.filter(table -> table.leadsTo(TASKS) && !table.control().getVisible())
						.map(BarTable::title)
						.findFirst()
						.orElse(""));
		scrolled.setMinHeight(plan.height());
	}
}
