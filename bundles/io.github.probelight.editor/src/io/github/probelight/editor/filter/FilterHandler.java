package io.github.probelight.editor.filter;

import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.workspace.filter.Chip;

/** The commands of the filter, on the active editor. */
public final class FilterHandler extends AbstractHandler {
	/** Shows only what the caret points at. */
	static final String ONLY = "io.github.probelight.editor.filter.only";
	/** Hides what the caret points at. */
	static final String HIDE = "io.github.probelight.editor.filter.hide";

	private static final String ASK = "io.github.probelight.editor.filter";
	private static final String SWITCH = "io.github.probelight.editor.filter.switch";
	private static final String RUNS = "io.github.probelight.editor.filter.runs";
	private static final String REMOVE_LAST = "io.github.probelight.editor.filter.removeLast";

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (event != null && HandlerUtil.getActiveEditor(event) instanceof LogEditor editor) {
			EditorFilter filter = editor.filter();
			switch (event.getCommand().getId()) {
				case ASK -> {
					editor.getSite().getPage().activate(editor);
					filter.ask();
				}
				case SWITCH -> filter.toggle();
				case RUNS -> filter.toggleRuns();
				case REMOVE_LAST -> filter.removeLast();
				case ONLY -> pointed(filter, filter::showOnly);
				case HIDE -> pointed(filter, filter::hide);
				default -> {
					// no other command has this handler
				}
			}
		}
		return null;
	}

	private static void pointed(EditorFilter filter, Consumer<Chip> does) {
		PointedLine place = filter.pointing().caret();
		if (place != null) {
			place.part().flatMap(place::chip).ifPresent(does);
		}
	}
}
