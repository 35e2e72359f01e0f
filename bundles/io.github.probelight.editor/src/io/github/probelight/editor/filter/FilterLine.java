package io.github.probelight.editor.filter;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import io.github.probelight.summary.NumberText;
import io.github.probelight.ui.SpokenLinks;
import io.github.probelight.workspace.filter.FilterProgress;
import io.github.probelight.workspace.filter.LineFilter;

/** The widgets of a {@link FilterBar}: buttons, chips, field, count, and below them a line for what is wrong. */
final class FilterLine {
	private static final int COLUMNS = 4;

	private final FilterButtons buttons;
	private final ChipRow row;
	private final Label count;
	private final Link notice;

	/**
	 * Makes them in a bar that has a grid of as many columns.
	 *
	 * @param lead
	 *            called when a person follows the link in what is told
	 */
	FilterLine(Composite bar, EditorFilter filter, Runnable lead) {
		BarKeys keys = new BarKeys(filter.editor());
		buttons = new FilterButtons(bar, filter, keys);
		row = new ChipRow(bar, filter, keys);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(row.control());
		count = new Label(bar, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
		buttons.addBehind();
		notice = new Link(bar, SWT.NONE);
		SpokenLinks.of(notice);
		GridDataFactory.fillDefaults()
				.span(COLUMNS, 1)
				.indent(FilterBar.MARGIN, 0)
				.exclude(true)
				.applyTo(notice);
		notice.setVisible(false);
		notice.addListener(SWT.Selection, event -> lead.run());
		keys.leaveTo(notice);
	}

	/** The chips and the field. */
	ChipRow row() {
		return row;
	}

	/** Shows a filter; returns whether that needs other room. */
	boolean show(LineFilter now) {
		boolean other = row.show(now);
		buttons.show(now);
		return other;
	}

	/** Says how many lines are shown; returns whether that needs other room. */
	boolean tellCount(FilterProgress progress, LineFilter filter) {
		buttons.showWork(progress.working());
		String text = text(progress, filter);
		if (text.equals(count.getText())) {
			return false;
		}
		boolean otherLength = text.length() != count.getText().length();
		count.setText(text);
		// as many characters may need more pixels
		return otherLength || count.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > count.getSize().x;
	}

	/** How many lines are shown, as it is told; "" without a filter. */
	String count() {
		return count.getText();
	}

	/** {@code 212 of 7,288,540 lines, 424 around them, 180 collapsed}, and how far that is known. */
	private static String text(FilterProgress progress, LineFilter filter) {
		if (filter.isEmpty()) {
			return "";
		}
		String lines = NumberText.of(progress.lines());
		if (filter.showsAll()) {
			return NLS.bind(Messages.Filter_all, lines);
		}
		String kept = NLS.bind(Messages.Filter_count, NumberText.of(progress.keptLines()), lines);
		String near = progress.around() == 0
				? kept
				: NLS.bind(Messages.Filter_around, kept, NumberText.of(progress.around()));
		String said = progress.collapsed() == 0
				? near
				: NLS.bind(Messages.Filter_collapsed, near, NumberText.of(progress.collapsed()));
		long percent = progress.rows() == 0 ? 100 : 100 * progress.passed() / progress.rows();
		return progress.isOver()
				? said
				: NLS.bind(progress.working() ? Messages.Filter_working : Messages.Filter_stopped, said, percent);
	}

	/** Says what is wrong with what is typed, else a text with a link; "" for nothing. Returns whether that is news. */
	boolean tell(String linked) {
		String problem = row.field().problem();
		String text = problem.isEmpty() ? linked : problem.replace("&", "&&").replace("<", "\u2039");
		if (text.equals(notice.getText())) {
			return false;
		}
		notice.setText(text);
		notice.setVisible(!text.isEmpty());
		((GridData) notice.getLayoutData()).exclude = text.isEmpty();
		return true;
	}
}
