package io.github.probelight.summary.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.probelight.engine.report.CheckCount;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.compare.Change.Side;

/** Checks that say vulnerable in another number of entries. */
final class CheckChange {

	private CheckChange() {}

	/** Returns a row for each, by name in the order of the newer log, then those that only the older one has. */
	static List<Change> of(Report old, Report now) {
		Map<String, CheckCount> before = new HashMap<>();
		old.messages().trouble().checks().forEach(check -> before.put(check.check(), check));
		List<Change> changes = new ArrayList<>();
		for (CheckCount check : now.messages().trouble().checks()) {
			CheckCount was = before.remove(check.check());
			if ((was == null ? 0 : was.vulnerable()) != check.vulnerable()) {
				changes.add(row(check.check(), was == null ? Side.NONE : side(was), side(check)));
			}
		}
		for (CheckCount check : old.messages().trouble().checks()) {
			if (before.containsKey(check.check()) && check.vulnerable() > 0) {
				changes.add(row(check.check(), side(check), Side.NONE));
			}
		}
		return changes;
	}

	private static Change row(String check, Side from, Side to) {
		return new Change(ChangeKind.CHECK, "", "", -1, "", check, from, to);
	}

	private static Side side(CheckCount check) {
		return new Side(check.vulnerable() + " vulnerable", "", check.line());
	}
}
