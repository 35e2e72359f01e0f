package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;

import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;
import io.github.probelight.engine.table.LongTable;

/**
 * Which scan of which site an entry belongs to. {@code Scan default:44} and {@code Scan 44:nmap:stdin} name one scan: the
 * default silo may be left out, any other silo tells two scans apart. An entry that names a scan and no site belongs to
 * the site that this scan named last; where it has named none yet, to the first that it names later. Threads that name
 * no scan have a scope of their own in each site: several scans of a site may run at once, and nothing says for which of
 * them such a thread works.
 * <p>
 * A scope is the number of what brackets say. What came before all that says more keeps a scope of its own, and belongs
 * to its {@link #owner}: all of it lies before all of that. So a log can be cut between the line with the site and the
 * line without.
 */
final class Scopes {

	/** The word "", which every dictionary of a report has first: what brackets do not say. */
	static final int NOTHING = 0;

	private static final int NONE = -1;

	/** Site and scan of each scope. */
	private final LongTable numbers;
	/** For each scope the one of its scan that names no site, and the one of its site that names no scan. */
	private int[] siteless = new int[8];
	private int[] scanless = new int[8];
	/** For each scope of a scan without a site the one that came last of those that say more. */
	private int[] latest = new int[8];
	/** For each scope that has entries of its own the first that came after them of those that say more. */
	private int[] owners = new int[8];
	private boolean[] used = new boolean[8];
	/** Whether a thread of a scope named the default silo too. */
	private boolean[] silo = new boolean[8];
	/** Scopes that have entries of their own, by the first of these. */
	private int[] order = new int[8];
	private int inOrder;
	private final Clocks clocks;

	Scopes() {
		numbers = new LongTable();
		clocks = new Clocks();
	}

	Scopes(Scopes other) {
		numbers = new LongTable(other.numbers);
		siteless = other.siteless.clone();
		scanless = other.scanless.clone();
		latest = other.latest.clone();
		owners = other.owners.clone();
		used = other.used.clone();
		silo = other.silo.clone();
		order = other.order.clone();
		inOrder = other.inOrder;
		clocks = new Clocks(other.clocks);
	}

	/** Returns a number above that of every scope. */
	int size() {
		return numbers.size();
	}

	/** Returns the scope of what brackets say, which are words. */
	int number(int site, int scan) {
		int size = numbers.size();
		int scope = numbers.number((long) site << Integer.SIZE | scan);
		if (scope == size) {
			add(scope);
			int ofScan = site == NOTHING ? scope : number(NOTHING, scan);
			int ofSite = scan == NOTHING ? scope : number(site, NOTHING);
			siteless[scope] = ofScan;
			scanless[scope] = ofSite;
		}
		return scope;
	}

	private void add(int scope) {
		if (scope == latest.length) {
			siteless = Arrays.copyOf(siteless, scope * 2);
			scanless = Arrays.copyOf(scanless, scope * 2);
			latest = Arrays.copyOf(latest, scope * 2);
			owners = Arrays.copyOf(owners, scope * 2);
			used = Arrays.copyOf(used, scope * 2);
			silo = Arrays.copyOf(silo, scope * 2);
			order = Arrays.copyOf(order, scope * 2);
		}
		clocks.add(scope);
		latest[scope] = NONE;
		owners[scope] = NONE;
		used[scope] = false;
		silo[scope] = false;
	}

	/** Takes an entry that says this, with the default silo or without, and returns the scope that it belongs to. */
	int see(int scope, boolean withSilo) {
		int to = resolved(scope);
		silo[to] |= withSilo;
		if (to == scope) {
			use(scope);
		}
		if (siteless[scope] != scope && namesScan(scope)) {
			latest[siteless[scope]] = to;
		}
		return to;
	}

	/** Returns what an entry that says this belongs to if it comes now. */
	private int resolved(int scope) {
		return latest[scope] == NONE || !namesScan(scope) ? scope : latest[scope];
	}

	/** Takes an entry that says this and belongs to a scope; returns its place as {@link Clocks} have it. */
	int hear(int said, int scope) {
		boolean withSite = site(said) != NOTHING;
		return namesScan(said) ? clocks.hear(scope, scanless[said], withSite) : clocks.hearOther(said, withSite);
	}

	Clocks clocks() {
		return clocks;
	}

	/** Tells whether the thread names a scan. */
	boolean namesScan(int scope) {
		return scan(scope) != NOTHING;
	}

	private void use(int scope) {
		if (used[scope]) {
			return;
		}
		used[scope] = true;
		order[inOrder++] = scope;
		int less = siteless[scope];
		if (less != scope && used[less] && owners[less] == NONE && namesScan(less)) {
			owners[less] = scope;
		}
	}

	/** What the scopes of the part that follows are here. */
	record Here(int[] belongsTo, Clocks.Here clocks) {

		static final Here NOWHERE = new Here(new int[0], Clocks.Here.NOWHERE);
	}

	/** Appends those of the part that follows; {@code words} are what its words are here. */
	Here append(Scopes next, int[] words) {
		int size = next.size();
		int[] belongsTo = new int[size];
		int[] same = new int[size];
		for (int scope = 0; scope < size; scope++) {
			same[scope] = number(words[next.site(scope)], words[next.scan(scope)]);
		}
		for (int scope = 0; scope < size; scope++) {
			belongsTo[scope] = resolved(same[scope]);
			silo[belongsTo[scope]] |= next.silo[scope];
		}
		for (int i = 0; i < next.inOrder; i++) {
			int scope = next.order[i];
			if (belongsTo[scope] == same[scope]) {
				use(same[scope]);
			}
		}
		for (int scope = 0; scope < size; scope++) {
			if (next.latest[scope] != NONE) {
				latest[same[scope]] = belongsTo[next.latest[scope]];
			}
		}
		return new Here(belongsTo, clocks.append(next.clocks, this, same, belongsTo));
	}

	/** Returns the scope that all entries of a scope belong to in the end. */
	int owner(int scope) {
		int owner = scope;
		while (owners[owner] != NONE) {
			owner = owners[owner];
		}
		return owner;
	}

	/** Returns the scopes that have entries of their own, by the first of these. */
	int[] used() {
		return Arrays.copyOf(order, inOrder);
	}

	/** Tells whether a scope has entries of its own. */
	boolean isUsed(int scope) {
		return used[scope];
	}

	/** Returns the word of the site, {@link #NOTHING} if it is not known. */
	int site(int scope) {
		return (int) (numbers.key(scope) >>> Integer.SIZE);
	}

	/** Returns the word of the scan, without the default silo, {@link #NOTHING} if it is not known. */
	int scan(int scope) {
		return (int) numbers.key(scope);
	}

	/** Returns the scans as threads name them, with the default silo if one of them does: {@code default:44}. */
	IntFunction<String> names(Dictionary.View words) {
		BitSet withSilo = new BitSet(size());
		for (int i = 0; i < inOrder; i++) {
			if (silo[order[i]]) {
				withSilo.set(owner(order[i]));
			}
		}
		return scope -> (silo[scope] || withSilo.get(scope) ? ScanName.DEFAULT_SILO : "") + words.text(scan(scope));
	}

	void clear() {
		numbers.clear();
		inOrder = 0;
		clocks.clear();
	}

	void write(FactsOutput out) throws IOException {
		out.number(size());
		for (int scope = 0; scope < size(); scope++) {
			out.number(site(scope));
			out.number(scan(scope));
			out.number(silo[scope] ? 1 : 0);
		}
		for (int scope = 0; scope < size(); scope++) {
			out.number(latest[scope]);
		}
		out.number(inOrder);
		for (int i = 0; i < inOrder; i++) {
			out.number(order[i]);
		}
		clocks.write(out, size());
	}

	/** Reads scopes into these, of which there are none; words are below an end. */
	void read(FactsInput in, int words) throws IOException {
		int size = in.count();
		for (int scope = 0; scope < size; scope++) {
			int number = number(in.number(0, words), in.number(0, words));
			// those that say less follow the one that brought them
			if (number != scope) {
				throw FactsInput.damaged("a scan is there twice");
			}
			silo[scope] = in.number(0, 2) > 0;
		}
		if (size() != size) {
			throw FactsInput.damaged("a scan is missing");
		}
		for (int scope = 0; scope < size; scope++) {
			latest[scope] = in.number(NONE, size);
		}
		for (int left = in.number(0, size + 1); left > 0; left--) {
			int scope = in.number(0, size);
			if (used[scope]) {
				throw FactsInput.damaged("a scan comes twice");
			}
			use(scope);
		}
		clocks.read(in, size);
	}
}
