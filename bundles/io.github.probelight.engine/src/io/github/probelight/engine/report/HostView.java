package io.github.probelight.engine.report;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.HostTables.PortCounts;
import io.github.probelight.engine.table.PortRun;

/** One host, as a view on the tables of a report. */
final class HostView implements Host {

	private final HostTables tables;
	private final HostMarks marks;
	private final int host;
	@Nullable
	private PortCounts counts;

	HostView(HostTables tables, HostMarks marks, int host) {
		this.tables = tables;
		this.marks = marks;
		this.host = host;
	}

	@Override
	public String site() {
		return tables.words().text(tables.hosts().site(host));
	}

	@Override
	public String address() {
		return tables.hosts().address(host);
	}

	@Override
	public long ipv4() {
		return tables.hosts().ipv4(host);
	}

	@Override
	public List<String> states() {
		return seen(Outcomes.ABOUT_HOST).map(outcome -> tables.words().text(tables.outcomes().states()[outcome]))
				.distinct()
				.sorted()
				.toList();
	}

	@Override
	public String state() {
		int outcome = records().outcome(host);
		return outcome < 0 ? "" : tables.words().text(tables.outcomes().states()[outcome]);
	}

	@Override
	public String reason() {
		int outcome = records().outcome(host);
		return outcome < 0 ? "" : tables.words().text(tables.outcomes().reasons()[outcome]);
	}

	@Override
	public List<String> reasons() {
		return IntStream.of(tables.sets().elements(records().seen(host)))
				.map(outcome -> tables.outcomes().reasons()[outcome])
				.distinct()
				.mapToObj(tables.words()::text)
				.sorted()
				.toList();
	}

	@Override
	@Nullable
	public RoundTrip roundTrip() {
		return records().roundTrip(host);
	}

	@Override
	@Nullable
	public LatencyRange latencies() {
		return tables.latencies().range(host);
	}

	@Override
	public List<PortResult> ports() {
		PortRun run = run();
		return new AbstractList<>() {
			@Override
			public PortResult get(int index) {
				return result(run, Objects.checkIndex(index, run.size()));
			}

			@Override
			public int size() {
				return run.size();
			}
		};
	}

	private PortRun run() {
		PortRun run = new PortRun();
		tables.rows().read(host, run);
		return run;
	}

	private PortResult result(PortRun run, int i) {
		int key = run.key(i);
		int outcome = run.outcome(i);
		return new PortResult(PortKeys.port(key), PortKeys.protocol(key),
				tables.words().text(tables.outcomes().states()[outcome]),
				tables.words().text(tables.outcomes().reasons()[outcome]), tables.outcomes().ttls()[outcome],
				run.line(i));
	}

	@Override
	public int openPorts() {
		return counts().open();
	}

	@Override
	public int filteredPorts() {
		return counts().filtered();
	}

	@Override
	public int closedPorts() {
		return counts().closed();
	}

	/** Who asks for one of the counts asks for the others too. */
	private PortCounts counts() {
		PortCounts known = counts;
		if (known == null) {
			known = tables.count(host);
			counts = known;
		}
		return known;
	}

	@Override
	public List<Integer> ttls() {
		int[] ttls = tables.outcomes().ttls();
		int[] outcomes = tables.sets().elements(records().seen(host));
		int[] found = new int[outcomes.length];
		int count = 0;
		for (int outcome : outcomes) {
			if (ttls[outcome] >= 1) {
				found[count++] = ttls[outcome];
			}
		}
		return count == 0 ? List.of() : IntStream.of(found).limit(count).distinct().sorted().boxed().toList();
	}

	@Override
	public long first() {
		return records().first(host);
	}

	@Override
	public long last() {
		return records().last(host);
	}

	@Override
	public HostWork work() {
		return tables.works().of(host);
	}

	@Override
	public Set<FindingKind> findings() {
		return marks.of(host);
	}

	@Override
	public long line() {
		return records().line(host);
	}

	@Override
	public long entries() {
		return records().entries(host);
	}

	private HostRecords records() {
		return tables.hosts().records();
	}

	/** Returns the outcomes seen, those about the host or those with a TTL of at least {@code least}. */
	private Stream<Integer> seen(int least) {
		int[] ttls = tables.outcomes().ttls();
		return IntStream.of(tables.sets().elements(records().seen(host)))
				.filter(outcome -> least < 0 ? ttls[outcome] == least : ttls[outcome] >= least)
				.boxed();
	}

	private List<Object> facts() {
		return List.of(site(), address(), states(), state(), reason(), reasons(), Optional.ofNullable(roundTrip()),
				Optional.ofNullable(latencies()), List.copyOf(ports()), ttls(), first(), last(), work(), line(),
				entries());
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof HostView view && facts().equals(view.facts());
	}

	@Override
	public int hashCode() {
		return address().hashCode();
	}

	@Override
	public String toString() {
		return "Host" + facts();
	}
}
