package io.github.probelight.views;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import io.github.probelight.summary.NumberText;
import io.github.probelight.views.table.ColumnHeads;
import io.github.probelight.views.table.CopyFormat;
import io.github.probelight.views.table.TablePanel;

/**
 * What the usual keys do where there are rows: copy, select all, find. In a field, or in the text of the details, they are
 * for what is written there.
 *
 * @param <T>
 *            the rows
 */
public final class RowEditing<T> {
	/** So many rows are copied at the most: they are held in memory several times over, here and by who takes them. */
	static final int MOST_COPIED = 20_000;

	private final TablePanel<?, T> panel;
	private final Consumer<String> told;

	/**
	 * For the rows of a table.
	 *
	 * @param told
	 *            hears how many rows were copied, a sentence for people
	 */
	public RowEditing(TablePanel<?, T> panel, Consumer<String> told) {
		this.panel = panel;
		this.told = told;
	}

	/** For the rows of a table; nobody hears how many were copied. */
	public RowEditing(TablePanel<?, T> panel) {
		this(panel, sentence -> {});
	}

	/** Copies what is selected, of rows the shown columns. */
	public void copy() {
		Control focus = panel.control().getDisplay().getFocusControl();
		if (focus instanceof StyledText text) {
			text.copy();
		} else if (focus instanceof Text field) {
			field.copy();
		} else {
			copy(CopyFormat.TSV);
		}
	}

	/** Copies the selected rows in a format. */
	public void copy(CopyFormat format) {
		int selected = panel.selectedCount();
		List<T> rows = panel.selected(MOST_COPIED);
		if (rows.isEmpty()) {
			return;
		}
		ColumnHeads<T> heads = panel.table().heads();
		Clipboard clipboard = new Clipboard(panel.control().getDisplay());
		try {
			clipboard.setContents(new Object[]{format.of(heads.shown(), heads.all().getFirst(), rows)},
					new Transfer[]{TextTransfer.getInstance()});
		} finally {
			clipboard.dispose();
		}
		told.accept(rows.size() == selected
				? NLS.bind(Messages.Action_copied, NumberText.of(selected))
				: NLS.bind(Messages.Action_copiedSome, NumberText.of(rows.size()), NumberText.of(selected)));
	}

	/** Selects all rows. */
	public void selectAll() {
		Control focus = panel.control().getDisplay().getFocusControl();
		if (focus instanceof StyledText text) {
			text.selectAll();
		} else if (focus instanceof Text field) {
			field.selectAll();
		} else {
			panel.table().selectAll();
		}
	}

	/** Goes to the field that filters the rows. */
	public void find() {
		panel.filterField().setFocus();
		panel.filterField().selectAll();
	}
}
