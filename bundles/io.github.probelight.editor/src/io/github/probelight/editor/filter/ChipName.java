package io.github.probelight.editor.filter;

import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import io.github.probelight.engine.report.Timeline;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.query.Queries;
import io.github.probelight.workspace.filter.Chip;

/** What a condition is called: the name that people have given it, else what it asks for. */
final class ChipName {
	private ChipName() {}

	/** The name, on one line. */
	static String of(Chip chip) {
		return chip.name().isEmpty() ? Queries.label(chip.query()) : chip.label();
	}

	/** The name where there is little room: what it asks for is without what all times of the log have in common. */
	static String brief(Chip chip, Timeline log) {
		return chip.name().isEmpty() ? Queries.label(chip.query(), log.first(), log.last()) : chip.label();
	}

	/** Asks a person for another name; empty if she leaves it as it is, "" in it if none is wanted. */
	static Optional<String> ask(Shell shell, Chip chip) {
		String before = of(chip);
		InputDialog dialog = new InputDialog(shell, Messages.Chip_renameTitle, Messages.Chip_renamePrompt, before,
				name -> name.isBlank() && !chip.lines().isAll() ? Messages.Chip_noName : null);
		return dialog.open() == Window.OK
				? Optional.of(OneLine.of(dialog.getValue()).strip()).filter(name -> !name.equals(before))
				: Optional.empty();
	}
}
