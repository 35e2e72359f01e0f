package io.github.probelight.views.search;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;
import io.github.probelight.ui.SpokenName;
import io.github.probelight.views.Messages;
import io.github.probelight.views.search.SearchMemory.Reach;

/** Where logs are searched: a button that says it, and the menu in which another place is chosen. */
final class SearchPlaces {
	private static final int LONGEST_LABEL = 24;

	private final SearchMemory memory;
	private final HeadMenu menu;
	private final Button button;
	private Runnable whenNamed = () -> {};

	/** Makes the button. */
	SearchPlaces(Composite parent, SearchMemory memory) {
		this.memory = memory;
		menu = new HeadMenu(parent, this::fill);
		button = menu.button();
		SpokenName.of(button, () -> Messages.Search_place.formatted(label()));
		name();
	}

	/** Calls back when the button says another place. */
	void whenNamed(Runnable listener) {
		whenNamed = listener;
	}

	/** Searches there from now on. */
	void setReach(Reach reach) {
		memory.setReach(reach);
		name();
	}

	/** Searches a folder from now on. */
	void addFolder(Path folder) {
		memory.addFolder(folder.toAbsolutePath().normalize());
		setReach(Reach.FOLDERS);
	}

	private void fill(Menu shown) {
		reach(shown, Reach.ACTIVE, Messages.Search_active, () -> setReach(Reach.ACTIVE));
		reach(shown, Reach.OPEN, Messages.Search_open, () -> setReach(Reach.OPEN));
		reach(shown, Reach.FOLDERS, Messages.Search_folders, this::searchFolders);
		new MenuItem(shown, SWT.SEPARATOR);
		List<Path> chosen = memory.chosenFolders();
		for (Path folder : memory.folders()) {
			HeadMenu.item(shown, SWT.CHECK, OneLine.of(folder.toString()), () -> choose(folder))
					.setSelection(chosen.contains(folder));
		}
		HeadMenu.item(shown, SWT.PUSH, Messages.Search_addFolder, this::askForFolder);
		HeadMenu.item(shown, SWT.PUSH, Messages.Search_forget, () -> {
			memory.forgetOthers();
			name();
		}).setEnabled(chosen.size() < memory.folders().size());
	}

	private void reach(Menu shown, Reach reach, String label, Runnable chosen) {
		MenuItem made = new MenuItem(shown, SWT.RADIO);
		made.setText(label);
		made.setSelection(memory.reach() == reach);
		made.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (made.getSelection()) { // the one that is no more chosen is told of, too
				chosen.run();
			}
		}));
	}

	/** Where no folder is known, there is nothing to choose from yet. */
	private void searchFolders() {
		if (memory.folders().isEmpty()) {
			askForFolder();
		} else {
			setReach(Reach.FOLDERS);
		}
	}

	/** Who points at a folder while something else is searched wants it, also if it is checked already. */
	private void choose(Path folder) {
		boolean searched = memory.reach() == Reach.FOLDERS && memory.chosenFolders().contains(folder);
		memory.choose(folder, !searched);
		setReach(Reach.FOLDERS);
	}

	private void askForFolder() {
		DirectoryDialog dialog = new DirectoryDialog(button.getShell(), SWT.OPEN);
		dialog.setText(Messages.Search_addFolderTitle);
		memory.folders().stream().findFirst().ifPresent(folder -> dialog.setFilterPath(folder.toString()));
		String folder = dialog.open();
		if (folder != null) {
			addFolder(Path.of(folder));
		}
	}

	private String label() {
		List<Path> chosen = memory.chosenFolders();
		return switch (memory.reach()) {
			case ACTIVE -> LegacyActionTools.removeMnemonics(Messages.Search_active);
			case OPEN -> LegacyActionTools.removeMnemonics(Messages.Search_open);
			case FOLDERS -> switch (chosen.size()) {
				case 0 -> Messages.Search_noneChosen;
				case 1 -> shortened(chosen.getFirst());
				default -> NLS.bind(Messages.Search_moreFolders, shortened(chosen.getFirst()),
						NumberText.of(chosen.size() - 1L));
			};
		};
	}

	private void name() {
		boolean folders = memory.reach() == Reach.FOLDERS;
		String all = memory.chosenFolders()
				.stream()
				.map(folder -> OneLine.of(folder.toString()))
				.collect(Collectors.joining("\n"));
		button.setText(LegacyActionTools.escapeMnemonics(NLS.bind(Messages.Search_menu, label())));
		menu.setTip(folders && !all.isEmpty() ? LegacyActionTools.escapeMnemonics(all) : Messages.Search_placesTip);
		whenNamed.run();
	}

	/** The end of a path says more than its begin. */
	private static String shortened(Path folder) {
		String path = OneLine.of(folder.toString());
		if (path.length() <= LONGEST_LABEL) {
			return path;
		}
		int from = path.length() - LONGEST_LABEL + 1;
		int name = path.indexOf(folder.getFileSystem().getSeparator(), from);
		return "…" + path.substring(name < 0 || name == path.length() - 1 ? from : name);
	}
}
