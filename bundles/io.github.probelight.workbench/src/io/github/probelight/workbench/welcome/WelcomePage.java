package io.github.probelight.workbench.welcome;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.Zone;
import io.github.probelight.ui.SpokenLinks;
import io.github.probelight.workspace.RecentLog;
import io.github.probelight.workspace.RecentLogs;

/**
 * What can be done where nothing is open: drop a log, open one, look at the sample, go back to one of those that were
 * read last. Arrows and Enter work in the list as everywhere.
 */
final class WelcomePage {
	private static final int WIDTH = 760;
	private static final int MARGIN = 24;
	private static final int GAP = 8;
	private static final int BELOW_ROWS = 18;
	private static final int PADDING = 16;
	/** The column of what became of the scan. */
	private static final int RESULT = 1;

	private final CTabFolder folder;
	private final RecentLogs recent;
	private final LogFiles files;
	private final Composite area;
	private final Composite page;
	private final Label heading;
	private final Table table;

	/**
	 * Makes the widgets, not shown yet.
	 *
	 * @param sample
	 *            a log for who has none; empty if there is none
	 */
	WelcomePage(CTabFolder folder, RecentLogs recent, LogFiles files, Optional<Path> sample) {
		this.folder = folder;
		this.recent = recent;
		this.files = files;
		area = new Composite(folder, SWT.NONE);
		area.setVisible(false);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
		page = new Composite(area, SWT.NONE);
		GridDataFactory.swtDefaults()
				.align(SWT.CENTER, SWT.CENTER)
				.grab(true, true)
				.hint(WIDTH, SWT.DEFAULT)
				.applyTo(page);
		GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(page);
		Label title = new Label(page, SWT.NONE);
		title.setFont(JFaceResources.getHeaderFont());
		title.setText(Messages.Title);
		Label text = new Label(page, SWT.WRAP);
		text.setText(Messages.Text);
		fill(text);
		Link links = new Link(page, SWT.NONE);
		SpokenLinks.of(links);
		links.setText(sample.isPresent() ? Messages.LinksWithSample : Messages.Links);
		links.addListener(SWT.Selection, event -> {
			switch (event.text) {
				case "sample" -> sample.ifPresent(log -> files.open(List.of(log)));
				case "guide" -> files.showGuide();
				default -> files.ask();
			}
		});
		heading = new Label(page, SWT.NONE);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().indent(0, BELOW_ROWS).applyTo(heading);
		heading.setText(Messages.Recent);
		table = new Table(page, SWT.FULL_SELECTION | SWT.SINGLE | SWT.NO_SCROLL);
		fill(table);
		for (int i = 0; i < cells(new RecentLog(Path.of(""), 0, "")).length; i++) {
			new TableColumn(table, SWT.LEFT);
		}
		table.addListener(SWT.DefaultSelection, event -> openSelected());
		acceptDrops();
	}

	private static void fill(Control control) {
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
	}

	Composite control() {
		return area;
	}

	/** Shows the page in all of the folder, or hides it. */
	void show(boolean visible) {
		if (visible) {
			Rectangle room = folder.getClientArea();
			area.setBounds(room);
			if (!area.isVisible()) {
				refresh();
			}
			area.moveAbove(null);
		}
		area.setVisible(visible);
	}

	/** Fills the list anew. */
	void refresh() {
		table.removeAll();
		for (RecentLog log : recent.all()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setData(log);
			item.setText(cells(log));
		}
		pack();
		lookForFiles();
		boolean any = table.getItemCount() > 0;
		heading.setVisible(any);
		table.setVisible(any);
		area.layout(true, true);
	}

	/** The list is as wide as what it says, where there is room. */
	private void pack() {
		for (TableColumn column : table.getColumns()) {
			column.pack();
			column.setWidth(column.getWidth() + PADDING);
		}
		int needed = Arrays.stream(table.getColumns()).mapToInt(TableColumn::getWidth).sum();
		int room = folder.getClientArea().width - 2 * MARGIN;
		((GridData) page.getLayoutData()).widthHint = Math.max(WIDTH, Math.min(needed, room));
	}

	/** Says of each log that is gone, or was written to since it was read, that it is so, as soon as that is known. */
	private void lookForFiles() {
		for (TableItem item : table.getItems()) {
			RecentLog log = (RecentLog) item.getData();
			FileLook.at(log.file(), table, look -> {
				if (item.isDisposed()) {
					return;
				}
				if (!look.readable()) {
					item.setText(RESULT, Messages.Gone);
				} else if (look.written() > log.read()) {
					item.setText(RESULT, NLS.bind(Messages.Changed, OneLine.of(log.result())));
					pack();
					area.layout(true, true);
				}
			});
		}
	}

	/** Name, result, when it was read, folder. */
	private static String[] cells(RecentLog log) {
		Path name = log.file().getFileName();
		Path parent = log.file().getParent();
		return new String[]{OneLine.of(String.valueOf(name)), OneLine.of(log.result()),
				new Zone(ZoneId.systemDefault()).date(log.read()), OneLine.of(parent == null ? "" : parent.toString())};
	}

	private void openSelected() {
		for (TableItem item : table.getSelection()) {
			RecentLog log = (RecentLog) item.getData();
			FileLook.at(log.file(), table, look -> {
				if (look.readable()) {
					files.open(List.of(log.file()));
				} else {
					recent.forget(log.file());
					refresh();
				}
			});
		}
	}

	private void acceptDrops() {
		DropTarget target = new DropTarget(area, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[]{FileTransfer.getInstance()});
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(@Nullable DropTargetEvent event) {
				if (event != null && event.detail == DND.DROP_DEFAULT) {
					event.detail = DND.DROP_COPY;
				}
			}

			@Override
			public void drop(@Nullable DropTargetEvent event) {
				if (event != null && event.data instanceof String[] dropped) {
					files.open(Arrays.stream(dropped).map(Path::of).toList());
				}
			}
		});
	}
}
