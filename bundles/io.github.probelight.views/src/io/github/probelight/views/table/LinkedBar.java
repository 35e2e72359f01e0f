package io.github.probelight.views.table;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import io.github.probelight.ui.SpokenLinks;
import io.github.probelight.views.Messages;

/** Says above a table that another view has it show only some rows, and leads back to all. It takes no room else. */
final class LinkedBar {
	private final Link bar;

	/**
	 * Makes the widget.
	 *
	 * @param all
	 *            run when a person wants to see all rows
	 */
	LinkedBar(Composite parent, int indent, Runnable all) {
		bar = new Link(parent, SWT.NONE);
		SpokenLinks.of(bar);
		bar.addListener(SWT.Selection, event -> all.run());
		GridDataFactory.fillDefaults().grab(true, false).indent(indent, 0).exclude(true).applyTo(bar);
		bar.setVisible(false);
	}

	/** Says it; nothing for nothing. */
	void say(Linked linked) {
		String said = linked.isNone() ? "" : NLS.bind(Messages.Table_linked, linked.from(), escaped(linked.what()));
		if (!said.equals(bar.getText())) {
			bar.setText(said);
			bar.setToolTipText(linked.isNone() ? null : LegacyActionTools.escapeMnemonics(linked.what()));
			bar.setVisible(!linked.isNone());
			GridDataFactory.createFrom((GridData) bar.getLayoutData()).exclude(linked.isNone()).applyTo(bar);
			bar.getParent().layout();
		}
	}

	/** The sentence, without what leads on; "" where nothing is said. */
	String text() {
		return LegacyActionTools.removeMnemonics(bar.getText().replaceAll("</?a>", ""));
	}

	/** A name from a log is no markup. */
	private static String escaped(String text) {
		return LegacyActionTools.escapeMnemonics(text).replace('<', '‹').replace('>', '›');
	}
}
