package io.github.probelight.editor.navigate;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.handlers.HandlerUtil;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.workspace.LogStep;
import io.github.probelight.workspace.LogStep.Goal;

/** Goes to the next or the previous one of a kind; {@code next finding} behind its class says to which. */
public final class StepHandler extends AbstractHandler implements IExecutableExtension {
	private Goal goal = Goal.FINDING;
	private boolean forward = true;

	@Override
	public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String property,
			@Nullable Object data) {
		String[] words = String.valueOf(data).split(" ");
		forward = words[0].equals("next");
		goal = Goal.valueOf(words[1].toUpperCase(Locale.ROOT));
	}

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof LogEditor editor) {
			StepJob.begin(editor, new LogStep(goal, forward, goal == Goal.HOST ? HostAtCaret.of(editor) : ""));
		}
		return null;
	}

	/** What the platform's keys and buttons for the next and the previous annotation do in a log. */
	public static IAction findings(LogEditor editor, boolean forward) {
		return new Action() {
			@Override
			public void run() {
				StepJob.begin(editor, new LogStep(Goal.FINDING, forward));
			}
		};
	}
}
