package io.github.probelight.views.search;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.query.Query;
import io.github.probelight.ui.MenuTip;
import io.github.probelight.ui.SpokenName;
import io.github.probelight.ui.narrow.QueryField;
import io.github.probelight.views.ArrowChoice;
import io.github.probelight.views.Messages;
import io.github.probelight.views.search.SearchMemory.Reach;
import io.github.probelight.views.table.FittedLine;

/** What is to be searched for, and where: the field of the query, its history, the places. */
final class SearchHead {
	private static final int MARGIN = 3;
	private static final int COLUMNS = 3;
	private static final int LONGEST_LABEL = 60;

	private final Composite area;
	private final SearchMemory memory;
	private final QueryField<Query> field;
	private final Button start;
	private final Map<Reach, Button> reaches = new EnumMap<>(Reach.class);
	private final Button folders;
	private final FittedLine said;

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
		GridLayoutFactory.fillDefaults()
				.margins(MARGIN, MARGIN)
				.numColumns(COLUMNS)
				.spacing(MARGIN, MARGIN)
				.applyTo(area);
		field = QueryField.ofEntries(area, report);
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
		button(Messages.Search_history, this::showHistory).setToolTipText(Messages.Search_historyTip);
		start = button(Messages.Search_start, press);
		Composite places = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(Reach.values().length + 1).applyTo(places);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(places);
		reach(places, Reach.ACTIVE, Messages.Search_active);
		reach(places, Reach.OPEN, Messages.Search_open);
		reach(places, Reach.FOLDERS, Messages.Search_folders);
		folders = new Button(places, SWT.PUSH);
		folders.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> askForFolders()));
		said = new FittedLine(area);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).exclude(true).applyTo(said.control());
		said.control().setVisible(false);
		nameFolders();
	}

	private Button button(String label, Runnable pressed) {
		Button made = new Button(area, SWT.PUSH);
		made.setText(label);
		made.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed.run()));
		return made;
	}

	private void reach(Composite parent, Reach reach, String label) {
		Button made = new Button(parent, SWT.RADIO);
		made.setText(label);
		made.setSelection(memory.reach() == reach);
		ArrowChoice.of(made);
		made.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (made.getSelection()) {
				memory.setReach(reach);
			}
		}));
		reaches.put(reach, made);
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
		memory.setReach(reach);
		reaches.forEach((one, button) -> button.setSelection(one == reach));
	}

	/** Whether the search goes on that is shown. */
	void setSearching(boolean searching) {
		String label = searching ? Messages.Search_stop : Messages.Search_start;
		if (!label.equals(start.getText())) {
			start.setText(label);
			area.layout();
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

	private void showHistory() {
		Menu menu = new Menu(area);
		for (String query : memory.queries()) {
			item(menu, SWT.PUSH, shortened(OneLine.of(query)), () -> {
				field.control().setText(query);
				field.control().setFocus();
			});
		}
		if (menu.getItemCount() == 0) {
			item(menu, SWT.PUSH, Messages.Search_noHistory, () -> {}).setEnabled(false);
		}
		show(menu, start);
	}

	/** Where no folder is known, there is nothing to choose from yet. */
	private void askForFolders() {
		if (memory.folders().isEmpty()) {
			askForFolder();
		} else {
			showFolders();
		}
	}

	private void showFolders() {
		Menu menu = new Menu(area);
		List<Path> chosen = memory.chosenFolders();
		for (Path folder : memory.folders()) {
			item(menu, SWT.CHECK, OneLine.of(folder.toString()), () -> {
				memory.choose(folder, !chosen.contains(folder));
				setReach(Reach.FOLDERS);
				nameFolders();
			}).setSelection(chosen.contains(folder));
		}
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, SWT.PUSH, Messages.Search_addFolder, this::askForFolder);
		item(menu, SWT.PUSH, Messages.Search_forget, () -> {
			memory.forgetOthers();
			nameFolders();
		}).setEnabled(chosen.size() < memory.folders().size());
		show(menu, folders);
	}

	private void show(Menu menu, Button below) {
		Rectangle bounds = below.getBounds();
		menu.setLocation(below.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
		MenuTip.under(menu, below.getToolTipText(), below::setToolTipText);
		menu.addListener(SWT.Hide, event -> area.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private static MenuItem item(Menu menu, int style, String label, Runnable chosen) {
		MenuItem item = new MenuItem(menu, style);
		item.setText(LegacyActionTools.escapeMnemonics(label));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.run()));
		return item;
	}

	private void askForFolder() {
		DirectoryDialog dialog = new DirectoryDialog(area.getShell(), SWT.OPEN);
		dialog.setText(Messages.Search_addFolder);
		memory.folders().stream().findFirst().ifPresent(folder -> dialog.setFilterPath(folder.toString()));
		String folder = dialog.open();
		if (folder != null) {
			addFolder(Path.of(folder));
		}
	}

	/** Searches a folder from now on. */
	void addFolder(Path folder) {
		memory.addFolder(folder.toAbsolutePath().normalize());
		setReach(Reach.FOLDERS);
		nameFolders();
	}

	private void nameFolders() {
		List<Path> chosen = memory.chosenFolders();
		String all = chosen.stream().map(folder -> OneLine.of(folder.toString())).collect(Collectors.joining("\n"));
		folders.setText(LegacyActionTools.escapeMnemonics(switch (chosen.size()) {
			case 0 -> memory.folders().isEmpty() ? Messages.Search_addFolder : Messages.Search_noneChosen;
			case 1 -> NLS.bind(Messages.Search_oneFolder, shortened(all));
			default -> NLS.bind(Messages.Search_moreFolders, shortened(OneLine.of(chosen.getFirst().toString())),
					NumberText.of(chosen.size() - 1L));
		}));
		folders.setToolTipText(all.isEmpty() ? Messages.Search_foldersTip : LegacyActionTools.escapeMnemonics(all));
		area.layout(true, true);
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST_LABEL ? text : "…" + text.substring(text.length() - LONGEST_LABEL + 1);
	}
}
