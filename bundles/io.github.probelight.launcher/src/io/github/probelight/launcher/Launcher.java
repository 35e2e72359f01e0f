package io.github.probelight.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/** Runs what the first argument asks for, in this process: the command line, the language server, or the workbench with the logs to open. */
public final class Launcher {
	private static final String COMMAND_LINE = "io.github.probelight.cli.Probelight";
	private static final String LANGUAGE_SERVER = "io.github.probelight.lsp.ServerMain";
	private static final String WORKBENCH = "org.eclipse.equinox.launcher.Main";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private final Installation installation;
	private final StateFolder state;

	Launcher(Installation installation, StateFolder state) {
		this.installation = installation;
		this.state = state;
	}

	/**
	 * The exit code is 0 if all went well, 1 if something failed, which is told on standard error, 2 if the arguments say
	 * nothing; 23 and 24 ask the script that started this to do so again.
	 */
	public static void main(String[] arguments) {
		int code;
		try {
			code = new Launcher(Installation.ofThisJar(), StateFolder.ofThisSystem()).run(arguments);
		} catch (LauncherException e) {
			System.err.println("probelight: " + e.getMessage());
			code = e.code();
		} catch (IOException e) {
			System.err.println("probelight: The folder for what the workbench keeps cannot be used: " + e.getMessage());
			code = 1;
		} catch (URISyntaxException | ReflectiveOperationException e) {
			System.err.println("probelight: This Probelight cannot be started: " + e.getMessage());
			code = 1;
		}
		if (code != 0) {
			System.exit(code);
		}
	}

	/**
	 * Gives the exit code; the workbench and the command line may end the process themselves. Without any argument, as
	 * after a double click, there is a window without a log.
	 */
	int run(String... arguments) throws IOException, ReflectiveOperationException {
		if (arguments.length == 0) {
			return open(OpenArguments.NONE);
		}
		if (arguments.length == 1 && "lsp".equals(arguments[0])) {
			start(LANGUAGE_SERVER, installation.languageServer());
			return 0;
		}
		if (!"open".equals(arguments[0])) {
			start(COMMAND_LINE, installation.commandLine(), arguments);
			return 0;
		}
		Optional<OpenArguments> open = OpenArguments.of(Arrays.asList(arguments).subList(1, arguments.length));
		if (open.isEmpty()) {
			start(COMMAND_LINE, installation.commandLine(), "open", "--help");
			return 2;
		}
		return open(open.get());
	}

	private int open(OpenArguments open) throws IOException, ReflectiveOperationException {
		Optional<OneWindow> first = OneWindow.first(state, open.words());
		if (first.isEmpty()) {
			System.out.println("Opened in the Probelight that runs already.");
			return 0;
		}
		try (OneWindow window = first.get()) {
			start(WORKBENCH, installation.workbench(), workbenchArguments(open));
		}
		return 0;
	}

	private String[] workbenchArguments(OpenArguments open) {
		List<String> all = new ArrayList<>(List.of("-nosplash", "-data", state.workspace().toString(), "-requests",
				state.requests().toString()));
		if (open.dark()) {
			all.addAll(List.of("-cssTheme", DARK));
		}
		all.addAll(open.ofWorkbench());
		return all.toArray(String[]::new);
	}

	/** Calls the main method of a class in these jars, which stay open: it goes on in threads of its own. */
	private static void start(String name, List<Path> jars, String... arguments)
			throws IOException, ReflectiveOperationException {
		List<URL> urls = new ArrayList<>();
		for (Path jar : jars) {
			urls.add(jar.toUri().toURL());
		}
		@Nullable
		ClassLoader parent = Launcher.class.getClassLoader();
		@SuppressWarnings("resource")
		ClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), parent);
		Thread.currentThread().setContextClassLoader(loader);
		try {
			loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) arguments);
		} catch (InvocationTargetException e) {
			throw new LauncherException("This Probelight ended: " + e.getCause(), e);
		}
	}
}
