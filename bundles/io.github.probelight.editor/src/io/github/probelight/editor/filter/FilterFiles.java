package io.github.probelight.editor.filter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;
import io.github.probelight.ui.FolderOfFiles;
import io.github.probelight.workspace.filter.NamedFilter;

/** Asks for the files that filters are written into and read from, and says what was read. */
final class FilterFiles {
	private static final String SUGGESTED = "filters.txt";
	/** So many names are told. */
	private static final int MOST_NAMES = 5;

	private FilterFiles() {}

	/** Asks for a file to be read; empty if a person wants none. */
	static Optional<Path> toRead(Shell shell) {
		return asked(new FileDialog(shell, SWT.OPEN), Messages.Filters_importTitle);
	}

	/** Asks for a file to be written; empty if a person wants none. */
	static Optional<Path> toWrite(Shell shell) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setFileName(SUGGESTED);
		dialog.setOverwrite(true);
		return asked(dialog, Messages.Filters_exportTitle);
	}

	private static Optional<Path> asked(FileDialog dialog, String title) {
		dialog.setText(title);
		return Optional.ofNullable(FolderOfFiles.open(dialog)).map(Path::of);
	}

	/** The name of a file. */
	static String name(Path file) {
		Path name = file.getFileName();
		return OneLine.of(String.valueOf(name == null ? file : name));
	}

	/** Which of the filters of a file are new among others, and which take the place of one. */
	static String taken(Path file, List<NamedFilter> before, List<NamedFilter> read) {
		List<String> names = before.stream().map(NamedFilter::name).toList();
		String added = names(read.stream().filter(one -> !names.contains(one.name())).toList());
		String replaced = names(
				read.stream().filter(one -> names.contains(one.name()) && !before.contains(one)).toList());
		StringBuilder said = new StringBuilder(NLS.bind(Messages.Filters_taken_from, name(file)));
		if (!added.isEmpty()) {
			said.append(' ').append(NLS.bind(Messages.Filters_added, added));
		}
		if (!replaced.isEmpty()) {
			said.append(' ').append(NLS.bind(Messages.Filters_replaced, replaced));
		}
		if (added.isEmpty() && replaced.isEmpty()) {
			said.append(' ').append(Messages.Filters_nothingNew);
		}
		return said.toString();
	}

	private static String names(List<NamedFilter> filters) {
		String names = filters.stream()
				.limit(MOST_NAMES)
				.map(one -> OneLine.of(one.name()))
				.collect(Collectors.joining(", "));
		return filters.size() <= MOST_NAMES
				? names
				: NLS.bind(Messages.Filters_more, names, NumberText.of(filters.size() - MOST_NAMES));
	}
}
