package io.github.probelight.editor.filter;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import io.github.probelight.summary.NumberText;
import io.github.probelight.workspace.HelpTopic;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.filter.FilterProgress;
import io.github.probelight.workspace.filter.LineFilter;

/**
 * The line above the text that shows the filter: its chips, a field for another condition, and how many lines are shown.
 * Not there without a filter, until somebody asks for it; its widgets are made when it is first there.
 */
public final class FilterBar implements EditorFilter.Face {
	/** In pixels. */
	static final int MARGIN = 4;
	private static final int NOWHERE = -1;
	private static final FilterProgress NO_LOG = new FilterProgress(0, 0, false, 0, 0, 0, 0);

	private final EditorFilter filter;
	private final Composite bar;
	private final GridData room = GridDataFactory.fillDefaults().grab(true, false).exclude(true).create();
	private final FilterSpeech speech = new FilterSpeech();
	private @Nullable FilterLine line;
	private @Nullable NothingKept nothing;
	private long hidden = NOWHERE;
	private boolean asked;
	private LineFilter shown = LineFilter.NONE;

	/** Makes it in a grid, not to be seen yet. */
	public FilterBar(Composite parent, EditorFilter filter) {
		this.filter = filter;
		bar = new Composite(parent, SWT.NONE);
		bar.setData(HelpTopic.KEY, "lines");
		GridLayoutFactory.fillDefaults().numColumns(4).margins(MARGIN, MARGIN).spacing(MARGIN, 2).applyTo(bar);
		bar.setLayoutData(room);
		bar.setVisible(false);
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
		boolean visible = asked || !now.isEmpty();
		FilterLine widgets = visible ? line() : line;
		if (widgets != null) {
			show(widgets, now, visible);
		}
		NothingKept text = nothing;
		if (text != null) {
			text.update();
		}
		if (widgets != null && isOver()) {
			speech.say(widgets.count());
		}
	}

	/** Whether the number of lines is not another one soon. */
	private boolean isOver() {
		OpenLog log = filter.editor().log();
		return log == null || !log.filtered().progress().working();
	}

	private void show(FilterLine widgets, LineFilter now, boolean visible) {
		OpenLog log = filter.editor().log();
		boolean other = widgets.show(now);
		boolean told = widgets.tellCount(log == null ? NO_LOG : log.filtered().progress(), now);
		boolean turns = visible == room.exclude;
		room.exclude = !visible;
		if (turns || other || told) {
			bar.getParent().layout(true, true);
		}
		if (turns) {
			bar.setVisible(visible); // when it has its size: buttons without one make GTK complain
		}
		tell();
	}

	private FilterLine line() {
		FilterLine made = line;
		if (made == null) {
			made = new FilterLine(bar, filter, () -> filter.show(hidden));
			line = made;
			made.row().field().whenChanged(this::tell);
			made.row().speakBy(speech);
		}
		return made;
	}

	@Override
	public void ask() {
		asked = true;
		update();
		line().row().ask();
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
		FilterLine widgets = line;
		String text = hidden == NOWHERE ? "" : NLS.bind(Messages.Filter_hidden, NumberText.of(hidden + 1));
		if (widgets != null && widgets.tell(text)) {
			bar.getParent().layout(true, true);
		}
	}
}
