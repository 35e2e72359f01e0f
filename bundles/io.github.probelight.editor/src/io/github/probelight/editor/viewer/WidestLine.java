package io.github.probelight.editor.viewer;

import java.lang.reflect.Field;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;

/**
 * Guard: a text widget remembers which line is the widest and, when that line is touched, looks through all lines for
 * the next (up to a second for millions). This makes it forget which line it was; the width itself stays. There is no
 * API for it, so it reaches for a private field; where that fails the widget is only slower.
 */
public final class WidestLine {
	private final @Nullable Object renderer;
	private final @Nullable Field index;

	/** Reaches into a widget. */
	public WidestLine(StyledText widget) {
		Object found = null;
		Field field = null;
		try {
			Field holder = StyledText.class.getDeclaredField("renderer");
			holder.setAccessible(true);
			found = holder.get(widget);
			field = found.getClass().getDeclaredField("maxWidthLineIndex");
			field.setAccessible(true);
		} catch (ReflectiveOperationException | RuntimeException e) {
			ILog.get().warn("Large logs will scroll more slowly: this SWT keeps its widest line elsewhere", e);
			field = null;
		}
		renderer = found;
		index = field;
	}

	/**
	 * To be called before lines are touched, and whenever some may have been measured.
	 *
	 * @return whether there was something to forget
	 */
	public boolean forget() {
		Field field = index;
		if (field == null) {
			return false;
		}
		try {
			boolean known = field.getInt(renderer) >= 0;
			field.setInt(renderer, -1);
			return known;
		} catch (IllegalAccessException e) {
			throw new IllegalStateException(e); // it was made accessible
		}
	}
}
