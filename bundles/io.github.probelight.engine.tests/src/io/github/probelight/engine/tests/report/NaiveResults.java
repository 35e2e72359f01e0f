package io.github.probelight.engine.tests.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import io.github.probelight.engine.scan.EntryFacts;

/** All results of one address within a site, as they stand in the log. */
final class NaiveResults {

	/** A result, and its line. */
	record Result(long line, EntryFacts facts) {

		boolean ofPort() {
			return facts.port() >= 0;
		}

		/** Only used for words of ours: the logs have no plural but that of a reset. */
		String reason() {
			String word = facts.reason().toLowerCase(Locale.ROOT);
			return word.equals("resets") ? "reset" : word;
		}

		boolean is(String state, String... reasons) {
			return facts.state().equals(state) && (reasons.length == 0 || List.of(reasons).contains(reason()));
		}

		String port() {
			return facts.port() + "/" + facts.protocol();
		}
	}

	final String site;
	final String address;
	final List<Result> all = new ArrayList<>();

	NaiveResults(String site, String address) {
		this.site = site;
		this.address = address;
	}

	List<Result> own() {
		return all.stream().filter(result -> !result.ofPort()).toList();
	}

	Result last() {
		return own().get(own().size() - 1);
	}

	boolean lastIs(String state, String... reasons) {
		return !own().isEmpty() && last().is(state, reasons);
	}

	/** The last result of each port. */
	Collection<Result> ports() {
		Map<String, Result> last = new LinkedHashMap<>();
		all.stream().filter(Result::ofPort).forEach(result -> last.put(result.port(), result));
		return last.values();
	}

	List<Result> open() {
		return ports().stream().filter(port -> port.is("OPEN")).toList();
	}

	boolean wasOpen() {
		return all.stream().anyMatch(result -> result.ofPort() && result.is("OPEN"));
	}

	/** The line of the first result of these, or -1. */
	static long first(Collection<Result> results, Predicate<Result> wanted) {
		return results.stream().filter(wanted).mapToLong(Result::line).min().orElse(-1);
	}

	boolean isScanned() {
		return !ports().isEmpty() && !lastIs("DEAD");
	}

	String network() {
		return site + " " + (address.indexOf(':') < 0
				? address.substring(0, address.lastIndexOf('.')) + ".0/24"
				: address.substring(0, address.indexOf("::")) + "::/64");
	}
}
