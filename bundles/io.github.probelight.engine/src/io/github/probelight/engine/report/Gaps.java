package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * How time passes from entry to entry of each scan: the silences, the longest gaps, the steps back. Nothing is silent
 * between two scans, behind the end of one, or where one log ends and the next begins.
 */
final class Gaps extends Collector<Gaps> {

	/** The longest gaps of a log are among the longest of its parts and those between them. */
	private static final int LONGEST = 20;
	/** In one piece: what Java puts together out of keys it makes at run time, which short commands wait for. */
	private static final Comparator<Gap> BY_LENGTH = (a, b) -> {
		int order = Long.compare(b.duration(), a.duration());
		order = order == 0 ? Long.compare(a.line(), b.line()) : order;
		return order == 0 ? Long.compare(a.endLine(), b.endLine()) : order;
	};

	/** By scope. */
	private final List<@Nullable Pulse> pulses = new ArrayList<>();
	private boolean seam;
	private long silences;
	private long backwards;
	private long backwardsLine = -1;
	private final List<Gap> longest = new ArrayList<>();

	@Override
	void entry(EntryScanner s, Brackets brackets, long line) {
		Pulse pulse = pulse(brackets.clock);
		step(pulse, s.time(), line);
		if (Track.isEnding(s.kind())) {
			pulse.cut();
		}
	}

	@Override
	void results(Brackets brackets, long time, long line, long count) {
		step(pulse(brackets.clock), time, line);
	}

	@Override
	void seam() {
		seam = true;
		pulses.stream().filter(Objects::nonNull).forEach(Pulse::cut);
	}

	@Override
	void append(Gaps next, long lines, Translation here) {
		if (next.seam) {
			cutOthers(next, here.scopes.clock());
		}
		for (int scope = 0; scope < next.pulses.size(); scope++) {
			Pulse more = next.pulses.get(scope);
			if (more != null) {
				join(pulse(here.scopes.clock()[scope]), more, lines);
			}
		}
		seam |= next.seam;
		silences += next.silences;
		if (next.backwards > 0) {
			backwards(next.backwards, next.backwardsLine + lines);
		}
		for (Gap gap : next.longest) {
			keep(new Gap(gap.from(), gap.to(), gap.line() + lines, gap.endLine() + lines));
		}
	}

	/** Of what is silent in a part with a seam nobody knows on which side of it: it does not go on behind that part. */
	private void cutOthers(Gaps next, int[] clock) {
		Set<Integer> heard = new HashSet<>();
		for (int scope = 0; scope < next.pulses.size(); scope++) {
			if (next.pulses.get(scope) != null) {
				heard.add(clock[scope]);
			}
		}
		for (int scope = 0; scope < pulses.size(); scope++) {
			Pulse pulse = pulses.get(scope);
			if (pulse != null && !heard.contains(scope)) {
				pulse.cut();
			}
		}
	}

	private Pulse pulse(int scope) {
		while (pulses.size() <= scope) {
			pulses.add(null);
		}
		Pulse known = pulses.get(scope);
		if (known == null) {
			known = new Pulse(seam);
			pulses.set(scope, known);
		}
		return known;
	}

	private void join(Pulse pulse, Pulse next, long lines) {
		step(pulse, next.first(), next.firstLine() + lines);
		gap(pulse.append(next, lines));
	}

	/** Has a scope heard of again. */
	private void step(Pulse pulse, long time, long line) {
		long before = pulse.lastLine();
		long passed = pulse.hear(time, line);
		if (passed != 0 && Setback.concerns(passed)) {
			gap(pulse.setback().step(new Gap(time - passed, time, before, line)));
			if (passed < 0) {
				backwards(1, line);
			}
		} else if (passed > 0 && (longest.size() < LONGEST || passed >= longest.get(LONGEST - 1).duration())) {
			keep(new Gap(time - passed, time, before, line));
		}
	}

	private void gap(@Nullable Gap gap) {
		if (gap != null && gap.duration() > 0) {
			silences += gap.duration() > Limits.SILENCE ? 1 : 0;
			keep(gap);
		}
	}

	private void backwards(long more, long line) {
		backwardsLine = backwards == 0 ? line : Math.min(backwardsLine, line);
		backwards += more;
	}

	private void keep(Gap gap) {
		int place = longest.size();
		while (place > 0 && BY_LENGTH.compare(gap, longest.get(place - 1)) < 0) {
			place--;
		}
		if (place < LONGEST) {
			longest.add(place, gap);
		}
		if (longest.size() > LONGEST) {
			longest.remove(LONGEST);
		}
	}

	/** Returns what was told; the time of a scope goes on in that of its owner. */
	Timeline timeline(Scopes scopes, long earliest, long latest, TimeCounts counts) {
		Gaps all = copy();
		List<@Nullable Pulse> alone = new ArrayList<>(all.pulses); // such as that of entries of which no scan is known
		all.pulses.clear();
		for (int scope : scopes.used()) {
			Pulse pulse = scope < pulses.size() ? pulses.get(scope) : null;
			if (pulse != null) {
				all.join(all.pulse(scopes.owner(scope)), pulse, 0);
				alone.set(scope, null);
			}
		}
		Stream.concat(all.pulses.stream(), alone.stream())
				.forEach(pulse -> all.gap(pulse == null ? null : pulse.setback().held()));
		return new Timeline(earliest, latest, all.silences, List.copyOf(all.longest), all.backwards,
				all.backwardsLine, counts);
	}

	@Override
	Gaps copy(Dictionary words) {
		return copy();
	}

	private Gaps copy() {
		Gaps copy = new Gaps();
		pulses.forEach(pulse -> copy.pulses.add(pulse == null ? null : new Pulse(pulse)));
		copy.seam = seam;
		copy.silences = silences;
		copy.backwards = backwards;
		copy.backwardsLine = backwardsLine;
		copy.longest.addAll(longest);
		return copy;
	}

	@Override
	void clear() {
		pulses.clear();
		seam = false;
		silences = 0;
		backwards = 0;
		backwardsLine = -1;
		longest.clear();
	}

	@Override
	void write(FactsOutput out) throws IOException {
		out.number(seam ? 1 : 0);
		out.number(pulses.size());
		for (Pulse pulse : pulses) {
			out.number(pulse == null ? 0 : 1);
			if (pulse != null) {
				pulse.write(out);
			}
		}
		out.number(silences);
		out.number(backwards);
		out.number(backwardsLine);
		out.number(longest.size());
		for (Gap gap : longest) {
			out.time(gap.from());
			out.number(gap.duration());
			out.number(gap.line());
			out.number(gap.endLine() - gap.line());
		}
	}

	@Override
	void read(FactsInput in, int words, int scopes) throws IOException {
		seam = in.number(0, 2) > 0;
		int size = in.number(0, scopes + 1);
		for (int scope = 0; scope < size; scope++) {
			if (in.number(0, 2) > 0) {
				pulse(scope).read(in);
			}
		}
		silences = in.number(0);
		backwards = in.number(0);
		backwardsLine = in.number(-1);
		int gaps = in.number(silences > 0 ? 1 : 0, LONGEST + 1);
		for (int i = 0; i < gaps; i++) {
			long from = in.time();
			long to = from + in.number(1);
			long line = in.number(0);
			keep(new Gap(from, to, line, line + in.number(0)));
		}
		if (backwards > 0 != backwardsLine >= 0) {
			throw FactsInput.damaged("a step back is impossible");
		}
	}
}
