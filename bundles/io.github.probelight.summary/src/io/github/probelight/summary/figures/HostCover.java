package io.github.probelight.summary.figures;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.knowledge.Address;
import io.github.probelight.knowledge.Address.Family;
import io.github.probelight.summary.NumberText;

/** Many hosts in one word: their address, the smallest network that they lie in, or how many they are. */
public final class HostCover {

	/** A network of fewer bits says nothing of where its hosts are. */
	private static final int LEAST_BITS_IPV4 = 16;
	private static final int LEAST_BITS_IPV6 = 48;
	private static final int BITS_IPV4 = 32;
	private static final int BITS_IPV6 = 128;
	private static final int MOST = 10_000;

	private final Set<String> hosts = new HashSet<>();
	private @Nullable Address first;
	private int bits;
	private boolean isNamed;
	private boolean isMore;

	/** Creates the cover of no host. */
	public HostCover() {
		// none yet
	}

	/** Adds a host as a log writes it. */
	public void add(String host) {
		if (hosts.contains(host)) {
			return;
		}
		if (hosts.size() < MOST) {
			hosts.add(host);
		} else {
			isMore = true;
		}
		Address address = Address.of(host);
		Address known = first;
		if (known == null) {
			first = address;
			bits = address.family() == Family.IPV4 ? BITS_IPV4 : BITS_IPV6;
		}
		isNamed |= address.family() == Family.NAME || known != null && known.family() != address.family();
		while (known != null && !isNamed && !address.isIn(known, bits)) {
			bits--;
		}
	}

	/** {@code 10.0.3.7}, {@code 10.0.3.0/24}, {@code 3 hosts}; "" for none. */
	public String text() {
		Address one = first;
		if (one == null) {
			return "";
		}
		if (hosts.size() == 1 && !isMore) {
			return hosts.iterator().next();
		}
		int least = one.family() == Family.IPV4 ? LEAST_BITS_IPV4 : LEAST_BITS_IPV6;
		if (!isNamed && bits >= least) {
			return NetworkPrefix.of(one, bits).toString();
		}
		return (isMore ? "more than " : "") + NumberText.count(hosts.size(), "host");
	}
}
