package io.github.probelight.testing;

import java.io.IOException;
import java.util.List;

import io.github.probelight.testing.LogPlan.Unit;

/** Writes the entries of all sites, keeps the clock, and counts what it writes. */
final class EntryWriter {
	private static final byte[] RESULT_HEAD = LineSink.ascii("] [");
	private static final byte[] TRACE_HEAD = LineSink.ascii("java.net.SocketTimeoutException: Read timed out");
	private static final byte[] TRACE_LINE = LineSink.ascii("\tat com.example.engine.probe.Probe.await(Probe.java:");
	private static final byte[] TCP = LineSink.ascii("/TCP] ");
	private static final byte[] UDP = LineSink.ascii("/UDP] ");
	private static final byte[] TTL = LineSink.ascii(":TTL=");
	private static final byte[] LATENCY = LineSink.ascii(":latency=");
	private static final byte[] VARIANCE = LineSink.ascii("ms:variance=");
	private static final byte[] TIMEOUT = LineSink.ascii("ms:timeout=");

	private final Clock clock = new Clock();
	private final LineSink sink;
	private final Tally tally;
	private final Unit unit;
	private final int traceChance;
	private long random;

	private final byte[][] scanHeads;
	private final byte[][] nmapHeads;
	private final byte[][] errorHeads;
	private final byte[][][] results = new byte[State.values().length][Reason.values().length][];
	private final String[] tasks;
	private final long[] taskStarts;
	private final long[] nextProgress;

	EntryWriter(LogPlan plan, List<String> sites, LineSink sink, Tally tally) {
		this.sink = sink;
		this.tally = tally;
		unit = plan.unit();
		random = HostModel.mix(plan.seed() + 1);
		// A trace is one entry and 7.5 continuations on average.
		traceChance = (int) (plan.continuations() / (7.5 - 8.5 * plan.continuations()) * (1 << 20));
		tasks = new String[sites.size()];
		taskStarts = new long[sites.size()];
		nextProgress = new long[sites.size()];
		scanHeads = heads(sites, "INFO", "");
		nmapHeads = heads(sites, "INFO", ":nmap:stdin");
		errorHeads = heads(sites, "ERROR", "");
		for (State state : State.values()) {
			for (Reason reason : Reason.values()) {
				results[state.ordinal()][reason.ordinal()] = LineSink
						.ascii((state == State.FILTERED ? " " : "") + state + " (reason=" + reason.word);
			}
		}
	}

	private static byte[][] heads(List<String> sites, String level, String role) {
		byte[][] heads = new byte[sites.size()][];
		for (int i = 0; i < heads.length; i++) {
			heads[i] = LineSink
					.ascii(" [" + level + "] [Thread: Scan default:" + (i + 1) + role + "] [Site: " + sites.get(i));
		}
		return heads;
	}

	/** What is written so far, in the unit of the plan. */
	long written() {
		return unit == Unit.BYTES ? sink.bytes() : tally.entries + tally.continuations;
	}

	/** What the last lines of a phase take, in the unit of the plan. */
	long reserve() {
		return unit == Unit.BYTES ? 256 : 2;
	}

	void pause(int least, int most) {
		clock.advance(least + (int) (next() & 0xffff) * (long) (most - least) / 0xffff);
	}

	/** An entry of the thread that leads the scan. */
	void scan(int site, String message) throws IOException {
		begin(site, scanHeads);
		sink.sign(']').sign(' ').text(LineSink.ascii(message)).end();
	}

	void startTask(int site, String name) throws IOException {
		tasks[site] = name;
		taskStarts[site] = clock.seconds();
		nextProgress[site] = clock.seconds() + 10;
		begin(site, nmapHeads);
		sink.sign(']').sign(' ').text(LineSink.ascii("Nmap task " + name + " started.")).end();
	}

	/** Writes how far the running task is, if half a minute has gone since it said so last. */
	boolean progress(int site, double done) throws IOException {
		if (clock.seconds() < nextProgress[site]) {
			return false;
		}
		nextProgress[site] = clock.seconds() + 30;
		int hundredths = (int) (Math.min(done, 0.9999) * 10_000);
		String message = "Nmap task " + tasks[site] + " is an estimated " + hundredths / 100 + "."
				+ (hundredths % 100 < 10 ? "0" : "") + hundredths % 100 + "% complete";
		if (hundredths >= 100) {
			long left = (clock.seconds() - taskStarts[site]) * (10_000 - hundredths) / hundredths;
			message += " with an estimated " + left + " second(s) remaining";
		}
		tally.progress++;
		begin(site, nmapHeads);
		sink.sign(']').sign(' ').text(LineSink.ascii(message)).sign('.').end();
		return true;
	}

	void alive(int site, byte[] address, Reason reason, int latency, int variance) throws IOException {
		count(State.ALIVE, reason);
		begin(site, nmapHeads);
		sink.text(RESULT_HEAD).text(address).sign(']').sign(' ').text(results[State.ALIVE.ordinal()][reason.ordinal()]);
		sink.text(LATENCY).number(latency).text(VARIANCE).number(variance).text(TIMEOUT);
		// Nmap's own rule: round trip and four times its variance, held between a floor and a ceiling.
		sink.number(Math.clamp(latency + 4 * variance, 100, 10_000)).sign('m').sign('s').sign(')').end();
		maybeTrace(site, address);
	}

	void dead(int site, byte[] address, Reason reason) throws IOException {
		count(State.DEAD, reason);
		begin(site, nmapHeads);
		sink.text(RESULT_HEAD).text(address).sign(']').sign(' ').text(results[State.DEAD.ordinal()][reason.ordinal()]);
		sink.sign(')').end();
		maybeTrace(site, address);
	}

	void port(int site, byte[] address, int port, boolean udp, State state, boolean firewalled, int ttl)
			throws IOException {
		Reason reason = switch (state) {
			case OPEN -> udp ? Reason.UDP_RESPONSE : Reason.SYN_ACK;
			case CLOSED -> udp ? Reason.PORT_UNREACH : Reason.RESET;
			default -> firewalled ? Reason.ADMIN_PROHIBITED : Reason.NO_RESPONSE;
		};
		count(state, reason);
		begin(site, nmapHeads);
		sink.text(RESULT_HEAD).text(address).sign(':').number(port).text(udp ? UDP : TCP);
		sink.text(results[state.ordinal()][reason.ordinal()]);
		if (reason != Reason.NO_RESPONSE) {
			sink.text(TTL).number(ttl);
		}
		sink.sign(')').end();
		maybeTrace(site, address);
	}

	/** Time of the last entry, in epoch milliseconds. */
	long last() {
		return clock.shown() * 1_000;
	}

	private void count(State state, Reason reason) {
		tally.stateReasons[state.ordinal()][reason.ordinal()]++;
		clock.advance(5 + (next() & 31));
	}

	private void begin(int site, byte[][] heads) {
		tally.entries++;
		tally.siteEntries[site]++;
		sink.text(clock.text()).text(heads[site]);
	}

	private void maybeTrace(int site, byte[] address) throws IOException {
		long chance = next();
		if ((chance & 0xfffff) >= traceChance) {
			return;
		}
		tally.errors++;
		begin(site, errorHeads);
		sink.text(RESULT_HEAD).text(address).text(LineSink.ascii("] Reading an answer failed.")).end();
		sink.text(TRACE_HEAD).end();
		int depth = 3 + (int) (chance >>> 20 & 7);
		for (int i = 0; i < depth; i++) {
			sink.text(TRACE_LINE).number(100 + i).sign(')').end();
		}
		tally.continuations += 1 + depth;
	}

	private long next() {
		random += 0x9e3779b97f4a7c15L;
		return HostModel.mix(random);
	}
}
