package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.knowledge.Address;
import io.github.probelight.summary.figures.SubnetNode;
import io.github.probelight.summary.figures.SubnetTree;

/** The networks of a report, one in the other. */
class SubnetTreeTest {

	private static List<String> samples() {
		return ReadLogs.samples();
	}

	private static List<SubnetNode> of(Report report) {
		return SubnetTree.of(report, Findings.of(report));
	}

	private static List<SubnetNode> ofResults(String... results) {
		return of(ReadLogs.ofMessages(results).report());
	}

	@Test
	void networksHoldNetworks() {
		assertThat(ofResults("[10.2.0.1] ALIVE (reason=echo-reply)", "[10.1.7.1] ALIVE (reason=echo-reply)",
				"[10.1.7.2] DEAD (reason=no-response)", "[10.1.3.9] DEAD (reason=no-response)",
				"[10.1.3.8] DEAD (reason=host-unreach)", "[192.0.2.1] DEAD (reason=no-response)",
				"[10.1.7.1:22/TCP] OPEN (reason=syn-ack)", "[10.1.7.1:80/TCP] OPEN (reason=syn-ack)"))
				.extracting(SubnetNode::name, SubnetNode::depth, SubnetNode::parent, node -> node.sum().hosts(),
						node -> node.sum().alive(), node -> node.sum().open(), node -> node.sum().reason(),
						node -> node.sum().line())
				.containsExactly(tuple("10.0.0.0/8", 0, -1, 5L, 2L, 1L, "echo-reply", 0L),
						tuple("10.1.0.0/16", 1, 0, 4L, 1L, 1L, "no-response", 1L),
						tuple("10.1.3.0/24", 2, 1, 2L, 0L, 0L, "host-unreach", 3L),
						tuple("10.1.7.0/24", 2, 1, 2L, 1L, 1L, "echo-reply", 1L),
						tuple("10.2.0.0/24", 1, 0, 1L, 1L, 0L, "echo-reply", 0L),
						tuple("192.0.2.0/24", 0, -1, 1L, 0L, 0L, "no-response", 5L));
	}

	@Test
	void ipv6HasLevelsOfItsOwn() {
		assertThat(ofResults("[[2001:db8:1:1::1]] ALIVE (reason=nd-response)",
				"[[2001:db8:1:2::1]] ALIVE (reason=nd-response)", "[[2001:db8:2::1]] DEAD (reason=no-response)",
				"[[fe80::1%eth0]] DEAD (reason=no-response)", "[10.0.0.1] DEAD (reason=no-response)"))
				.extracting(SubnetNode::name, SubnetNode::depth)
				.containsExactly(tuple("10.0.0.0/24", 0), tuple("2001:db8::/32", 0), tuple("2001:db8:1::/48", 1),
						tuple("2001:db8:1:1::/64", 2), tuple("2001:db8:1:2::/64", 2), tuple("2001:db8:2::/64", 1),
						tuple("fe80::/64", 0));
	}

	@Test
	void severalSitesAreAtTheTop() {
		List<SubnetNode> nodes = of(ReadLogs.ofSample("interleaved-sites.log").report());
		assertThat(nodes).filteredOn(node -> node.parent() < 0).hasSizeGreaterThan(1).allSatisfy(node -> {
			assertThat(node.sum().network()).isEmpty();
			assertThat(node.name()).isEqualTo(node.sum().site()).isNotEmpty();
		});
	}

	/** Each host is in all networks that hold it, and in no other, whatever is in a log. */
	@ParameterizedTest
	@MethodSource("samples")
	void sumsAreThoseOfTheHosts(String sample) {
		Report report = ReadLogs.ofSample(sample).report();
		List<SubnetNode> nodes = of(report);
		boolean sites = nodes.stream().anyMatch(node -> node.sum().network().isEmpty());
		for (SubnetNode node : nodes) {
			List<Host> hosts = report.targets()
					.hosts()
					.stream()
					.filter(host -> host.site().equals(node.sum().site()) && isIn(host, node.sum().network()))
					.toList();
			assertThat(node.sum().hosts()).as(node.name()).isEqualTo(hosts.size()).isPositive();
			assertThat(node.sum().alive())
					.isEqualTo(hosts.stream().filter(host -> host.state().equals("ALIVE")).count());
			assertThat(node.sum().open()).isEqualTo(hosts.stream().filter(host -> host.openPorts() > 0).count());
			assertThat(node.sum().reasonHosts())
					.isEqualTo(hosts.stream()
							.filter(host -> host.reason().equals(node.sum().reason())
									&& !host.reason().isEmpty())
							.count());
			long below = nodes.stream()
					.filter(other -> other.parent() >= 0 && nodes.get(other.parent()) == node)
					.count();
			assertThat(below).as("a single one is joined")
					.matches(count -> node.leaf()
							? count == 0
							: count >= (sites && node.depth() == 0 ? 1 : 2));
		}
	}

	private static boolean isIn(Host host, String network) {
		int slash = network.indexOf('/');
		Address address = Address.of(host.address());
		return slash < 0
				? address.family() != Address.Family.NAME
				: address.isIn(Address.of(network.substring(0, slash)), Integer.parseInt(network.substring(slash + 1)));
	}

	@Test
	void findingsAreThoseThatNameAHostOrTheNetwork() {
		List<SubnetNode> nodes = ofResults("[10.1.7.1:22/TCP] OPEN (reason=syn-ack:TTL=61)",
				"[10.1.7.1:80/TCP] OPEN (reason=syn-ack:TTL=124)", "[10.1.8.1:80/TCP] OPEN (reason=syn-ack:TTL=124)");
		assertThat(nodes).extracting(SubnetNode::name, SubnetNode::findings)
				.containsExactly(tuple("10.1.0.0/16", Set.of(FindingKind.TTL_MISMATCH)),
						tuple("10.1.7.0/24", Set.of(FindingKind.TTL_MISMATCH)), tuple("10.1.8.0/24", Set.of()));
	}

	@Test
	void opensWhatIsSeenAtAGlance() {
		assertThat(nodes(9, 2)).as("with those below them 28").filteredOn(SubnetNode::open).hasSize(10);
		List<SubnetNode> many = nodes(20, 200);
		assertThat(many).hasSize(1 + 20 + 20 * 200);
		assertThat(many).filteredOn(SubnetNode::open).extracting(SubnetNode::name).containsExactly("10.0.0.0/8");
		assertThat(nodes(100, 200)).as("one row alone would say nothing")
				.filteredOn(SubnetNode::open)
				.extracting(SubnetNode::name)
				.containsExactly("10.0.0.0/8");
	}

	private static List<SubnetNode> nodes(int sixteens, int each) {
		List<String> results = new ArrayList<>();
		IntStream.range(0, sixteens)
				.forEach(i -> IntStream.range(0, each)
						.forEach(j -> results.add("[10.%d.%d.1] DEAD (reason=no-response)".formatted(i, j))));
		return ofResults(results.toArray(String[]::new));
	}
}
