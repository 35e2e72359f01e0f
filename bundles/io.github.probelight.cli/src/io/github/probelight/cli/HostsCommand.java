package io.github.probelight.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import io.github.probelight.export.HostFateRows;
import io.github.probelight.knowledge.Address;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.host.HostFates;
import io.github.probelight.summary.host.ListItem;
import io.github.probelight.summary.host.ListedHost;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What became of a list of hosts. */
@Command(name = "hosts", description = "Tells of each host of a list whether it is alive, dead, missed or was never scanned.", footer = {
		"", "Example, which servers of an inventory the scan left out:",
		"  probelight hosts --list servers.csv --format csv scan.log | grep -E 'missed|never'", "",
		Probelight.EXIT_CODES})
final class HostsCommand implements Callable<Integer> {

	/** How it is told. */
	enum Format {
		/** A line for each host, and how many there are of each. */
		TEXT,
		/** A row for each host. */
		CSV,
		/** An object for each host, in an array. */
		JSON;

		@Override
		public String toString() {
			return Codes.of(this);
		}
	}

	@Mixin
	private Logs logs = new Logs();

	@Option(names = "--list", required = true, paramLabel = "FILE", description = "The hosts, one on each line: addresses, names, networks (10.0.0.0/24), ranges (10.0.0.1-9, 10.0.0.1 - 10.0.1.9). Of a CSV the first column; # begins a remark. - is standard input.")
	private String list = "";

	@Option(names = "--format", paramLabel = "text|csv|json", description = "Lines for a person (default), or for other programs.")
	private Format format = Format.TEXT;

	/** A file that is no list is not to be told line by line. */
	private static final int MOST_MISTAKES = 20;

	private final Console console;

	/** To be filled by picocli. */
	HostsCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		if (list.equals(InputWords.STANDARD_INPUT) && logs.fromStandardInput()) {
			console.problem(LogOptions.TWICE);
			return Probelight.PROBLEM;
		}
		boolean[] told = {true};
		int code = logs.read(console, log -> told[0] = tell(new HostFates(log.report())));
		return told[0] ? code : Probelight.PROBLEM;
	}

	private boolean tell(HostFates fates) {
		HostFateRows rows = switch (format) {
			case TEXT -> new HostFateText(console.out());
			case CSV -> HostFateRows.csv(console.out());
			case JSON -> HostFateRows.json(console.out());
		};
		long mistakes = 0;
		long number = 0;
		try (BufferedReader lines = new BufferedReader(open())) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				number++;
				Optional<ListItem> item = ListItem.of(line);
				if (item.isPresent() && item.get().isMistyped()) {
					mistakes++;
					if (mistakes <= MOST_MISTAKES) {
						console.problem(InputWords.shown(list) + ", line " + NumberText.of(number) + ": "
								+ OneLine.of(item.get().text())
								+ " is no address, name, network or range; it is left out.");
					}
				} else if (item.isPresent()) {
					tell(item.get(), fates, rows);
				}
			}
			rows.end();
			if (mistakes > MOST_MISTAKES) {
				console.problem(InputWords.shown(list) + ": " + NumberText.count(mistakes - MOST_MISTAKES, "more line")
						+ " of this kind: is it a list of hosts?");
			}
		} catch (IOException | InvalidPathException e) {
			IOException problem = e instanceof IOException io ? io : new IOException(e);
			console.problem(InputWords.TERMINAL.of(list, problem));
			return false;
		}
		return mistakes == 0;
	}

	private static void tell(ListItem item, HostFates fates, HostFateRows rows) throws IOException {
		if (item.isTooLarge()) {
			for (ListedHost host : fates.of(item).toList()) {
				rows.add(host);
			}
		} else {
			for (Address address : item) {
				rows.add(fates.of(address));
			}
		}
	}

	private Reader open() throws IOException {
		return list.equals(InputWords.STANDARD_INPUT)
				? new InputStreamReader(console.in(), StandardCharsets.UTF_8)
				: new InputStreamReader(Files.newInputStream(Path.of(list)), StandardCharsets.UTF_8);
	}
}
