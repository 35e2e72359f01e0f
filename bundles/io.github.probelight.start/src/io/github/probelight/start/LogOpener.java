package io.github.probelight.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.InputProblem;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.summary.InputWords;
import io.github.probelight.ui.LogEditors;
import io.github.probelight.workbench.ScanLogPerspective;
import io.github.probelight.workspace.OpenLog;

/** Opens files in the Scan Log perspective of a window. To be used on the UI thread. */
public final class LogOpener {
	private static final String TOGETHER = "io.github.probelight.editor.together";
	private static final String COMPARE = "io.github.probelight.commands.compare";
	private static final String BETWEEN = "\0";

	/** A file and the editor that shows it. */
	public record Opened(Path file, IEditorPart editor) {}

	private final IWorkbenchWindow window;
	private final boolean mayAsk;
	private final List<Opened> opened = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();

	/**
	 * Opens in this window; it need not be the active one.
	 *
	 * @param mayAsk
	 *            whether somebody is there to choose from the logs of a zip
	 */
	public LogOpener(IWorkbenchWindow window, boolean mayAsk) {
		this.window = window;
		this.mayAsk = mayAsk;
	}

	/** Opens what is asked for as {@link #open(List)} does, in the way that is asked for, and has it be followed likewise. */
	public void open(OpenRequest request) {
		List<Path> logs = request.logs();
		if (request.way() == OpenRequest.Way.TOGETHER && logs.stream().distinct().count() > 1) {
			openTogether(logs);
		} else if (request.way() == OpenRequest.Way.COMPARED && logs.size() == 2) {
			open(logs, COMPARE, Map.of(COMPARE + ".old", logs.getFirst().toString(), COMPARE + ".new",
					logs.getLast().toString()));
		} else {
			open(logs);
		}
		if (request.follow()) {
			opened.stream()
					.map(open -> Adapters.adapt(open.editor, OpenLog.class))
					.filter(Objects::nonNull)
					.forEach(log -> log.follow(true));
		}
	}

	private void openTogether(List<Path> files) {
		String names = files.stream().distinct().map(Path::toString).collect(Collectors.joining(BETWEEN));
		open(files, TOGETHER, Map.of(TOGETHER + ".logs", names));
	}

	/** Opens the editor that a command makes of several files. */
	private void open(List<Path> files, String id, Map<String, String> parameters) {
		open(List.of());
		try {
			ICommandService commands = window.getService(ICommandService.class);
			ParameterizedCommand command = ParameterizedCommand.generateCommand(commands.getCommand(id), parameters);
			if (window.getService(IHandlerService.class).executeCommand(command, null) instanceof IEditorPart editor) {
				opened.add(new Opened(files.getFirst(), editor));
			}
		} catch (CommandException e) {
			String names = files.stream().map(Path::toString).collect(Collectors.joining(", "));
			failed(NLS.bind(Messages.openFailed, names, e.getMessage()), e);
		}
	}

	/** Shows the perspective and opens the files, the last of them on top. */
	public void open(List<Path> files) {
		try {
			window.getWorkbench().showPerspective(ScanLogPerspective.ID, window);
		} catch (WorkbenchException e) {
			failed(Messages.noPerspective, e);
		}
		for (Path file : files) {
			open(file);
		}
	}

	/** The files that are open now. */
	public List<Opened> opened() {
		return List.copyOf(opened);
	}

	/** One sentence for each file that could not be opened. */
	public List<String> problems() {
		return List.copyOf(problems);
	}

	private void open(Path file) {
		if (!Files.exists(file)) {
			problems.add(NLS.bind(Messages.doesNotExist, file));
		} else if (!Files.isRegularFile(file)) {
			problems.add(NLS.bind(Messages.notAFile, file));
		} else if (!Files.isReadable(file)) {
			problems.add(NLS.bind(Messages.notReadable, file));
		} else {
			try {
				String question = mayAsk ? "" : question(file);
				if (question.isEmpty()) {
					IEditorPart editor = new LogEditors(window.getActivePage()).open(file);
					if (editor != null) { // else somebody was asked, and chose nothing or has not chosen yet
						opened.add(new Opened(file, editor));
					}
				} else {
					problems.add(question);
				}
			} catch (PartInitException | IOException e) {
				failed(NLS.bind(Messages.openFailed, file, e.getMessage()), e);
			}
		}
	}

	/** What the editor would ask, and nothing if it would open. */
	private static String question(Path file) throws IOException {
		try {
			if (Origins.packed(file)) {
				Origins.of(file.toString(), List.of(), Budget.STANDARD);
			}
			return "";
		} catch (InputException e) {
			return e.problem() == InputProblem.ZIP_WITH_SEVERAL ? InputWords.WINDOW.of(file.toString(), e) : "";
		}
	}

	private void failed(String problem, Exception cause) {
		problems.add(problem);
		ILog.get().error(problem, cause);
	}
}
