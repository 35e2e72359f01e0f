package io.github.probelight.views.findings;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Report;
import io.github.probelight.views.LogView;

/**
 * What is worth a second look in the log that a person works with, and below it what the selected finding means and what
 * to check next.
 */
public final class FindingsView extends LogView<Finding> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.findings";

	/** The shares of the view that the table and the details take. */
	private static final int[] SHARES = {2, 1};
	/** In pixels. */
	private static final int LOW = 240;

	private @Nullable FindingDetails details;

	/** Made by the workbench. */
	public FindingsView() {
		super(FindingTable.TABLE);
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		if (parent == null) {
			return;
		}
		SashForm sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		super.createPartControl(sash);
		details = new FindingDetails(sash);
		sash.setWeights(SHARES);
		sash.addListener(SWT.Resize, event -> arrange(sash));
		getSite().getSelectionProvider().addSelectionChangedListener(event -> tell());
		new EvidenceWalk(panel(), getViewSite().getActionBars(), this::reveal);
		tell();
	}

	/** Where there is no height for some rows and some lines, they stand side by side. */
	private static void arrange(SashForm sash) {
		Point size = sash.getSize();
		int orientation = size.y < LOW && size.x > size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() != orientation) {
			sash.setOrientation(orientation);
		}
	}

	/** The worst finding that the line proves; the selected one stays if it is one of them. */
	@Override
	protected int rowOfLine(Report report, long line) {
		if (panel().selected(1).stream().anyMatch(finding -> finding.lines().contains(line))) {
			return -1;
		}
		List<Finding> rows = FindingTable.TABLE.rows().apply(report).toList();
		return IntStream.range(0, rows.size()).filter(i -> rows.get(i).lines().contains(line)).findFirst().orElse(-1);
	}

	@Override
	protected void rowsShown() {
		if (panel().table().selectedCount() == 0) {
			panel().select(0); // the worst: there is something to read at once
		}
		tell();
	}

	/** What is said of the selected finding; "" where none is selected. */
	public String detailsText() {
		FindingDetails made = details;
		return made == null ? "" : made.text();
	}

	private void tell() {
		FindingDetails made = details;
		if (made != null) {
			made.show(panel().selected(1));
		}
	}
}
