package io.github.probelight.summary.host;

import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.github.probelight.knowledge.Address;
import io.github.probelight.knowledge.Address.Family;

/** What a line of a list of hosts names: one address or name, or all addresses of a range or a network. */
public final class ListItem implements Iterable<Address> {

	/** Heads of columns that lists of hosts have. */
	private static final Set<String> HEADS = Set.of("address", "addresses", "ip", "ip address", "ipaddress", "host",
			"hosts", "hostname", "host name", "name", "target", "network", "range");

	/** So many addresses are told one by one. */
	private static final long MOST = 1 << 16;
	private static final long ALL_IPV4 = 1L << 32;
	private static final Pattern NUMBERS = Pattern.compile("[\\d.]+");

	private final String text;
	private final AddressRange range;
	private final long size;

	private ListItem(String text, AddressRange range, long size) {
		this.text = text;
		this.range = range;
		this.size = size;
	}

	/**
	 * Reads a line: its first column, without quotes, up to a {@code #}.
	 *
	 * @return what it names; nothing for an empty line, a remark, or the head of a column
	 */
	public static Optional<ListItem> of(String line) {
		String first = line.replaceFirst("#.*", "").strip().split("[,;\\t]", 2)[0].strip();
		String text = first.replaceAll("^[\"'\\[]+|[\"'\\]]+$", "").replace("\uFEFF", "").strip();
		if (text.isEmpty() || HEADS.contains(text.toLowerCase(Locale.ROOT))) {
			return Optional.empty();
		}
		AddressRange range = AddressRange.of(text)
				.orElseGet(() -> new AddressRange(Address.of(text), Address.of(text)));
		return Optional.of(new ListItem(text, range, range.size(ALL_IPV4)));
	}

	/** Returns whether there are so many addresses that nobody can look at each. */
	public boolean isTooLarge() {
		return size > MOST;
	}

	/**
	 * Returns whether it can only be an address, a range or a network that is written wrongly, such as {@code 10.0.0.0/33}:
	 * no name has a slash or a colon, is made of numbers alone, or begins with an address and a dash.
	 */
	public boolean isMistyped() {
		int dash = text.indexOf('-');
		return range.first().family() == Family.NAME
				&& (text.indexOf('/') >= 0 || text.indexOf(':') >= 0 || NUMBERS.matcher(text).matches()
						|| dash > 0 && NUMBERS.matcher(text.substring(0, dash).strip()).matches()
								&& text.indexOf('.') < dash && text.indexOf('.') >= 0);
	}

	/** Returns it as it was read. */
	public String text() {
		return text;
	}

	AddressRange range() {
		return range;
	}

	/** Returns its addresses in order, each made when it is asked for. */
	@Override
	public Iterator<Address> iterator() {
		return new Iterator<>() {
			private long next;

			@Override
			public boolean hasNext() {
				return next < size;
			}

			@Override
			public Address next() {
				if (!hasNext()) {
					throw new NoSuchElementException();
				}
				Address address = next == 0 ? range.first() : range.at(next);
				next++;
				return address;
			}
		};
	}
}
