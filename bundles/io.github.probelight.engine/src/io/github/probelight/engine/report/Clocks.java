package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.Arrays;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * On which clock an entry is heard, for silences and steps back. Each scan has one. What a thread writes that names no
 * scan is heard on that of the scan that its site named last, or, if it named none, on one of the site alone. Where the
 * last thread that named a scan named no site, all such entries are heard on the clock of that scan, whatever their site,
 * and what sites named before is forgotten. An entry without scan and site is heard on the clock that was heard last.
 * Where another log begins, all is forgotten.
 * <p>
 * Of a part of a log that depends on what came before it. So what is heard before the part itself tells the clock has
 * places of its own there: {@link #EARLY} before any thread has named a scan, {@link #MIDDLE} before the site has. A
 * place is thrice a scope and one of these.
 */
final class Clocks {

	static final int NONE = -1;
	/** Kinds of places. */
	static final int KINDS = 3;
	/** The clock of a scope itself. */
	private static final int OWN = 0;
	/** That of a site, or of neither site nor scan, before any scan is named in this part. */
	private static final int EARLY = 1;
	/** That of a site of which no scan is named yet in this part, while all scans that were had a site. */
	private static final int MIDDLE = 2;
	/** The kinds in the order in which a clock is heard there. */
	static final int[] IN_ORDER = {EARLY, MIDDLE, OWN};

	/** What is known of scans that are named. */
	private enum Stage {
		NOTHING, SITES, ALL
	}

	private Stage stage = Stage.NOTHING;
	/** How often what sites had named was forgotten: the clock of a site alone does not go on then. */
	private int turn;
	/** How many logs came before the present one: the clock of a scan does not go on there. */
	private int log;
	/** The scope of the scan that was named last, if it was named without a site. */
	private int siteless = NONE;
	/** The place that was heard last. */
	private int heard = NONE;
	/** By scope of a site alone: the scope of the scan that it named last, and in which turn. */
	private int[] latest = new int[8];
	private int[] turns = new int[8];

	Clocks() {
		// of nothing
	}

	Clocks(Clocks other) {
		stage = other.stage;
		turn = other.turn;
		log = other.log;
		siteless = other.siteless;
		heard = other.heard;
		latest = other.latest.clone();
		turns = other.turns.clone();
	}

	/** Makes room for a new scope. */
	void add(int scope) {
		if (scope == latest.length) {
			latest = Arrays.copyOf(latest, scope * 2);
			turns = Arrays.copyOf(turns, scope * 2);
		}
		latest[scope] = NONE;
	}

	/** Takes an entry whose thread names a scan. */
	int hear(int scope, int siteAlone, boolean withSite) {
		if (withSite) {
			latest[siteAlone] = scope;
			turns[siteAlone] = turn;
			siteless = NONE;
			stage = stage == Stage.NOTHING ? Stage.SITES : stage;
		} else {
			forget();
			siteless = scope;
		}
		heard = place(scope, OWN);
		return heard;
	}

	/** Takes an entry whose thread names no scan; returns where it is heard. */
	int hearOther(int scope, boolean withSite) {
		int place = place(scope, withSite);
		heard = withSite ? place : heard;
		return place;
	}

	/** Takes the seam to another log. */
	void seam() {
		forget();
		log++;
		siteless = NONE;
		heard = NONE;
	}

	private void forget() {
		turn += siteless == NONE ? 1 : 0;
		stage = Stage.ALL;
	}

	private int place(int scope, boolean withSite) {
		if (siteless != NONE) {
			return place(siteless, OWN);
		}
		if (!withSite && heard != NONE) {
			return heard;
		}
		return stage == Stage.NOTHING ? place(scope, EARLY) : placeOfSite(scope);
	}

	private int placeOfSite(int scope) {
		if (latest[scope] != NONE && turns[scope] == turn) {
			return place(latest[scope], OWN);
		}
		return place(scope, stage == Stage.ALL ? OWN : MIDDLE);
	}

	private static int place(int scope, int kind) {
		return scope * KINDS + kind;
	}

	/** Returns the place of a scope's own clock. */
	static int own(int scope) {
		return place(scope, OWN);
	}

	/** Returns the scope that a place is of. */
	static int scope(int place) {
		return place / KINDS;
	}

	/** Tells whether no scan is named in this part before what is heard at a place. */
	static boolean isEarly(int place) {
		return place % KINDS == EARLY;
	}

	/** Tells whether what is heard at a place belongs to its scope whatever came before. */
	static boolean isOwn(int place) {
		return place % KINDS == OWN;
	}

	/** Returns the present turn of the clock of a scan or of another one. */
	int turn(boolean ofScan) {
		return ofScan ? log : turn;
	}

	/**
	 * What the places of the part that follows are here.
	 *
	 * @param places by place of there
	 * @param early where all is heard that has an early place there, {@link #NONE} if that depends on its site
	 * @param opening whether no scan is named before that part
	 * @param turn the turn before that part of clocks that are of no scan
	 * @param log that of those that are
	 */
	record Here(int[] places, int early, boolean opening, int turn, int log) {

		static final Here NOWHERE = new Here(new int[0], NONE, true, 0, 0);
	}

	/**
	 * Appends what is known of the part that follows.
	 *
	 * @param same what its scopes are here
	 * @param belongsTo what its scopes belong to here
	 */
	Here append(Clocks next, Scopes scopes, int[] same, int[] belongsTo) {
		int[] places = new int[same.length * KINDS];
		for (int scope = 0; scope < same.length; scope++) {
			boolean named = scopes.namesScan(same[scope]);
			boolean site = scopes.site(same[scope]) != Scopes.NOTHING;
			int at = scope * KINDS;
			places[at + OWN] = place(belongsTo[scope], OWN);
			places[at + EARLY] = named ? NONE : place(same[scope], site);
			places[at + MIDDLE] = named ? NONE : middle(same[scope]);
		}
		Here here = new Here(places, siteless == NONE ? NONE : place(siteless, OWN),
				stage == Stage.NOTHING, turn, log);
		if (next.stage != Stage.NOTHING) {
			siteless = next.siteless == NONE ? NONE : belongsTo[next.siteless];
			stage = stage == Stage.ALL ? stage : next.stage;
		}
		turn += next.turn;
		log += next.log;
		for (int scope = 0; scope < same.length; scope++) {
			if (next.latest[scope] != NONE && next.turns[scope] == next.turn) {
				latest[same[scope]] = belongsTo[next.latest[scope]];
				turns[same[scope]] = turn;
			}
		}
		if (next.heard != NONE || next.stage == Stage.ALL) { // nothing is heard behind a seam
			heard = next.heard == NONE ? NONE : places[next.heard];
		}
		return here;
	}

	private int middle(int scope) {
		return stage == Stage.NOTHING ? place(scope, MIDDLE) : placeOfSite(scope);
	}

	void clear() {
		stage = Stage.NOTHING;
		turn = 0;
		log = 0;
		siteless = NONE;
		heard = NONE;
	}

	void write(FactsOutput out, int size) throws IOException {
		out.number(stage.ordinal());
		out.number(turn);
		out.number(log);
		out.number(siteless);
		out.number(heard);
		for (int scope = 0; scope < size; scope++) {
			boolean known = latest[scope] != NONE && turns[scope] == turn;
			out.number(known ? latest[scope] : NONE);
		}
	}

	/** Reads what was written of so many scopes, all of which are there. */
	void read(FactsInput in, int size) throws IOException {
		stage = Stage.values()[in.number(0, Stage.values().length)];
		turn = in.count();
		log = in.count();
		siteless = in.number(NONE, size);
		heard = in.number(NONE, size * KINDS);
		for (int scope = 0; scope < size; scope++) {
			latest[scope] = in.number(NONE, size);
			turns[scope] = turn;
		}
	}
}
