package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * How time passes from entry to entry of each scan, by the clocks that {@link Clocks} tell apart: the silences, the
 * longest gaps, the steps back. Nothing is silent between two scans, behind the end of one, or where one log ends and the
 * next begins.
 */
final class Gaps extends Collector<Gaps> {

	/** By place, as clocks have it. */
	private final List<@Nullable Pulse> pulses = new ArrayList<>();
	/** All that is heard at early places, as if it were one. */
	private Pulse early = new Pulse(false, 0);
	/** What was found, but for what pulses keep apart. */
	private final GapList found = new GapList();

	@Override
	void entry(EntryScanner s, Brackets brackets, long line) {
		Pulse pulse = heard(brackets, s.time(), line);
		if (!Track.isEnding(s.kind())) {
			return;
		}
		if (brackets.named) {
			pulse.end();
			return;
		}
		pulse.cut();
		if (Clocks.isEarly(brackets.clock)) {
			early.cut();
		}
	}

	@Override
	void results(Brackets brackets, long time, long line, long count) {
		heard(brackets, time, line);
	}

	private Pulse heard(Brackets brackets, long time, long line) {
		int place = brackets.clock;
		Pulse known = pulse(place);
		Pulse pulse = known == null ? add(place, new Pulse(brackets.named, brackets.turn)) : known;
		pulse.turn(brackets.turn);
		if (brackets.named) {
			pulse.wake();
		}
		if (Clocks.isEarly(place)) {
			step(early, time, line);
		}
		step(pulse, time, line);
		return pulse;
	}

	@Override
	void append(Gaps next, long lines, Translation there) {
		Clocks.Here here = there.scopes.clocks();
		if (here.opening()) {
			join(early, next.early, lines);
		} else if (here.early() != Clocks.NONE) {
			join(here.early(), next.early, lines, here);
		}
		for (int kind : Clocks.IN_ORDER) {
			for (int place = kind; place < next.pulses.size(); place += Clocks.KINDS) {
				Pulse more = next.pulse(place);
				if (more != null && (here.early() == Clocks.NONE || !Clocks.isEarly(place))) {
					join(here.places()[place], more, lines, here);
				}
			}
		}
		found.take(next.found, true, lines);
	}

	@Nullable
	private Pulse pulse(int place) {
		return place < pulses.size() ? pulses.get(place) : null;
	}

	private Pulse add(int place, Pulse pulse) {
		while (pulses.size() <= place) {
			pulses.add(null);
		}
		pulses.set(place, pulse);
		return pulse;
	}

	/** Joins what is heard next to what was heard at a place. */
	private void join(int place, Pulse next, long lines, Clocks.Here here) {
		Pulse known = pulse(place);
		int turn = (known == null ? next : known).isOfScan() ? here.log() : here.turn();
		Pulse pulse = known == null ? add(place, new Pulse(next.isOfScan(), turn + next.firstTurn())) : known;
		pulse.turn(turn + next.firstTurn());
		if (next.isOfScan()) {
			pulse.wake();
		}
		join(pulse, next, lines);
	}

	private void join(Pulse pulse, Pulse next, long lines) {
		step(pulse, next.first(), next.firstLine() + lines);
		GapList of = pulse.listOr(found);
		of.take(next.apart(), !pulse.idle(), lines);
		pulse.append(next, lines, of::gap);
	}

	/** Has a scope heard of again. */
	private void step(Pulse pulse, long time, long line) {
		long before = pulse.lastLine();
		long passed = pulse.hear(time, line);
		if (passed < -Limits.CLOCK_SKEW) {
			pulse.listOr(found).back(line);
		}
		if (passed == 0 || pulse.idle()) {
			return;
		}
		if (Setback.concerns(passed)) {
			pulse.listOr(found).gap(pulse.setback().step(new Gap(time - passed, time, before, line)));
		} else if (passed > 0 && pulse.listOr(found).wants(passed)) {
			pulse.listOr(found).gap(new Gap(time - passed, time, before, line));
		}
	}

	/**
	 * Returns what was told; the time of a scope goes on in that of its owner.
	 *
	 * @param isScan whether a scope is one of a scan of the report: where one is, entries that belong to none keep no silence
	 */
	Timeline timeline(Scopes scopes, long earliest, long latest, TimeCounts ofTime, IntPredicate isScan) {
		Gaps all = new Gaps();
		all.found.take(found, true, 0);
		boolean anyScan = false;
		for (int kind : Clocks.IN_ORDER) {
			for (int scope : scopes.used()) {
				Pulse pulse = pulse(scope * Clocks.KINDS + kind);
				if (pulse != null) {
					all.join(Clocks.own(scopes.owner(scope)), pulse, 0, Clocks.Here.NOWHERE);
				}
				anyScan |= isScan.test(scopes.owner(scope));
			}
		}
		for (int place = 0; place < all.pulses.size(); place++) {
			Pulse pulse = all.pulse(place);
			if (pulse != null) {
				pulse.setback().gaps().forEach(pulse.listOr(all.found)::gap);
				int scope = Clocks.scope(place);
				boolean counts = !anyScan || scopes.site(scope) != Scopes.NOTHING || isScan.test(scope);
				all.found.take(pulse.apart(), counts, 0);
			}
		}
		return all.found.timeline(earliest, latest, ofTime);
	}

	@Override
	Gaps copy(Dictionary words) {
		Gaps copy = new Gaps();
		pulses.forEach(pulse -> copy.pulses.add(pulse == null ? null : new Pulse(pulse)));
		copy.early = new Pulse(early);
		copy.found.take(found, true, 0);
		return copy;
	}

	@Override
	void clear() {
		pulses.clear();
		early = new Pulse(false, 0);
		found.clear();
	}

	@Override
	void write(FactsOutput out) throws IOException {
		early.write(out);
		out.number(pulses.size());
		for (Pulse pulse : pulses) {
			out.number(pulse == null ? 0 : 1);
			if (pulse != null) {
				pulse.write(out);
			}
		}
		found.write(out);
	}

	@Override
	void read(FactsInput in, int words, int scopes) throws IOException {
		early = Pulse.read(in);
		int size = in.number(0, scopes * Clocks.KINDS + 1);
		for (int place = 0; place < size; place++) {
			if (in.number(0, 2) > 0) {
				add(place, Pulse.read(in));
			}
		}
		found.read(in);
	}
}
