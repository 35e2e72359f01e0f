package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;
import io.github.probelight.engine.table.LongTable;

/** The tracks of all scans, in order of first sight. */
final class Tracks extends Collector<Tracks> {

	private final LongTable numbers;
	private final List<Track> tracks = new ArrayList<>();

	Tracks() {
		numbers = new LongTable();
	}

	private Tracks(Tracks other) {
		numbers = new LongTable(other.numbers);
		other.tracks.forEach(track -> tracks.add(new Track(track)));
	}

	/** Returns the number of the track of a site and a scan, which are words; a new one if it is new. */
	int number(int site, int scan) {
		int number = numbers.number((long) site << Integer.SIZE | scan);
		if (number == tracks.size()) {
			tracks.add(new Track(site, scan));
		}
		return number;
	}

	@Override
	void entry(EntryScanner s, Brackets brackets, long line) {
		Track track = tracks.get(brackets.track);
		if (s.kind().isPhaseEvent()) {
			track.event(new Track.Event(s.kind(), s.time(), line, s.name(), s.decimal(), s.number()));
		} else {
			track.entry(s.time(), line, s.kind() == MessageKind.RESULT);
		}
	}

	@Override
	void results(Brackets brackets, long time, long line, long count) {
		tracks.get(brackets.track).results(time, line, count);
	}

	@Override
	void append(Tracks next, long lines, Translation here) {
		for (Track track : next.tracks) {
			tracks.get(number(here.words[track.site()], here.words[track.scan()])).append(track, lines);
		}
	}

	List<Track> list() {
		return tracks;
	}

	@Override
	Tracks copy(Dictionary words) {
		return new Tracks(this);
	}

	@Override
	void clear() {
		numbers.clear();
		tracks.clear();
	}

	@Override
	void write(FactsOutput out) throws IOException {
		out.number(tracks.size());
		for (Track track : tracks) {
			out.number(track.site());
			out.number(track.scan());
			track.write(out);
		}
	}

	@Override
	void read(FactsInput in, int words) throws IOException {
		int size = in.count();
		for (int i = 0; i < size; i++) {
			if (number(in.number(0, words), in.number(0, words)) != i) {
				throw FactsInput.damaged("a scan is there twice");
			}
			tracks.get(i).read(in);
		}
	}
}
