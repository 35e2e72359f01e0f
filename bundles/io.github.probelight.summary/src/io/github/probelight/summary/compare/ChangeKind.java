package io.github.probelight.summary.compare;

import io.github.probelight.summary.Codes;

/** What can change between two scans, in the order in which people want to know it. */
public enum ChangeKind {
	/** A host that has results where it had none, though its address was scanned. */
	HOST_APPEARED("+", "host", "appeared", "Hosts that appeared",
			"It has results now, and had none though its address was scanned before"),
	/** A host that has no result where it had some, though its address was scanned. */
	HOST_VANISHED("−", "host", "vanished", "Hosts that vanished",
			"Its address was scanned again and has no result any more: it is off, moved, or a filter hides it"),
	/** A host whose last state is another one, or its reason. */
	HOST_CHANGED("~", "host", "changed", "Hosts with another state or reason",
			"The same address, another answer to the question whether it is there"),
	/** A port that became open. */
	PORT_OPENED("+", "port", "opened", "Ports that opened", "A service can be reached that could not before"),
	/** A port that became closed, or that was open and has no result any more. */
	PORT_CLOSED("−", "port", "closed", "Ports that closed", "No service answers there any more"),
	/** A port that became filtered. */
	PORT_FILTERED("−", "port", "filtered", "Ports that are filtered now",
			"A filter lets no answer through that came through before"),
	/** A port that came into another state. */
	PORT_CHANGED("~", "port", "in another state", "Ports in another state",
			"The same port, another answer; neither plainly open nor closed"),
	/** A kind of finding that there was not. */
	FINDING_NEW("+", "finding", "new", "New findings", "Worth a second look now, and not before"),
	/** A kind of finding that there is no more. */
	FINDING_GONE("−", "finding", "gone", "Findings that are gone", "Worth a second look before, and not now"),
	/** A kind of finding that other hosts have, or another number of them. */
	FINDING_CHANGED("~", "finding", "changed", "Findings that changed",
			"Found in both, of other hosts or in another number"),
	/** A host that refused a login in one of the two. */
	LOGINS("~", "host", "with other logins", "Logins",
			"Credentials that a host refuses leave its checks from within undone"),
	/** A host that another number of checks found vulnerable. */
	CHECKS("~", "host", "with other checks", "Checks of hosts", "Another number of checks found the host vulnerable"),
	/** A check that another number of entries says vulnerable of. */
	CHECK("~", "check", "with other results", "Checks", "The check found another number of hosts vulnerable"),
	/** A host whose answers started with another TTL. */
	TTL("~", "host", "with another TTL", "TTL",
			"Answers that start with another TTL come from another kind of system, or from something before the host"),
	/** A host whose round trip is far longer or shorter. */
	ROUND_TRIP("~", "host", "with another round trip", "Round trips",
			"The way to the host is another one, or fuller or emptier than before"),
	/** A task that took far longer. */
	TASK_LONGER("▲", "task", "longer", "Tasks that took longer",
			"Half as long again and a minute more: look for slow hosts, filters, or a larger scope"),
	/** A host of which only one of the two has results, as the other scan never touched its address. */
	NOT_SCANNED("○", "host", "scanned once", "Hosts that were scanned in one of the two only",
			"A difference in what was scanned, no change of the host");

	private final String sign;
	private final String noun;
	private final String verb;
	private final String title;
	private final String meaning;

	ChangeKind(String sign, String noun, String verb, String title, String meaning) {
		this.sign = sign;
		this.noun = noun;
		this.verb = verb;
		this.title = title;
		this.meaning = meaning;
	}

	/** Returns a sign that tells it in one character: more, less, other, longer, or no change. */
	public String sign() {
		return sign;
	}

	/** Returns what it is about, in the singular. */
	public String noun() {
		return noun;
	}

	/** Returns what has become of that: {@code appeared}. */
	public String verb() {
		return verb;
	}

	/** Returns the heading above all of the kind. */
	public String title() {
		return title;
	}

	/** Returns what it means, a sentence without its full stop. */
	public String meaning() {
		return meaning;
	}

	/** Returns the code for programs. */
	public String code() {
		return Codes.of(this);
	}

	/** Tells whether it is a change; else it only says that the scans differ. */
	public boolean isChange() {
		return this != NOT_SCANNED;
	}

	/** Tells whether it is about a host or one of its ports. */
	public boolean ofHost() {
		return noun.equals("host") || noun.equals("port");
	}
}
