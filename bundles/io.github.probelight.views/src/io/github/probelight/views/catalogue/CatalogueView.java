package io.github.probelight.views.catalogue;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import io.github.probelight.engine.report.Scan;
import io.github.probelight.ui.LookChanges;
import io.github.probelight.ui.Palette;
import io.github.probelight.ui.Throttle;
import io.github.probelight.ui.LogEditors;
import io.github.probelight.ui.settings.KeptSettings;
import io.github.probelight.views.Messages;
import io.github.probelight.views.compare.CompareEditor;
import io.github.probelight.views.compare.CompareInput;
import io.github.probelight.views.table.NextStep;
import io.github.probelight.views.table.Notice;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.search.CatalogueJob;
import io.github.probelight.workspace.search.CatalogueJob.Listed;

/** The scans in all logs of some folders, wherever these lie; nothing is written there. */
public final class CatalogueView extends ViewPart {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.catalogue";

	private static final String FOLDERS = "folders";
	/** Its own work, and no command of the workbench. */
	private static final NextStep ADD = new NextStep(Messages.Search_addFolder, "");
	private static final int PAUSE = 200;
	private static final int PERCENT = 100;

	private @Nullable TablePanel<Listed, ListedScan> panel;
	private @Nullable SiteChart chart;
	private @Nullable CatalogueJob job;

	@Override
	public void createPartControl(@Nullable Composite parent) {
		if (parent == null) {
			return;
		}
		boolean first = settings().get("grouping") == null;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, 0).applyTo(area);
		TablePanel<Listed, ListedScan> made = new TablePanel<>(area, new CatalogueTable(), Palette::colour,
				settings());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
		panel = made;
		SiteChart below = new SiteChart(area, made, this::open);
		chart = below;
		made.table().name(this::getTitle);
		if (first) {
			made.groupBy(CatalogueTable.BY_SITE);
		}
		made.table().whenOpened(this::open);
		made.whenChosen(command -> addFolder());
		new CatalogueActions(this, made).install();
		LookChanges.tell(made.control(), made.table()::refresh, made.table()::refresh);
		LookChanges.tell(below.canvas().control(), below.canvas().control()::redraw, below::look);
		refresh();
	}

	/** The table with what is around it. */
	public TablePanel<Listed, ListedScan> panel() {
		TablePanel<Listed, ListedScan> made = panel;
		if (made == null) {
			throw new IllegalStateException("The view is not open");
		}
		return made;
	}

	/** How the site of the selected scan went. */
	public TrendCanvas chart() {
		SiteChart made = chart;
		if (made == null) {
			throw new IllegalStateException("The view is not open");
		}
		return made.canvas();
	}

	/** The folders that are listed. */
	public List<Path> folders() {
		String[] kept = settings().getArray(FOLDERS);
		return kept == null ? List.of() : Stream.of(kept).flatMap(CatalogueView::path).toList();
	}

	private static Stream<Path> path(String name) {
		try {
			return Stream.of(Path.of(name));
		} catch (InvalidPathException e) {
			return Stream.empty();
		}
	}

	/** Lists these folders from now on, and no others. */
	public void list(List<Path> folders) {
		settings().put(FOLDERS,
				folders.stream().map(folder -> folder.toAbsolutePath().normalize().toString()).toArray(String[]::new));
		refresh();
	}

	/** Asks for a folder, and lists it too. */
	void addFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getSite().getShell());
		dialog.setText(Messages.Search_addFolder);
		folders().stream().findFirst().ifPresent(folder -> dialog.setFilterPath(folder.toString()));
		String chosen = dialog.open();
		if (chosen != null) {
			List<Path> all = new ArrayList<>(folders());
			all.remove(Path.of(chosen));
			all.add(Path.of(chosen));
			list(all);
		}
	}

	/** Reads the folders again. */
	public void refresh() {
		stop();
		if (folders().isEmpty()) {
			job = null;
			panel().clear();
			panel().say(new Notice("", Messages.Catalogue_hint, -1).offering(ADD));
			return;
		}
		Throttle throttle = new Throttle(panel().control().getDisplay(), PAUSE, this::update);
		CatalogueJob next = new CatalogueJob(folders(), throttle::ask);
		job = next;
		next.schedule();
		update();
	}

	/** Stops the reading; what is listed stays. */
	public void stop() {
		CatalogueJob running = job;
		if (running != null) {
			running.cancel();
		}
	}

	private void update() {
		CatalogueJob running = job;
		if (running == null || panel().control().isDisposed()) {
			return;
		}
		Listed now = running.listed();
		panel().show(now);
		int percent = now.of() == 0 ? 0 : PERCENT * now.done() / now.of();
		panel().say(switch (now.state()) {
			case READING -> new Notice("", Messages.Catalogue_reading, percent)
					.beginning(Messages.Catalogue_readingStatus.formatted(now.done(), now.of()));
			case STOPPED -> new Notice("", Messages.Catalogue_stopped, -1).beginning(Messages.Catalogue_stopped);
			case NO_MEMORY -> new Notice("", Messages.Search_noMemory, -1).beginning(Messages.Search_noMemory);
			case DONE -> new Notice("", Messages.Catalogue_none, -1).offering(ADD);
		});
	}

	/** Opens the log of a scan at its first line; of a rotated set the newest file. */
	public void open(ListedScan scan) {
		if (scan.row().files().isEmpty()) {
			return;
		}
		Path file = scan.row().files().getLast();
		IEditorPart editor = new LogEditors(getSite().getPage()).of(file);
		if (editor == null) {
			String why = LogEditors.gone(scan.row().log(), file);
			getViewSite().getActionBars().getStatusLineManager().setErrorMessage(why.isEmpty() ? null : why);
			return;
		}
		getSite().getPage().activate(editor);
		LogCursor cursor = Adapters.adapt(editor, LogCursor.class);
		Scan of = scan.row().scan();
		if (cursor != null && of != null && scan.row().files().size() == 1) {
			cursor.reveal(of.line());
		}
	}

	/** Compares two logs. */
	void compare(CompareInput logs) {
		try {
			getSite().getPage().openEditor(logs, CompareEditor.ID);
		} catch (PartInitException e) {
			ILog.get().error(logs.getName() + " cannot be opened", e);
		}
	}

	@Override
	public void setFocus() {
		panel().setFocus();
	}

	@Override
	public void dispose() {
		stop();
		super.dispose();
	}

	private static IDialogSettings settings() {
		return KeptSettings.of(CatalogueView.class, CatalogueView.class.getName());
	}
}
