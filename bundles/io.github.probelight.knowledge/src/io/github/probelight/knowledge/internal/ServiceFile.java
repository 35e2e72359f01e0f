package io.github.probelight.knowledge.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.probelight.knowledge.Service;

/**
 * Reads a data file of services: lines such as {@code 53/TCP+UDP domain Name service}. Blank lines and lines that begin
 * with {@code #} are left out.
 */
public final class ServiceFile {

	private static final Pattern LINE = Pattern.compile("([1-9]\\d{0,4})/([A-Z+]+) (\\S+) (\\S.*)");
	private static final Set<String> PROTOCOLS = Set.of("TCP", "UDP", "SCTP");
	private static final int LAST_PORT = 65_535;

	private ServiceFile() {}

	/**
	 * All services of a data file, in order; one for each protocol.
	 *
	 * @param file
	 *            the name that messages give to the file
	 * @throws MalformedDataFileException
	 *             if a line cannot be understood or names a port once more
	 */
	public static List<Service> read(String file, Reader text) throws IOException {
		List<Service> services = new ArrayList<>();
		Set<String> ports = new HashSet<>();
		var lines = new BufferedReader(text);
		int number = 0;
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			number++;
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			for (Service service : services(file, number, line)) {
				if (!ports.add(service.port() + "/" + service.protocol())) {
					throw new MalformedDataFileException(file, number,
							"port " + service.port() + '/' + service.protocol() + " stands twice");
				}
				services.add(service);
			}
		}
		return services;
	}

	private static List<Service> services(String file, int number, String line) {
		Matcher parts = LINE.matcher(line);
		if (!parts.matches() || Integer.parseInt(parts.group(1)) > LAST_PORT) {
			throw new MalformedDataFileException(file, number, "expected PORT/PROTOCOLS NAME purpose");
		}
		List<Service> services = new ArrayList<>();
		for (String protocol : parts.group(2).split("\\+", -1)) {
			if (!PROTOCOLS.contains(protocol)) {
				throw new MalformedDataFileException(file, number, "'" + protocol + "' is no protocol");
			}
			services.add(new Service(Integer.parseInt(parts.group(1)), protocol, parts.group(3), parts.group(4)));
		}
		return services;
	}
}
