package io.github.probelight.views.search;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.query.Query;
import io.github.probelight.ui.SpokenName;
import io.github.probelight.ui.narrow.QueryField;
import io.github.probelight.views.Messages;
import io.github.probelight.views.search.SearchMemory.Reach;
import io.github.probelight.views.table.FittedLine;

/**
 * What is to be searched for, and where: the field of the query, its history, the places. All of it is one row, with the
 * filter of what is found at its end, as far as there is room: the rows below need theirs.
 */
final class SearchHead {
	private static final int MARGIN = 3;
	private static final int LONGEST_LABEL = 60;
	/** The filter beside the query has room for so many letters, and both have for so many at least. */
	private static final int FILTER = 24;
	private static final int FIELDS = 52;

	private final Composite area;
	private final Composite row;
	private final SearchMemory memory;
	private final QueryField<Query> field;
	private final SearchPlaces places;
	private final Button start;
	private final FittedLine said;
	private final int letter;
	private @Nullable Control end;

	/**
	 * Makes the widgets.
	 *
	 * @param report
	 *            has the values by which words are completed
	 * @param enter
	 *            run when a person wants to search for what is typed
	 * @param press
	 *            run when a person presses the button, to search or to stop
	 */
	SearchHead(Composite parent, SearchMemory memory, Supplier<Report> report, Runnable enter, Runnable press) {
		this.memory = memory;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN).applyTo(area);
		row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(MARGIN, MARGIN).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		letter = letter(row);
		field = QueryField.ofEntries(row, report);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field.control());
		field.hint(Messages.Search_example);
		field.whenChanged(this::changed);
		field.whenConfirmed(enter);
		field.control().addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_RETURN && !field.isOffering()) {
				event.doit = false;
				enter.run();
			}
		});
		SpokenName.of(field.control(), Messages.Search_field);
		HeadMenu history = new HeadMenu(row, this::fillHistory);
		history.button().setText(Messages.Search_history);
		history.setTip(Messages.Search_historyTip);
		SpokenName.of(history.button(), Messages.Search_historyTip);
		places = new SearchPlaces(row, memory);
		start = new Button(row, SWT.PUSH);
		start.setText(Messages.Search_start);
		start.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> press.run()));
		said = new FittedLine(area);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(said.control());
		said.control().setVisible(false);
	}

	private static int letter(Control of) {
		GC gc = new GC(of);
		try {
			return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
		} finally {
			gc.dispose();
		}
	}

	/** The row, at whose end the field of a filter is to be made. */
	Composite row() {
		return row;
	}

	/** That field is there. */
	void endWith(Control filter) {
		end = filter;
		row.addListener(SWT.Resize, event -> arrange());
		places.whenNamed(this::arrange);
		arrange(true);
	}

	private void arrange() {
		int room = row.getClientArea().width;
		for (Control one : row.getChildren()) {
			if (one instanceof Button) {
				room -= one.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + MARGIN;
			}
		}
		arrange(room - MARGIN >= FIELDS * letter);
	}

	/** The filter goes below the rest of the row where there is no room for both. */
	private void arrange(boolean fits) {
		Control filter = end;
		int all = row.getChildren().length;
		int columns = fits ? all : all - 1;
		GridLayout layout = (GridLayout) row.getLayout();
		if (filter != null && layout.numColumns != columns) {
			layout.numColumns = columns;
			GridDataFactory place = GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER);
			(fits ? place.hint(FILTER * letter, SWT.DEFAULT) : place.grab(true, false).span(columns, 1))
					.applyTo(filter);
			area.getParent().layout(true, true);
		} else {
			row.layout();
		}
	}

	/** The widget that holds all. */
	Composite control() {
		return area;
	}

	/** The field of the query. */
	QueryField<Query> field() {
		return field;
	}

	/** Searches there from now on. */
	void setReach(Reach reach) {
		places.setReach(reach);
	}

	/** Searches a folder from now on. */
	void addFolder(Path folder) {
		places.addFolder(folder);
	}

	/** Whether the search goes on that is shown. */
	void setSearching(boolean searching) {
		String label = searching ? Messages.Search_stop : Messages.Search_start;
		if (!label.equals(start.getText())) {
			start.setText(label);
			row.layout();
		}
	}

	private void changed() {
		say(field.problem());
	}

	/** Says a sentence below; "" for nothing. */
	void say(String sentence) {
		said.say(sentence);
		boolean shown = !sentence.isEmpty();
		if (said.control().getVisible() != shown) {
			said.control().setVisible(shown);
			GridDataFactory.createFrom((GridData) said.control().getLayoutData())
					.exclude(!shown)
					.applyTo(said.control());
			area.getParent().layout(true, true);
		}
	}

	/** The sentence below; "" for none. */
	String said() {
		return said.control().getVisible() ? said.text() : "";
	}

	private void fillHistory(Menu menu) {
		for (String query : memory.queries()) {
			HeadMenu.item(menu, SWT.PUSH, shortened(OneLine.of(query)), () -> {
				field.control().setText(query);
				field.control().setFocus();
			});
		}
		if (menu.getItemCount() == 0) {
			HeadMenu.item(menu, SWT.PUSH, Messages.Search_noHistory, () -> {}).setEnabled(false);
		}
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST_LABEL ? text : text.substring(0, LONGEST_LABEL - 1) + "…";
	}
}
