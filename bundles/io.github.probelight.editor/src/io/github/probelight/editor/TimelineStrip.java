package io.github.probelight.editor;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IKeyBindingService;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import io.github.probelight.ui.chart.LogTimeline;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.HelpTopic;

/**
 * A low timeline below the text. It is shown if the window is high enough for it, until a person says once whether it
 * is to be there.
 */
final class TimelineStrip {
	private static final String ID = "io.github.probelight.editor";
	private static final String PREFERENCE = "timelineStrip";
	private static final String SHOWN = "shown";
	private static final String HIDDEN = "hidden";
	private static final String[] WINDOW_KEYS = {"org.eclipse.ui.contexts.window"};
	/** In pixels: a row of names, columns, marks and the axis. */
	private static final int HEIGHT = 84;
	/** In a lower window it would take too much from the text. */
	private static final int HIGH = 800;

	private static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, ID);

	private final LogEditor editor;
	private final Composite area;
	private final IPropertyChangeListener choice = event -> {
		if (event.getProperty().equals(PREFERENCE)) {
			arrange();
		}
	};
	private String[] textKeys = {};
	private @Nullable LogTimeline timeline;
	private @Nullable OpenLog log;

	/** Makes an area that is as wide as its parent, which has a grid. */
	TimelineStrip(Composite parent, LogEditor editor) {
		this.editor = editor;
		area = new Composite(parent, SWT.NONE);
		area.setData(HelpTopic.KEY, "timeline");
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		STORE.addPropertyChangeListener(choice);
		area.addDisposeListener(event -> STORE.removePropertyChangeListener(choice));
		arrange();
	}

	/** Whether strips are shown, in a window of a height in pixels. */
	static boolean isShown(int windowHeight) {
		String chosen = STORE.getString(PREFERENCE);
		return chosen.isEmpty() ? windowHeight >= HIGH : chosen.equals(SHOWN);
	}

	/** Shows strips from now on, or none. */
	static void show(boolean shown) {
		STORE.setValue(PREFERENCE, shown ? SHOWN : HIDDEN);
	}

	/** Shows another log, or none. */
	void follow(@Nullable OpenLog next) {
		log = next;
		LogTimeline made = timeline;
		if (made != null) {
			made.follow(next);
			made.caretAt(editor.cursor().line());
		}
	}

	/** The caret stands in a line. */
	void caretAt(long line) {
		LogTimeline made = timeline;
		if (made != null) {
			made.caretAt(line);
		}
	}

	private void arrange() {
		boolean shown = isShown(area.getShell().getSize().y);
		LogTimeline made = timeline;
		if (shown && made == null) {
			area.getDisplay().asyncExec(this::create); // the text is not to wait for it
		} else if (!shown && made != null) {
			timeline = null;
			made.canvas().control().dispose();
		}
		area.setVisible(shown);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEIGHT).exclude(!shown).applyTo(area);
		area.getParent().layout();
	}

	private void create() {
		if (area.isDisposed() || !area.getVisible() || timeline != null) {
			return; // it was hidden again meanwhile
		}
		if (area.getChildren().length == 0) {
			Label line = new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		}
		LogTimeline made = new LogTimeline(area, this::open);
		timeline = made;
		Canvas canvas = made.canvas().control();
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		canvas.addListener(SWT.FocusIn, event -> takeKeys());
		canvas.addListener(SWT.FocusOut, event -> keys().setScopes(textKeys));
		canvas.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC && event.doit) { // there was nothing to take back
				editor.setFocus();
			}
		});
		made.follow(log);
		made.caretAt(editor.cursor().line());
		area.layout();
	}

	private void takeKeys() {
		textKeys = keys().getScopes();
		keys().setScopes(WINDOW_KEYS);
	}

	/** While the strip has the focus, Home and its like are not for the text. */
	@SuppressWarnings("deprecation") // by this alone an editor can give up its scope, and the platform's do so too
	private IKeyBindingService keys() {
		return editor.getEditorSite().getKeyBindingService();
	}

	private void open(long line) {
		editor.cursor().reveal(line);
		editor.setFocus();
	}
}
