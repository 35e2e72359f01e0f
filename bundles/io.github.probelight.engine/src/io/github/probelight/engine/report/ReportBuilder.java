package io.github.probelight.engine.report;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.scan.Range;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * The facts of a part of a log: takes entries line by line, appends the facts of the part that follows, makes reports.
 * Appending is associative, so a log can be read in parts of any size. Used by one thread at a time.
 */
public final class ReportBuilder {

	private final Statistics statistics;
	final Dictionary words;
	/** Those of the statistics that are asked for more than the others. */
	final HostBuilder hosts;
	private final Scopes scopes;

	private final @Nullable Brackets[] brackets = new @Nullable Brackets[EntryScanner.HEADS];
	private final Brackets other = new Brackets();
	/** Those of the last entry. */
	@Nullable
	private Brackets latest;
	private final ScanName scan = new ScanName();

	/**
	 * The brackets and the time that results repeat, how many did, and the line of the last of them. Most lines of a log
	 * are results of one second, so here is the one place where collectors are not given each line: they are told of
	 * such results when something else comes. Only the hosts are given all.
	 */
	@Nullable
	private Brackets runBrackets;
	private long runTime;
	private long runLine;
	private long run;

	private final Translation there = new Translation();

	/** Creates a builder of an empty part. */
	public ReportBuilder() {
		this(new Statistics());
	}

	/** Creates a builder that holds what another one holds; it is cheap, tables are shared until one of them changes. */
	public ReportBuilder(ReportBuilder other) {
		this(other.closed().copy());
	}

	private ReportBuilder(Statistics statistics) {
		this.statistics = statistics;
		words = statistics.words();
		hosts = get(HostBuilder.class);
		scopes = statistics.scopes();
	}

	Scopes scopes() {
		return scopes;
	}

	Statistics statistics() {
		return statistics;
	}

	private Statistics closed() {
		closeRun();
		return statistics;
	}

	/** Returns the statistic of a class. */
	<C extends Collector<C>> C get(Class<C> statistic) {
		return statistics.get(statistic);
	}

	/**
	 * Takes a line that starts no entry.
	 *
	 * @param s the scanner that has just read it
	 * @param line its line in this part of the log
	 */
	public void continuation(EntryScanner s, long line) {
		statistics.continuation(s, line);
	}

	/**
	 * Takes an entry.
	 *
	 * @param s the scanner that has just read it, the same one until {@link #clear()}
	 * @param line its line in this part of the log
	 */
	public void entry(EntryScanner s, long line) {
		boolean result = s.kind() == MessageKind.RESULT;
		Brackets of = brackets(s);
		if (result && of == runBrackets && s.time() == runTime) {
			run++;
			runLine = line;
		} else {
			closeRun();
			statistics.entry(s, of, line);
			if (result && of != other) {
				runBrackets = of;
				runTime = s.time();
			}
		}
		if (s.hasHost()) {
			hosts.entry(s, of.scope, line, result);
		}
	}

	/** Tells of the results that were only noted because they repeat brackets and time of the one before. */
	private void closeRun() {
		Brackets of = runBrackets;
		if (run > 0 && of != null) {
			statistics.results(of, runTime, runLine, run);
		}
		run = 0;
		runBrackets = null;
	}

	/**
	 * Returns level, site and scan of an entry. Those of a head with the same key are known; the scan that it belongs to
	 * may be another one each time that something else was in between.
	 */
	private Brackets brackets(EntryScanner s) {
		long key = s.headKey();
		Brackets of = key == EntryScanner.NO_KEY ? other : brackets(EntryScanner.headSlot(key));
		if (key != EntryScanner.NO_KEY && of.key == key) {
			if (of == latest) {
				return of;
			}
		} else {
			learn(of, s, key);
		}
		closeRun();
		latest = of;
		of.scope = scopes.see(of.said, of.silo);
		of.clock = scopes.hear(of.said, of.scope);
		of.turn = scopes.clocks().turn(scopes.namesScan(Clocks.scope(of.clock)));
		return of;
	}

	private Brackets brackets(int slot) {
		Brackets of = brackets[slot];
		if (of == null) {
			of = new Brackets();
			brackets[slot] = of;
		}
		return of;
	}

	private void learn(Brackets of, EntryScanner s, long key) {
		closeRun();
		of.key = key;
		of.level = s.level().present() ? words.number(s.level()) : -1;
		of.site = words.number(s.site());
		Range thread = s.thread();
		scan.read(thread);
		of.said = scopes.number(of.site, scan.from() == scan.to()
				? Scopes.NOTHING
				: words.number(thread.bytes(), scan.from(), scan.to()));
		of.silo = scan.hasDefaultSilo();
		of.named = scopes.namesScan(of.said);
	}

	/** Notes that another log begins behind what was taken: nothing goes on from there to here. */
	public void seam() {
		closeRun();
		latest = null;
		statistics.seam();
	}

	/** Does what can be done before this part is appended to another one: so several threads can do it at once. */
	public void seal() {
		closeRun();
		hosts.seal();
	}

	/**
	 * Appends the facts of the part that follows this one.
	 *
	 * @param next its facts; it may be cleared and used again afterwards
	 * @param lines number of lines before it: its line 0 is this line
	 */
	public void append(ReportBuilder next, long lines) {
		closeRun();
		next.closeRun();
		next.there.learn(next, this);
		statistics.append(next.statistics, lines, next.there);
	}

	/** Forgets all facts, but not the words: the next part will have the same. */
	public void clear() {
		run = 0;
		runBrackets = null;
		latest = null;
		statistics.clear();
		for (Brackets of : brackets) {
			if (of != null) {
				of.key = EntryScanner.NO_KEY;
			}
		}
	}

	/**
	 * Returns what was taken so far; what comes later does not change it.
	 *
	 * @param bytes bytes read
	 * @param lines lines read
	 */
	public Report report(long bytes, long lines) {
		closeRun();
		return new ReportMaker(this).make(bytes, lines);
	}

	/** Writes what was taken so far. */
	public void write(FactsOutput out) throws IOException {
		closed().write(out);
	}

	/**
	 * Returns a builder of the facts that were written.
	 *
	 * @throws IOException if they are not what was written
	 */
	public static ReportBuilder read(FactsInput in) throws IOException {
		ReportBuilder builder = new ReportBuilder();
		builder.statistics.read(in, Statistics.Depth.HOSTS);
		return builder;
	}
}
