package io.github.probelight.summary.host;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.text.ShownText;
import io.github.probelight.knowledge.Address;
import io.github.probelight.knowledge.Address.Family;
import io.github.probelight.summary.OneLine;

/**
 * A host as a person asks for it: copied from somewhere, with a port perhaps, or written wrongly.
 *
 * @param text as it was given
 * @param address what is looked for
 * @param port what stood behind the address and is left out; "" for nothing
 */
public record AskedHost(String text, Address address, String port) {

	private static final int NEAR = 5;
	private static final int OCTET = 255;

	/** What no name has. */
	private static final Pattern NO_NAME = Pattern.compile("[\\s,;/*?\"'<>]");
	private static final Pattern NUMBERS = Pattern.compile("[\\d.]*\\.[\\d.]*|\\d+");
	private static final Pattern WITH_PORT = Pattern
			.compile("(?<host>\\[[^\\]]+]|[^:]+):(?<port>\\d{1,5}(?:/[A-Za-z]+)?)"
					+ "|(?<address>.+):(?<named>\\d{1,5}/[A-Za-z]+)");

	/** Takes a text for a host: without blanks around it, its brackets and its port. */
	public static AskedHost of(String text) {
		String bare = withoutBrackets(text.strip());
		Matcher port = WITH_PORT.matcher(bare);
		if (Address.of(bare).family() != Family.NAME || !port.matches()) {
			return new AskedHost(text, Address.of(bare), "");
		}
		boolean plain = port.group("host") != null;
		return new AskedHost(text, Address.of(withoutBrackets(port.group(plain ? "host" : "address"))),
				port.group(plain ? "port" : "named"));
	}

	private static String withoutBrackets(String text) {
		boolean within = text.startsWith("[") && text.indexOf(']') == text.length() - 1;
		return within ? text.substring(1, text.length() - 1) : text;
	}

	/** Returns why nothing is known of it: what it was taken for, and what is near. A sentence or more. */
	public String unknown(Report report) {
		String shown = text.isBlank() ? "An empty text" : ShownText.of(text);
		Optional<AddressRange> range = AddressRange.of(address.name()).filter(of -> !of.first().equals(of.last()));
		if (address.family() != Family.NAME) {
			return ShownText.of(port.isEmpty() ? text : address.text()) + UnknownHost.of(address, report);
		}
		if (range.isPresent()) {
			return shown + " is more than one address: ask for one of them, or for all with report --where "
					+ range.get().text() + '.' + near(" Some with results: ",
							addresses(report).filter(range.get()::holds).sorted().limit(NEAR).toList());
		}
		Optional<String> why = mistake(address.name());
		return why.isEmpty()
				? ShownText.of(port.isEmpty() ? text : address.text()) + UnknownHost.of(address, report)
				: shown + " is no address" + why.get() + near(" Nearest with results: ", alike(report));
	}

	/** Returns how it goes on that this is no address; nothing if it may be a name. */
	private static Optional<String> mistake(String name) {
		if (name.isEmpty()) {
			return Optional.of(": nothing is named.");
		}
		if (NUMBERS.matcher(name).matches()) {
			return Optional.of(": " + wrongNumbers(name));
		}
		if (name.indexOf(':') >= 0 && name.matches("[0-9a-fA-F:.%]+|.*:.*:.*")) {
			return Optional
					.of(": one of IPv6 has eight parts of up to four digits, 0 to f, or :: once for parts of 0.");
		}
		return NO_NAME.matcher(name).find() || name.indexOf(':') >= 0
				? Optional.of(", nor the name of a host: write one host as the log does.")
				: Optional.empty();
	}

	private static String wrongNumbers(String name) {
		String[] numbers = name.split("\\.", -1);
		for (String number : numbers) {
			if (number.length() > 3 || !number.isEmpty() && Integer.parseInt(number) > OCTET) {
				return number + " is more than " + OCTET + '.';
			}
			if (number.length() > 1 && number.startsWith("0")) {
				return number + " begins with a zero, which some read as octal.";
			}
		}
		return "one of IPv4 has four numbers from 0 to " + OCTET + ", as in 10.0.0.1.";
	}

	private static Stream<Address> addresses(Report report) {
		return report.targets().hosts().stream().map(Host::address).map(Address::of).distinct();
	}

	/** Returns the addresses that begin as it does, those with most in common first found, in their order. */
	private List<Address> alike(Report report) {
		String plain = address.name().replaceAll("(?<![\\da-f])0+(?=\\d)", "");
		List<Address> all = addresses(report).filter(other -> other.family() != Family.NAME).toList();
		int most = all.stream().mapToInt(other -> common(plain, other.text())).max().orElse(0);
		boolean whole = plain.substring(0, most).indexOf('.') > 0 || plain.substring(0, most).indexOf(':') > 0;
		return !whole
				? List.of()
				: all.stream().filter(other -> common(plain, other.text()) == most).sorted().limit(NEAR).toList();
	}

	private static int common(String a, String b) {
		int at = 0;
		while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
			at++;
		}
		return at;
	}

	private static String near(String before, List<Address> addresses) {
		return addresses.isEmpty()
				? ""
				: before + String.join(", ", addresses.stream().map(Address::text).map(OneLine::of).toList()) + '.';
	}
}
