package io.github.probelight.summary.anonymise;

import java.util.HashMap;
import java.util.Map;

/**
 * A secret one-to-one map of addresses onto addresses which keeps networks together: two addresses have as many leading
 * bits in common as what they are mapped to, as in Xu, Fan, Ammar and Moon, Prefix-preserving IP address anonymization
 * (2002). Each bit is flipped or not by a keyed hash of the bits before it; one hash of the bytes before a byte gives the
 * flips of all of its bits. An address of a {@link UsualNetwork} stays in it: what says that a host is private, or is no
 * single host, is part of what the log says. One that is in none and would come to lie in one is mapped once more, so that
 * nobody learns from it that it was near one; with it goes the network that it is in, if that is no larger than a usual one.
 */
final class SecretNetworks {

	/** So many networks are remembered. */
	private static final int MOST = 1 << 16;

	/** The bytes before a byte of an address. */
	private record Place(long high, long low, int bytes) {}

	private final Secret secret;
	private final char use;
	private final Map<Place, byte[]> flips = new HashMap<>();

	/** Creates a map. */
	SecretNetworks(Secret secret, char use) {
		this.secret = secret;
		this.use = use;
	}

	/** Returns what an IPv4 address is mapped to. */
	int ipv4(int address) {
		long mapped = Integer.toUnsignedLong(address);
		UsualNetwork network = UsualNetwork.ofIpv4(mapped);
		do {
			mapped = mapped & network.lowMask() | flipped((int) mapped) & ~network.lowMask();
		} while (!UsualNetwork.ofIpv4(mapped).equals(network));
		return (int) mapped;
	}

	private long flipped(int address) {
		long mapped = 0;
		for (int i = 0; i < Integer.BYTES; i++) {
			long before = i == 0 ? 0 : address >>> Integer.SIZE - Byte.SIZE * i;
			mapped = mapped << Byte.SIZE
					| mapped(address >>> Integer.SIZE - Byte.SIZE * (i + 1) & 0xFF, new Place(0, before, i));
		}
		return mapped;
	}

	/** Maps the halves of an IPv6 address. */
	void ipv6(long[] halves) {
		UsualNetwork network = UsualNetwork.ofIpv6(halves[0], halves[1]);
		do {
			long high = mapped(halves[0], 0, 0);
			long low = mapped(halves[1], halves[0], Long.BYTES);
			halves[0] = halves[0] & network.highMask() | high & ~network.highMask();
			halves[1] = halves[1] & network.lowMask() | low & ~network.lowMask();
		} while (!UsualNetwork.ofIpv6(halves[0], halves[1]).equals(network));
	}

	private long mapped(long half, long high, int bytesBefore) {
		long mapped = 0;
		for (int i = 0; i < Long.BYTES; i++) {
			long before = i == 0 ? 0 : half >>> Long.SIZE - Byte.SIZE * i;
			int octet = (int) (half >>> Long.SIZE - Byte.SIZE * (i + 1)) & 0xFF;
			mapped = mapped << Byte.SIZE | mapped(octet, new Place(high, before, bytesBefore + i));
		}
		return mapped;
	}

	/** Maps a byte: the flip of a bit is a bit of the hash, at the place of a tree that the bits before it lead to. */
	private int mapped(int octet, Place place) {
		byte[] flip = flips(place);
		int mapped = 0;
		int node = 1;
		for (int bit = Byte.SIZE - 1; bit >= 0; bit--) {
			int own = octet >>> bit & 1;
			mapped = mapped << 1 | own ^ flip[node >>> 3] >>> (node & 7) & 1;
			node = node << 1 | own;
		}
		return mapped;
	}

	private byte[] flips(Place place) {
		if (flips.size() == MOST) {
			flips.clear();
		}
		return flips.computeIfAbsent(place, p -> {
			byte[] text = new byte[2 * Long.BYTES];
			for (int i = 0; i < Long.BYTES; i++) {
				text[i] = (byte) (p.high >>> Byte.SIZE * i);
				text[Long.BYTES + i] = (byte) (p.low >>> Byte.SIZE * i);
			}
			return secret.bytes(use, p.bytes, text, 0, text.length);
		});
	}
}
