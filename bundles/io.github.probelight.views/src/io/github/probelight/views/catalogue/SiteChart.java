package io.github.probelight.views.catalogue;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import io.github.probelight.summary.scans.ScanRow;
import io.github.probelight.views.table.RowTable;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.search.CatalogueJob.Listed;

/** Holds the charts of a site below the table to the selected row, and the selection to the charts. */
final class SiteChart {
	/** A view that is lower than so many times the charts needs its room for rows. */
	private static final int LEAST = 3;

	private final Composite area;
	private final TablePanel<Listed, ListedScan> panel;
	private final Consumer<ListedScan> open;
	private final TrendCanvas canvas;

	SiteChart(Composite area, TablePanel<Listed, ListedScan> panel, Consumer<ListedScan> open) {
		this.area = area;
		this.panel = panel;
		this.open = open;
		canvas = new TrendCanvas(area, this::select, this::open);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(canvas.control());
		panel.table().whenSelected(this::follow);
		panel.whenShown(this::follow);
		area.addListener(SWT.Resize, event -> look());
		look();
	}

	TrendCanvas canvas() {
		return canvas;
	}

	/** Takes as much room as there is to take. */
	void look() {
		int height = canvas.height();
		boolean shown = canvas.trend().isPresent() && area.getClientArea().height >= LEAST * height;
		GridData data = (GridData) canvas.control().getLayoutData();
		if (data.exclude == shown || data.heightHint != height) {
			data.exclude = !shown;
			data.heightHint = height;
			canvas.control().setVisible(shown);
			area.layout();
		}
	}

	/** The selected scan's site; that of the first row if none is selected. */
	private void follow() {
		RowTable<ListedScan> table = panel.table();
		Optional<ListedScan> selected = panel.selected(1).stream().findFirst();
		Optional<ListedScan> scan = selected.isEmpty() && table.rows().size() > 0
				? table.rows().rows(0).findFirst()
				: selected;
		boolean one = table.selectedCount() == 1 && table.lead() >= 0 && !table.rows().isHead(table.lead());
		canvas.show(scan.flatMap(ListedScan::trend), one ? selected.map(ListedScan::row) : Optional.empty());
		look();
	}

	private void select(ScanRow scan) {
		int number = number(scan);
		if (number >= 0) {
			panel.select(number);
		}
	}

	private void open(ScanRow scan) {
		int number = number(scan);
		if (number >= 0) {
			open.accept(panel.table().rows().at(number));
		}
	}

	private int number(ScanRow scan) {
		return panel.table().rows().find(listed -> listed.row() == scan);
	}
}
