package io.github.probelight.summary.host;

import java.util.ArrayList;
import java.util.List;

import io.github.probelight.engine.read.LogLines;
import io.github.probelight.engine.read.VisitedLine;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.knowledge.Address;

/** Picks the entries about one host out of a log: those with it as target, and those of threads that work on it. */
public final class HostLines implements LogLines.ChunkVisitor<List<HostLine>> {

	private final Address host;
	private final long ipv4;
	private List<HostLine> lines = new ArrayList<>();

	/** Creates a visitor that looks for a host, in any spelling. */
	public HostLines(Address host) {
		this.host = host;
		ipv4 = host.family() == Address.Family.IPV4 ? host.low() : -1;
	}

	@Override
	public void entry(EntryScanner facts, VisitedLine line) {
		if (facts.hasHost() ? isTarget(facts) : isWorkedOn(facts.thread().string())) {
			boolean result = facts.kind() == MessageKind.RESULT;
			lines.add(new HostLine(line.number(), EntryFacts.of(facts), result ? "" : facts.message().string(),
					facts.flag() && facts.kind() == MessageKind.CHECK));
		}
	}

	private boolean isTarget(EntryScanner facts) {
		return ipv4 >= 0 || facts.ipv4() >= 0
				? ipv4 == facts.ipv4()
				: host.equals(Address.of(facts.host().string()));
	}

	/** Threads are named for what they work on, as in {@code do-ssh-checks@192.0.2.7:22}. */
	private boolean isWorkedOn(String thread) {
		int at = thread.lastIndexOf('@');
		if (at < 0) {
			return false;
		}
		String name = thread.substring(at + 1);
		int colon = name.lastIndexOf(':');
		return host.equals(Address.of(name)) || colon > 0 && host.equals(Address.of(name.substring(0, colon)));
	}

	@Override
	public void continuation(EntryScanner text, VisitedLine line) {
		// belongs to an entry, which says enough
	}

	@Override
	public List<HostLine> finish() {
		List<HostLine> done = lines;
		lines = new ArrayList<>();
		return done;
	}
}
