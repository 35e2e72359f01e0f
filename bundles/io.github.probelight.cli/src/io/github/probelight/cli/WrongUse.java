package io.github.probelight.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Arguments that picocli takes and that make no sense together. A class of its own: Java loads what another one throws
 * before it runs that, and most commands do without picocli.
 */
final class WrongUse {
	private WrongUse() {}

	/** Returns what tells of them, with the usage of the command. */
	static RuntimeException of(CommandSpec command, String why) {
		return new ParameterException(command.commandLine(), why);
	}
}
