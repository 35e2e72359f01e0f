package io.github.probelight.views;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.FrameworkUtil;

import io.github.probelight.engine.report.Report;
import io.github.probelight.views.table.Notice;
import io.github.probelight.views.table.RowProvider;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.ui.Throttle;
import io.github.probelight.workspace.LogNotice;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogListener;
import io.github.probelight.workspace.OpenLogState;

/**
 * A view with a table on the log that a person works with. It fills while the log is read.
 *
 * @param <T>
 *            the rows of the table
 */
public abstract class LogView<T> extends ViewPart {
	/** The least time between two updates, in ms. */
	private static final int PAUSE = 200;
	private static final Notice NO_LOG = new Notice("", Messages.View_noLog, -1);

	private final LogTable<T> spec;
	private final IPropertyChangeListener themeListener = event -> {
		if (isOpen() && StateColours.concerns(event.getProperty())) {
			panel().table().refresh();
		}
	};
	private final OpenLogListener logListener;
	private @Nullable TablePanel<Report, T> panel;
	private @Nullable LogFollower follower;
	private @Nullable OpenLog log;
	private @Nullable Throttle throttle;

	/** Makes a view of a table. */
	protected LogView(LogTable<T> spec) {
		this.spec = spec;
		logListener = log -> {
			Throttle soon = throttle;
			if (soon != null) {
				soon.ask();
			}
		};
	}

	/** The table with what is around it. */
	public final TablePanel<Report, T> panel() {
		TablePanel<Report, T> made = panel;
		if (made == null) {
			throw new IllegalStateException("The view is not open");
		}
		return made;
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		if (parent == null) {
			return;
		}
		TablePanel<Report, T> made = new TablePanel<>(parent, spec, StateColours::colour, settings());
		panel = made;
		made.say(NO_LOG);
		made.table().whenOpened(this::goTo);
		getSite().setSelectionProvider(new RowProvider(made));
		new ViewActions<>(this, made).install();
		throttle = new Throttle(parent.getDisplay(), PAUSE, this::update);
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeListener);
		LogFollower following = new LogFollower(getSite().getPage(), this::changed);
		follower = following;
		following.start();
	}

	/** Whether there are controls. The workbench disposes of them before it tells the view that it is closed. */
	protected final boolean isOpen() {
		TablePanel<Report, T> made = panel;
		return made != null && !made.control().isDisposed();
	}

	@Override
	public void setFocus() {
		if (isOpen()) {
			panel().setFocus();
		}
	}

	@Override
	public void dispose() {
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeListener);
		LogFollower following = follower;
		if (following != null) {
			following.stop();
		}
		OpenLog followed = log;
		if (followed != null) {
			followed.removeListener(logListener);
		}
		super.dispose();
	}

	/** Goes to the first line about a row. */
	public final void goTo(T row) {
		IEditorPart editor = editor();
		LogCursor cursor = editor == null ? null : Adapters.adapt(editor, LogCursor.class);
		if (editor == null || cursor == null) {
			return;
		}
		cursor.reveal(spec.line(row));
		getSite().getPage().activate(editor);
	}

	/** The editor of the log shown; null if there is none. */
	protected final @Nullable IEditorPart editor() {
		LogFollower following = follower;
		return following == null ? null : following.editor();
	}

	/** The log shown; null if there is none. */
	protected final @Nullable OpenLog log() {
		return log;
	}

	private void changed(@Nullable OpenLog now) {
		OpenLog before = log;
		if (now == before) {
			return;
		}
		if (before != null) {
			before.removeListener(logListener);
		}
		log = now;
		if (isOpen()) {
			panel().clear();
		}
		if (now != null) {
			now.addListener(logListener);
		}
		update();
	}

	private void update() {
		TablePanel<Report, T> shown = panel;
		if (shown == null || shown.control().isDisposed()) {
			return;
		}
		OpenLog read = log;
		if (read == null) {
			shown.say(NO_LOG);
			return;
		}
		OpenLogState state = read.state(); // before the report: what is complete stays so
		shown.show(read.report());
		shown.say(notice(read, state));
	}

	private Notice notice(OpenLog read, OpenLogState state) {
		int percent = (int) (100 * read.progress());
		String known = LogNotice.of(read);
		String nothing = known.isEmpty() ? NLS.bind(spec.nothingFound(), read.name()) : known;
		return switch (state) {
			case READING -> new Notice(NLS.bind(Messages.View_readingStatus, percent),
					NLS.bind(Messages.View_reading, read.name()), percent);
			case COMPLETE -> new Notice("", nothing, -1);
			case CANCELLED -> new Notice(Messages.View_cancelled, nothing, -1);
			case FAILED -> new Notice(Messages.View_failed, nothing, -1);
		};
	}

	private IDialogSettings settings() {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(LogView.class))
				.getDialogSettings();
		return DialogSettings.getOrCreateSection(all, getClass().getName());
	}
}
