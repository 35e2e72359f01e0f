package io.github.probelight.engine.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** What a whole log says of the scans that some of its entries are of: the line that ended one may be none of these. */
final class WholeScans {

	/** A scan by its site and its name without the default silo, which some entries may leave out. */
	private record Key(String site, String name) {
		static Key of(String site, Scan scan) {
			return new Key(site, scan.name().startsWith(ScanName.DEFAULT_SILO)
					? scan.name().substring(ScanName.DEFAULT_SILO.length())
					: scan.name());
		}
	}

	private final Map<Key, Scan> whole = new HashMap<>();
	/** By the name alone, for entries that name no site; of several with a name nobody knows which. */
	private final Map<Key, List<Scan>> named = new HashMap<>();

	WholeScans(List<Scan> scans) {
		for (Scan scan : scans) {
			whole.put(Key.of(scan.site(), scan), scan);
			named.merge(Key.of("", scan), List.of(scan), (one, other) -> List.of());
		}
	}

	/** Returns scans with what the whole log says of how they ended and what they were given. */
	List<Scan> tell(List<Scan> scans) {
		return scans.stream().map(this::tell).toList();
	}

	private Scan tell(Scan scan) {
		Scan known = whole(scan);
		return known == null
				? scan
				: new Scan(scan.site(), scan.name(), scan.start(), scan.end(), known.ended(), known.by(),
						known.addresses(), scan.hosts(), scan.alive(), scan.dead(), scan.open(), scan.filtered(),
						scan.line());
	}

	private @Nullable Scan whole(Scan scan) {
		Scan known = whole.get(Key.of(scan.site(), scan));
		if (known == null && scan.site().isEmpty()) {
			List<Scan> some = named.getOrDefault(Key.of("", scan), List.of());
			return some.isEmpty() ? null : some.getFirst();
		}
		return known;
	}
}
