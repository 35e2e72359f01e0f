package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/** The tracks of all scopes. */
final class Tracks extends Collector<Tracks> {

	/** By scope; null where there is none. */
	private final List<@Nullable Track> tracks = new ArrayList<>();

	Tracks() {
		// empty
	}

	private Tracks(Tracks other) {
		other.tracks.forEach(track -> tracks.add(track == null ? null : new Track(track)));
	}

	/** Returns the track of a scope, a new one if there is none. */
	private Track track(int scope) {
		while (tracks.size() <= scope) {
			tracks.add(null);
		}
		Track known = tracks.get(scope);
		if (known == null) {
			known = new Track();
			tracks.set(scope, known);
		}
		return known;
	}

	@Override
	void entry(EntryScanner s, Brackets brackets, long line) {
		if (Track.isEvent(s.kind())) {
			track(brackets.scope).event(Track.Event.of(s, line));
		} else {
			track(brackets.scope).entry(s.time(), line, s.kind() == MessageKind.RESULT);
		}
	}

	@Override
	void results(Brackets brackets, long time, long line, long count) {
		track(brackets.scope).results(time, line, count);
	}

	@Override
	void append(Tracks next, long lines, Translation here) {
		for (int scope = 0; scope < next.tracks.size(); scope++) {
			Track track = next.tracks.get(scope);
			if (track != null) {
				track(here.scopes.belongsTo()[scope]).append(track, lines);
			}
		}
	}

	/** Returns the track of a scope, or null. */
	@Nullable
	Track get(int scope) {
		return scope < tracks.size() ? tracks.get(scope) : null;
	}

	@Override
	Tracks copy(Dictionary words) {
		return new Tracks(this);
	}

	@Override
	void clear() {
		tracks.clear();
	}

	@Override
	void write(FactsOutput out) throws IOException {
		out.number(tracks.size());
		for (Track track : tracks) {
			out.number(track == null ? 0 : 1);
			if (track != null) {
				track.write(out);
			}
		}
	}

	@Override
	void read(FactsInput in, int words, int scopes) throws IOException {
		int size = in.number(0, scopes + 1);
		for (int scope = 0; scope < size; scope++) {
			if (in.number(0, 2) > 0) {
				track(scope).read(in);
			}
		}
	}
}
