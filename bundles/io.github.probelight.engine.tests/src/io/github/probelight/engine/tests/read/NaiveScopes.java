package io.github.probelight.engine.tests.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which scan an entry belongs to, found by looking at all that came before, and in the end at what came behind: a scope
 * is a list of site and scan, each of which may be "".
 */
final class NaiveScopes {

	/** What entries belong to, one after the other. */
	private final List<List<String>> seen = new ArrayList<>();
	private final List<List<String>> said = new ArrayList<>();

	/** Returns what an entry belongs to that says this, as far as what came before tells. */
	List<String> see(List<String> scope) {
		List<String> to = scope;
		for (int i = seen.size() - 1; i >= 0 && to == scope && namesScan(scope); i--) {
			if (saysMore(said.get(i), scope)) {
				to = seen.get(i);
			}
		}
		seen.add(to);
		said.add(scope);
		return to;
	}

	/** Returns what each scope belongs to in the end: the first behind it that says more, and so on. */
	Map<List<String>, List<String>> owners() {
		Map<List<String>, List<String>> owners = new LinkedHashMap<>();
		for (int i = 0; i < seen.size(); i++) {
			List<String> scope = seen.get(i);
			owners.computeIfAbsent(scope, this::owner);
		}
		return owners;
	}

	private List<String> owner(List<String> scope) {
		List<String> owner = scope;
		boolean more = namesScan(scope);
		while (more) {
			List<String> before = owner;
			owner = seen.stream()
					.skip(seen.indexOf(before))
					.filter(later -> saysMore(later, before))
					.findFirst()
					.orElse(before);
			more = owner != before;
		}
		return owner;
	}

	private static boolean namesScan(List<String> scope) {
		return !scope.get(1).isEmpty();
	}

	private static boolean saysMore(List<String> more, List<String> less) {
		boolean same = !more.equals(less);
		for (int i = 0; i < less.size(); i++) {
			same &= less.get(i).isEmpty() || less.get(i).equals(more.get(i));
		}
		return same;
	}
}
