package io.github.probelight.editor.evidence;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import io.github.probelight.editor.evidence.LogFacts.Fact;
import io.github.probelight.engine.text.ShownText;

/** Facts as rows of a dialog, each a text that can be selected; one that is not known has no row until it is. */
final class FactRows {
	/** The value behind its name. */
	private record Row(Label label, Text text) {
		/** Whether it is to be seen. */
		boolean isShown() {
			return label.getVisible();
		}

		/** Shows another value, where a person may have selected something; returns whether the row comes or goes. */
		boolean show(String value) {
			if (!text.getText().equals(value)) {
				Point selected = text.getSelection();
				text.setText(value);
				text.setSelection(selected);
			}
			boolean some = !value.isEmpty();
			if (some == isShown()) {
				return false;
			}
			label.setVisible(some);
			text.setVisible(some);
			((GridData) label.getLayoutData()).exclude = !some;
			((GridData) text.getLayoutData()).exclude = !some;
			return true;
		}
	}

	private final Composite area;
	private final List<Row> rows = new ArrayList<>();

	/** Makes the rows in a grid of three columns, so wide. */
	FactRows(Composite area, int width, List<Fact> facts) {
		this.area = area;
		for (Fact fact : facts) {
			Row row = row(area, fact.name());
			GridDataFactory.swtDefaults().applyTo(row.label);
			GridDataFactory.swtDefaults()
					.span(2, 1)
					.hint(width, SWT.DEFAULT)
					.align(SWT.FILL, SWT.CENTER)
					.grab(true, false)
					.applyTo(row.text);
			rows.add(row);
		}
		show(facts);
	}

	private static Row row(Composite area, String name) {
		Label label = new Label(area, SWT.NONE);
		label.setText(name);
		return new Row(label, new Text(area, SWT.READ_ONLY | SWT.SINGLE));
	}

	/** Shows what the same facts are now; the dialog grows where there are more of them. */
	void show(List<Fact> facts) {
		boolean other = false;
		for (int i = 0; i < rows.size(); i++) {
			other |= rows.get(i).show(ShownText.of(facts.get(i).value()));
		}
		Shell shell = area.getShell();
		if (other && shell.isVisible()) {
			area.layout();
			Point size = shell.getSize();
			int needed = shell.computeSize(size.x, SWT.DEFAULT).y;
			shell.setSize(size.x, Math.max(size.y, needed));
		}
	}
}
