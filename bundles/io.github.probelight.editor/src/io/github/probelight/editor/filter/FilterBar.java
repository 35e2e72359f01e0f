package io.github.probelight.editor.filter;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import io.github.probelight.summary.NumberText;
import io.github.probelight.ui.SpokenLinks;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.filter.FilterProgress;
import io.github.probelight.workspace.filter.LineFilter;
import io.github.probelight.workspace.HelpTopic;

/**
 * The line above the text that shows the filter: its chips, a field for another condition, and how many lines are shown.
 * Not there without a filter, until somebody asks for it.
 */
public final class FilterBar implements EditorFilter.Face {
	private static final int MARGIN = 4;
	private static final int NOWHERE = -1;

	private final EditorFilter filter;
	private final Composite bar;
	private final GridData room = GridDataFactory.fillDefaults().grab(true, false).exclude(true).create();
	private final FilterButtons buttons;
	private final ChipRow row;
	private final Label count;
	private final Link notice;
	private final FilterSpeech speech = new FilterSpeech();
	private @Nullable NothingKept nothing;
	private long hidden = NOWHERE;
	private boolean asked;
	private LineFilter shown = LineFilter.NONE;

	/** Makes it in a grid, not to be seen yet. */
	public FilterBar(Composite parent, EditorFilter filter) {
		this.filter = filter;
		BarKeys keys = new BarKeys(filter.editor());
		bar = new Composite(parent, SWT.NONE);
		bar.setData(HelpTopic.KEY, "lines");
		GridLayoutFactory.fillDefaults().numColumns(4).margins(MARGIN, MARGIN).spacing(MARGIN, 2).applyTo(bar);
		bar.setLayoutData(room);
		bar.setVisible(false);
		buttons = new FilterButtons(bar, filter, keys);
		row = new ChipRow(bar, filter, keys);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(row.control());
		count = new Label(bar, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
		buttons.addBehind();
		notice = new Link(bar, SWT.NONE);
		SpokenLinks.of(notice);
		GridDataFactory.fillDefaults().span(4, 1).indent(MARGIN, 0).exclude(true).applyTo(notice);
		notice.setVisible(false);
		notice.addListener(SWT.Selection, event -> filter.show(hidden));
		keys.leaveTo(notice);
		row.field().whenChanged(this::tell);
		row.speakBy(speech);
		filter.face(this);
	}

	/** Has the text say it where no line is left. */
	public void sayNothingIn(StyledText text) {
		nothing = new NothingKept(text, filter);
		speech.in(text);
	}

	/** Shows what is new of the filter. */
	public void update() {
		if (bar.isDisposed()) {
			return;
		}
		filter.pointing().watch();
		LineFilter now = filter.filter();
		if (!now.equals(shown)) {
			shown = now;
			hidden = NOWHERE;
		}
		boolean other = row.show(now);
		buttons.show(now);
		boolean visible = asked || !now.isEmpty();
		boolean told = tellCount();
		boolean turns = visible == room.exclude;
		room.exclude = !visible;
		if (turns || other || told) {
			bar.getParent().layout(true, true);
		}
		if (turns) {
			bar.setVisible(visible); // when it has its size: buttons without one make GTK complain
		}
		tell();
		NothingKept text = nothing;
		if (text != null) {
			text.update();
		}
		if (isOver()) {
			speech.say(count.getText());
		}
	}

	/** Whether the number of lines is not another one soon. */
	private boolean isOver() {
		OpenLog log = filter.editor().log();
		return log == null || !log.filtered().progress().working();
	}

	/** Says how many lines are shown; returns whether that needs other room. */
	private boolean tellCount() {
		OpenLog log = filter.editor().log();
		FilterProgress progress = log == null
				? new FilterProgress(0, 0, false, 0, 0)
				: log.filtered().progress();
		buttons.showWork(progress.working());
		String text = text(progress, filter.filter());
		if (text.equals(count.getText())) {
			return false;
		}
		boolean otherLength = text.length() != count.getText().length();
		count.setText(text);
		// as many characters may need more pixels
		return otherLength || count.computeSize(SWT.DEFAULT, SWT.DEFAULT).x > count.getSize().x;
	}

	/** {@code 212 of 7,288,540 lines}, and how far that is known. */
	static String text(FilterProgress progress, LineFilter filter) {
		if (filter.isEmpty()) {
			return "";
		}
		String lines = NumberText.of(progress.lines());
		if (filter.showsAll()) {
			return NLS.bind(Messages.Filter_all, lines);
		}
		String said = NLS.bind(Messages.Filter_count, NumberText.of(progress.shownLines()), lines);
		long percent = progress.rows() == 0 ? 100 : 100 * progress.passed() / progress.rows();
		return progress.isOver()
				? said
				: NLS.bind(progress.working() ? Messages.Filter_working : Messages.Filter_stopped, said, percent);
	}

	@Override
	public void ask() {
		asked = true;
		update();
		row.ask();
	}

	@Override
	public void left() {
		asked = false;
		update();
	}

	/** Not before the event is over in which a chip was hit, which is another one then. */
	@Override
	public void changed() {
		if (!bar.isDisposed()) {
			bar.getDisplay().asyncExec(this::update);
		}
	}

	@Override
	public void sayHidden(long line) {
		hidden = line;
		tell();
	}

	@Override
	public void sayNothing() {
		hidden = NOWHERE;
		tell();
	}

	/** What is wrong with what is typed, else the line that is hidden, else nothing. */
	private void tell() {
		String problem = row.field().problem();
		String text = !problem.isEmpty()
				? problem.replace("&", "&&").replace("<", "\u2039")
				: hidden == NOWHERE ? "" : NLS.bind(Messages.Filter_hidden, NumberText.of(hidden + 1));
		if (!text.equals(notice.getText())) {
			notice.setText(text);
			notice.setVisible(!text.isEmpty());
			((GridData) notice.getLayoutData()).exclude = text.isEmpty();
			bar.getParent().layout(true, true);
		}
	}
}
