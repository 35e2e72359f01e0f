package io.github.probelight.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes scan logs of any length with known totals. A log is a function of its {@link LogPlan}: the same plan gives the
 * same bytes. Memory does not grow with the log.
 */
public final class LogGenerator {
	private static final List<String> SITES = List.of("Harbour Office", "Mill Lane", "North_Depot", "Old Town/Labs",
			"Riverside", "Quarry Road: Annex", "Lighthouse", "Upper_Meadow");

	private LogGenerator() {}

	/** Writes the log that {@code plan} describes to a new file, or over an old one. */
	public static GeneratedTotals write(LogPlan plan, Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			return write(plan, out);
		}
	}

	/** Writes the log that {@code plan} describes; the stream is flushed, not closed, and need not be buffered. */
	public static GeneratedTotals write(LogPlan plan, OutputStream out) throws IOException {
		List<String> sites = IntStream.range(0, plan.sites()).mapToObj(LogGenerator::siteName).toList();
		Tally tally = new Tally(plan.sites());
		LineSink sink = new LineSink(out);
		EntryWriter writer = new EntryWriter(plan, sites, sink, tally);
		HostModel model = new HostModel(plan);
		List<SiteScan> scans = new ArrayList<>();
		for (int site = 0; site < plan.sites(); site++) {
			scans.add(new SiteScan(plan, site, model, writer, tally));
		}
		if (plan.interleaved()) {
			mix(scans, plan.seed());
		} else {
			for (SiteScan scan : scans) {
				run(scan, Integer.MAX_VALUE);
			}
		}
		sink.flush();
		return tally.totals(sink.bytes(), sites, Clock.START, writer.last());
	}

	private static String siteName(int site) {
		return SITES.get(site % SITES.size()) + (site < SITES.size() ? "" : " " + (site / SITES.size() + 1));
	}

	/** Scans at the same time: a few entries of one, then a few of another. */
	private static void mix(List<SiteScan> scans, long seed) throws IOException {
		List<SiteScan> running = new ArrayList<>(scans);
		for (long turn = 0; !running.isEmpty(); turn++) {
			long chance = HostModel.mix(seed ^ turn * 0x9e3779b97f4a7c15L);
			SiteScan scan = running.get((int) Long.remainderUnsigned(chance >>> 3, running.size()));
			run(scan, 1 + (int) (chance & 7));
			if (scan.done()) {
				running.remove(scan);
			}
		}
	}

	private static void run(SiteScan scan, int entries) throws IOException {
		for (int left = entries; !scan.done() && (left > 0 || entries == Integer.MAX_VALUE); left--) {
			scan.step();
		}
	}

	/** Writes a log as the arguments ask, prints its totals, and exits with 0, 1 (cannot write) or 2 (usage). */
	public static void main(String[] arguments) {
		System.exit(run(List.of(arguments), System.out, System.err));
	}

	/** Does what {@link #main} does and returns its exit code. */
	public static int run(List<String> arguments, PrintStream out, PrintStream err) {
		GeneratorArguments parsed;
		try {
			parsed = GeneratorArguments.parse(arguments);
		} catch (IllegalArgumentException e) {
			err.println(e.getMessage());
			err.println(GeneratorArguments.USAGE);
			return 2;
		}
		try {
			write(parsed.plan(), parsed.output()).facts().forEach((name, value) -> out.println(name + " = " + value));
			return 0;
		} catch (IOException e) {
			// The message of a file system exception is often the bare path.
			err.println("Cannot write " + parsed.output() + " (" + e.getClass().getSimpleName() + ")");
			return 1;
		}
	}
}
