package io.github.probelight.summary;

import java.util.List;

import io.github.probelight.engine.report.Subject;
import io.github.probelight.engine.report.Subjects;

/** Hosts, networks and targets of findings as people read them. */
public final class SubjectNames {

	private SubjectNames() {}

	/** Returns the names of the hosts or targets, else those of the networks. */
	public static List<String> of(Subjects subjects) {
		return of(subjects.hosts().isEmpty() ? subjects.subnets() : subjects.hosts());
	}

	/** Returns names, with the site where several sites have something of one name. */
	public static List<String> of(List<Subject> subjects) {
		return subjects.stream()
				.map(subject -> isOfSeveral(subject, subjects) ? named(subject) : subject.name())
				.toList();
	}

	private static boolean isOfSeveral(Subject subject, List<Subject> subjects) {
		return subjects.stream()
				.anyMatch(other -> other.name().equals(subject.name()) && !other.site().equals(subject.site()));
	}

	private static String named(Subject subject) {
		return subject.name() + " (" + (subject.site().isEmpty() ? "no site" : subject.site()) + ')';
	}
}
