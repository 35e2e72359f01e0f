package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * What is found out with a look at each host of a report, and kept beside them.
 *
 * @param findings what is worth a look
 * @param subnets the subnets; null if there are so many that they are counted again
 * @param reasons how many hosts have a reason
 * @param open hosts with an open port
 */
record HostSums(List<Finding> findings, @Nullable List<Subnet> subnets, ReasonHosts reasons, long open) {

	/** Hosts of more subnets than these lie far from each other: there may be as many as hosts. */
	private static final int MOST_SUBNETS = 1 << 14;

	/** Finds out all of it. */
	static HostSums of(Report report) {
		List<Subnet> subnets = Subnets.of(report);
		return new HostSums(Findings.of(report), subnets.size() > MOST_SUBNETS ? null : subnets,
				ReasonHosts.of(report), report.openHosts());
	}

	void write(FactsOutput out) throws IOException {
		out.number(findings.size());
		for (Finding finding : findings) {
			write(finding, out);
		}
		List<Subnet> some = subnets;
		out.number(some == null ? -1 : some.size());
		for (Subnet subnet : some == null ? List.<Subnet>of() : some) {
			write(subnet, out);
		}
		write(reasons.hosts(), out);
		write(reasons.ports(), out);
		out.number(open);
	}

	static HostSums read(FactsInput in) throws IOException {
		List<Finding> findings = new ArrayList<>();
		for (int left = in.number(0, FindingKind.values().length + 1); left > 0; left--) {
			findings.add(finding(in));
		}
		int some = in.number(-1, MOST_SUBNETS + 1);
		List<Subnet> subnets = new ArrayList<>();
		for (int left = some; left > 0; left--) {
			subnets.add(subnet(in));
		}
		return new HostSums(List.copyOf(findings), some < 0 ? null : List.copyOf(subnets),
				new ReasonHosts(reasons(in), reasons(in)), in.number(0));
	}

	private static void write(Finding finding, FactsOutput out) throws IOException {
		out.number(finding.kind().ordinal());
		out.number(finding.count());
		Subjects subjects = finding.subjects();
		write(subjects.hosts(), out);
		out.number(subjects.moreHosts());
		out.number(subjects.apart());
		write(subjects.subnets(), out);
		out.number(subjects.ports().size());
		for (String port : subjects.ports()) {
			out.text(port);
		}
		out.number(finding.lines().size());
		for (long line : finding.lines()) {
			out.number(line);
		}
	}

	private static Finding finding(FactsInput in) throws IOException {
		FindingKind kind = FindingKind.values()[in.number(0, FindingKind.values().length)];
		long count = in.number(0);
		List<Subject> hosts = subjects(in);
		long more = in.number(0);
		long apart = in.number(0);
		List<Subject> subnets = subjects(in);
		List<String> ports = new ArrayList<>();
		for (int left = in.count(); left > 0; left--) {
			ports.add(in.text());
		}
		List<Long> lines = new ArrayList<>();
		for (int left = in.count(); left > 0; left--) {
			lines.add(in.number(0));
		}
		return new Finding(kind, count, new Subjects(hosts, more, apart, subnets, List.copyOf(ports)),
				List.copyOf(lines));
	}

	private static void write(List<Subject> subjects, FactsOutput out) throws IOException {
		out.number(subjects.size());
		for (Subject subject : subjects) {
			out.text(subject.site());
			out.text(subject.name());
		}
	}

	private static List<Subject> subjects(FactsInput in) throws IOException {
		List<Subject> subjects = new ArrayList<>();
		for (int left = in.count(); left > 0; left--) {
			subjects.add(new Subject(in.text(), in.text()));
		}
		return List.copyOf(subjects);
	}

	private static void write(Subnet subnet, FactsOutput out) throws IOException {
		out.text(subnet.site());
		out.text(subnet.network());
		out.number(subnet.hosts());
		out.number(subnet.alive());
		out.number(subnet.dead());
		out.number(subnet.open());
		out.number(subnet.line());
		HostFigures.write(subnet.reasons(), out);
	}

	private static Subnet subnet(FactsInput in) throws IOException {
		return Subnet.of(in.text(), in.text(), in.number(0), in.number(0), in.number(0), in.number(0), in.number(-1),
				HostFigures.read(in));
	}

	private static void write(Map<String, Map<String, Long>> reasons, FactsOutput out) throws IOException {
		out.number(reasons.size());
		for (Map.Entry<String, Map<String, Long>> state : reasons.entrySet()) {
			out.text(state.getKey());
			HostFigures.write(state.getValue(), out);
		}
	}

	private static Map<String, Map<String, Long>> reasons(FactsInput in) throws IOException {
		Map<String, Map<String, Long>> reasons = new HashMap<>();
		for (int left = in.count(); left > 0; left--) {
			reasons.put(in.text(), HostFigures.read(in));
		}
		return reasons;
	}
}
