package io.github.probelight.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.text.ShownText;
import io.github.probelight.export.HostJson;
import io.github.probelight.export.text.ReportText;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.host.AskedHost;
import io.github.probelight.summary.host.HostCard;
import io.github.probelight.summary.host.HostReading;
import io.github.probelight.summary.section.HostSections;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** All that a log says of one host. */
@Command(name = "host", description = "Tells everything about one host: its state and why, ports, tasks, logins, checks, findings.", footer = {
		"", "Example, why a host is DEAD:", "  probelight host 10.1.2.3 scan.log", "", Probelight.EXIT_CODES})
final class HostCommand implements Callable<Integer> {

	/** How a host is told. */
	enum Format {
		/** A page for a person. */
		TEXT,
		/** An array of objects, one for each site. */
		JSON;

		@Override
		public String toString() {
			return Codes.of(this);
		}
	}

	@Parameters(index = "0", paramLabel = "ADDRESS", description = "Address or name of the host, in any spelling.")
	private String address = "";

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "LOG", description = LogOptions.LOG)
	private List<String> names = List.of();

	@Mixin
	private LogOptions options = new LogOptions();

	@Option(names = "--format", paramLabel = "text|json", description = "A page for a person (default), or for other programs.")
	private Format format = Format.TEXT;

	private final Console console;

	/** To be filled by picocli. */
	HostCommand(Console console) {
		this.console = console;
	}

	HostCommand(Console console, String address, List<String> names) {
		this.console = console;
		this.address = address;
		this.names = names;
	}

	@Override
	public Integer call() {
		if (FileArgument.exists(address) && names.stream().noneMatch(FileArgument::exists)) {
			console.problem(ShownText.of(address) + " is a file: the host stands before the logs, as in host 10.1.2.3 "
					+ ShownText.of(address) + '.');
			return Probelight.WRONG_ARGUMENTS;
		}
		List<String> problems = new ArrayList<>();
		AskedHost host = AskedHost.of(address);
		int code = options.open(names, console, (input, choice, monitor) -> {
			HostReading reading = HostReading.read(input, host.address(), choice, monitor);
			return () -> {
				ReadLog log = new ReadLog(input.parts(), reading.report());
				List<HostCard> cards = HostCard.of(reading, Findings.of(reading.report()));
				if (!cards.isEmpty() && !host.port().isEmpty()) {
					console.problem(ShownText.of(address) + " is a port of a host: all ports of the host are told.");
				}
				if (cards.isEmpty()) {
					problems.add(host.unknown(reading.report()));
				} else if (format == Format.JSON) {
					HostJson.write(log, cards, console.out());
				} else {
					console.out()
							.println(ReportText.wrapped(cards.stream()
									.flatMap(card -> HostSections.of(log, card, options.zone()).stream())
									.toList()));
				}
			};
		});
		problems.forEach(console::problem);
		return problems.isEmpty() ? code : Probelight.PROBLEM;
	}
}
