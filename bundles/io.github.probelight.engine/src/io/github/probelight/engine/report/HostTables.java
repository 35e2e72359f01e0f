package io.github.probelight.engine.report;

import java.util.stream.IntStream;

import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.PortRuns;
import io.github.probelight.engine.table.Sets;

/**
 * The frozen tables that the hosts of a report are views on.
 *
 * @param hosts host records
 * @param rows port results by host
 * @param latencies latencies by host
 * @param words names, states, reasons
 * @param outcomes state, reason and TTL of results
 * @param sets sets of outcomes
 * @param evidence lines that prove what findings say of hosts
 * @param works what was done with hosts beside the Nmap phase
 * @param states the words of the states that are asked for
 * @param portStates for each outcome which of the states of a port it has, see {@link #count}
 */
record HostTables(HostIndex.View hosts, PortRuns rows, LatencyRows.View latencies, Dictionary.View words,
		Outcomes.View outcomes, Sets.View sets, Evidence evidence, HostWorks works, States states, int[] portStates) {

	/** Words of states, each looked up once; -1 if it does not occur. */
	record States(int alive, int dead, int open, int filtered, int closed) {

		private static States of(Dictionary.View words) {
			return new States(words.find("ALIVE"), words.find("DEAD"), words.find("OPEN"), words.find("FILTERED"),
					words.find("CLOSED"));
		}
	}

	/** How many ports of a host were last in a state. */
	record PortCounts(int open, int filtered, int closed) {}

	/** Returns the tables; the words are looked up. */
	static HostTables of(HostIndex.View hosts, PortRuns rows, LatencyRows.View latencies, Dictionary.View words,
			Outcomes.View outcomes, Sets.View sets, Evidence evidence, HostWorks works) {
		States states = States.of(words);
		int[] portStates = IntStream.range(0, outcomes.size())
				.map(outcome -> portState(outcomes.states()[outcome], states))
				.toArray();
		return new HostTables(hosts, rows, latencies, words, outcomes, sets, evidence, works, states, portStates);
	}

	private static int portState(int state, States states) {
		return state == states.open ? 0 : state == states.filtered ? 1 : state == states.closed ? 2 : 3;
	}

	/** Counts the ports of a host, in one pass over its results. */
	PortCounts count(int host) {
		int[] counts = new int[4];
		rows.count(host, portStates, counts);
		return new PortCounts(counts[0], counts[1], counts[2]);
	}

	/** Returns the state of the last result about a host itself, a word, or -1. */
	int state(int host) {
		int outcome = hosts.records().outcome(host);
		return outcome < 0 ? -1 : outcomes.states()[outcome];
	}

	/** Tells whether a host is alive. */
	boolean isAlive(int host) {
		int state = state(host);
		return state >= 0 && state == states.alive;
	}

	/** Tells whether a host is dead. */
	boolean isDead(int host) {
		int state = state(host);
		return state >= 0 && state == states.dead;
	}
}
