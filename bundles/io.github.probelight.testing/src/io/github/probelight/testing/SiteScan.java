package io.github.probelight.testing;

import java.io.IOException;

/**
 * The scan of one site, one step at a time: phase, batch size, then for each Nmap process its tasks and their results,
 * until the share of the log that falls to this site is used up.
 */
final class SiteScan {
	private static final int BATCH = 1_024;

	private enum Step {
		PHASE, BATCH_SIZE, PROCESS, PING_TASK, HOSTS, LATE_HOSTS, TCP_TASK, TCP, UDP_TASK, UDP, NODES, PHASE_END, DONE
	}

	private final LogPlan plan;
	private final int site;
	private final int hosts;
	private final long limit;
	private final HostModel model;
	private final EntryWriter writer;
	private final Tally tally;
	private final int processes;
	/** For each process and protocol, how many of its port results were written in any phase so far. */
	private final long[][] seen;

	private Step step = Step.PHASE;
	private long used;
	private int phase;
	private int process;
	private long nodes;

	private final Batch batch;
	private int row;
	private int column;
	private long taskStart;
	private long taskEnd;
	private long processEnd;

	SiteScan(LogPlan plan, int site, HostModel model, EntryWriter writer, Tally tally) {
		this.plan = plan;
		this.site = site;
		this.model = model;
		this.writer = writer;
		this.tally = tally;
		hosts = plan.hosts() / plan.sites() + (site < plan.hosts() % plan.sites() ? 1 : 0);
		limit = Math.max(1, plan.size() / plan.sites());
		processes = (hosts + BATCH - 1) / BATCH;
		seen = new long[2][processes];
		// Neighbours share half of their addresses: a host is a site and an address.
		batch = new Batch(model, site, site * (plan.hosts() / plan.sites() / 2), BATCH);
	}

	boolean done() {
		return step == Step.DONE;
	}

	/** Writes the next entry, with its continuations. */
	void step() throws IOException {
		long before = writer.written();
		do {
			step = next();
		} while (writer.written() == before && step != Step.DONE);
		used += writer.written() - before;
	}

	/** Does the work of the current step, and names the step that follows. */
	private Step next() throws IOException {
		return switch (step) {
			case PHASE -> {
				phase++;
				process = 0;
				nodes = 0;
				tally.phases++;
				writer.scan(site, "Nmap phase started.");
				yield Step.BATCH_SIZE;
			}
			case BATCH_SIZE -> {
				writer.scan(site, "Nmap will scan " + BATCH + " IP addresses at a time.");
				yield Step.PROCESS;
			}
			case PROCESS -> process();
			case PING_TASK -> task("Ping Scan", 2_000, used + batch.size(), Step.HOSTS);
			case HOSTS -> hosts();
			case LATE_HOSTS -> lateHosts();
			case TCP_TASK -> batch.live() == 0
					? Step.NODES
					: task("SYN Stealth Scan", 500, used + (processEnd - used) * 9 / 10, Step.TCP);
			case TCP -> ports(false);
			case UDP_TASK -> task("UDP Scan", 500, processEnd, Step.UDP);
			case UDP -> ports(true);
			case NODES -> {
				nodes += batch.live();
				writer.scan(site, nodes + " nodes completed, 0 active, " + (hosts - batch.to()) + " pending.");
				process++;
				yield process < processes ? Step.PROCESS : Step.PHASE_END;
			}
			case PHASE_END -> {
				writer.scan(site, "Nmap phase complete.");
				// A rest this small would end in the middle of the first process.
				yield limit - used > limit / 64 + writer.reserve() ? Step.PHASE : Step.DONE;
			}
			case DONE -> Step.DONE;
		};
	}

	private Step process() throws IOException {
		long left = limit - used - writer.reserve();
		if (left <= 0 && process > 0) {
			return Step.PHASE_END;
		}
		processEnd = used + left / (processes - process);
		batch.fill(process * BATCH, Math.min(hosts, (process + 1) * BATCH));
		writer.pause(500, 2_500);
		tally.processes++;
		writer.scan(site, "Nmap scan of " + batch.size()
				+ (batch.size() == 1 ? " IP address starting." : " IP addresses starting."));
		return Step.PING_TASK;
	}

	private Step task(String name, int pause, long end, Step results) throws IOException {
		row = 0;
		column = 0;
		taskStart = used;
		taskEnd = end;
		tally.tasks++;
		writer.startTask(site, name);
		writer.pause(pause, pause * 4);
		return results;
	}

	private Step hosts() throws IOException {
		if (column == batch.size()) {
			column = 0;
			return Step.LATE_HOSTS;
		}
		if (writer.progress(site, (double) column / batch.size())) {
			return Step.HOSTS;
		}
		int i = column++;
		long host = batch.host(i);
		boolean alive = model.alive(host);
		if (phase == 1 && alive) {
			tally.siteAlive[site]++;
		} else if (phase == 1 && !model.late(host)) {
			tally.siteDead[site]++;
		}
		if (alive) {
			writer.alive(site, batch.address(i), model.aliveBy(host), model.latency(host), model.variance(host));
		} else {
			writer.dead(site, batch.address(i), model.deadBy(host, batch.firewalled(i)));
		}
		return Step.HOSTS;
	}

	private Step lateHosts() throws IOException {
		while (column < batch.size() && !model.late(batch.host(column))) {
			column++;
		}
		if (column == batch.size()) {
			return Step.TCP_TASK;
		}
		int i = column++;
		if (phase == 1) {
			tally.siteAlive[site]++;
		}
		writer.alive(site, batch.address(i), Reason.RESET, model.latency(batch.host(i)), model.variance(batch.host(i)));
		return Step.LATE_HOSTS;
	}

	/** One port on one live host: all hosts of the process on a port before the next port, as Nmap mixes them too. */
	private Step ports(boolean udp) throws IOException {
		if (row == plan.ports() || used >= taskEnd) {
			return udp ? Step.NODES : Step.UDP_TASK;
		}
		long position = (long) row * batch.live() + column;
		double ofRoom = (double) (used - taskStart) / (taskEnd - taskStart);
		double ofPorts = (double) position / ((long) plan.ports() * batch.live());
		Step same = udp ? Step.UDP : Step.TCP;
		if (writer.progress(site, Math.max(ofRoom, ofPorts))) {
			return same;
		}
		int i = batch.live(column);
		int port = (udp ? PortOrder.UDP : PortOrder.TCP)[row];
		State state = model.port(batch.host(i), batch.firewalled(i), row, port, udp);
		if (position >= seen[udp ? 1 : 0][process]) {
			seen[udp ? 1 : 0][process] = position + 1;
			tally.port(udp, port, state);
		}
		writer.port(site, batch.address(i), port, udp, state, batch.firewalled(i), model.ttl(batch.host(i), port));
		column++;
		if (column == batch.live()) {
			column = 0;
			row++;
		}
		return same;
	}
}
