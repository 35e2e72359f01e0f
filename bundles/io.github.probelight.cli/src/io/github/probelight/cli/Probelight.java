package io.github.probelight.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;

import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.summary.section.ReportPart;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command line. Exit codes: 0 done, 1 a problem with the input, 2 wrong arguments, 3 changed. */
@Command(name = "probelight", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND", description = "Reads vulnerability-scan logs (Nexpose / InsightVM).", footer = {
		"", Probelight.EXIT_CODES})
public final class Probelight {

	/** Ends the help of all commands. */
	static final String EXIT_CODES = "Exit codes: 0 done, 1 a problem with a log, 2 wrong arguments.";

	/** A problem with the input. */
	static final int PROBLEM = 1;

	/** Arguments that cannot be. */
	static final int WRONG_ARGUMENTS = 2;

	private Probelight() {}

	/** Runs one command and ends the process with its exit code. */
	public static void main(String[] arguments) {
		// in UTF-8 whatever the locale: a site's name must not depend on who looks at it
		StandardOutput results = new StandardOutput(new FileOutputStream(FileDescriptor.out));
		PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
		int code = run(CacheFolder.reports(), System.in, writer(results), err, arguments);
		if (!results.problem().isEmpty()) {
			err.println("probelight: " + results.problem());
			err.flush();
			code = Math.max(code, 1);
		}
		if (code != 0) {
			// what Java does at this call takes longer than a short command, so it is left out where it makes no difference
			System.exit(code);
		}
	}

	/** Runs one command that keeps nothing, and returns its exit code. */
	public static int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
		return run(KeptReports.NONE, in, out, err, arguments);
	}

	/** Runs one command, with what was read of logs before, and returns its exit code. */
	public static int run(KeptReports kept, InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
		Console console = new Console(in, out, err, kept);
		Optional<Callable<Integer>> command = FrequentArguments.command(console, arguments);
		if (command.isEmpty()) {
			return runByPicocli(console, arguments);
		}
		int code = call(command.get(), err);
		out.flush();
		err.flush();
		return code;
	}

	private static int call(Callable<Integer> command, PrintWriter err) {
		try {
			return command.call();
		} catch (Exception e) { // as picocli does
			e.printStackTrace(err);
			return PROBLEM;
		}
	}

	/** Does the same, but has picocli read all arguments: what the shorter way for the frequent ones is held to. */
	public static int runByPicocli(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
		return runByPicocli(new Console(in, out, err, KeptReports.NONE), arguments);
	}

	private static int runByPicocli(Console console, String... arguments) {
		CommandLine line = new CommandLine(new Probelight());
		line.addSubcommand(new OpenCommand(console));
		line.addSubcommand(new ReportCommand(console));
		line.addSubcommand(new ExplainCommand(console));
		line.addSubcommand(new ExportCommand(console));
		line.addSubcommand(new HostCommand(console));
		line.addSubcommand(new HostsCommand(console));
		line.addSubcommand(new CompareCommand(console));
		line.addSubcommand(new CacheCommand(console));
		line.addSubcommand(new AnonymiseCommand(console));
		line.addSubcommand(new ScansCommand(console));
		line.addSubcommand(new QueryCommand(console));
		line.addSubcommand(new LspCommand(console));
		line.addSubcommand(new GenerateCompletion());
		WordConverter.register(line, PageFormat.values());
		WordConverter.register(line, ExportCommand.Format.values());
		WordConverter.register(line, HostCommand.Format.values());
		WordConverter.register(line, HostsCommand.Format.values());
		WordConverter.register(line, ScansCommand.Format.values());
		WordConverter.register(line, QueryCommand.Format.values());
		WordConverter.register(line, ReportPart.values());
		// not a handler itself: Java would look it up to check this class, which costs who needs no picocli
		line.setParameterExceptionHandler(new Mistakes(console)::tell);
		line.setOut(console.out()).setErr(console.err()).setCaseInsensitiveEnumValuesAllowed(true);
		// a log may have a name that begins with @
		line.setExpandAtFiles(false);
		int code = line.execute(arguments);
		console.out().flush();
		console.err().flush();
		return code;
	}

	private static PrintWriter writer(OutputStream stream) {
		return new PrintWriter(
				new OutputStreamWriter(new BufferedOutputStream(stream, 1 << 16), StandardCharsets.UTF_8));
	}
}
