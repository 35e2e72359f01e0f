package io.github.probelight.views.ports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What usually listens on the best known ports. From {@code services.txt}, which says how it is written. */
final class Services {
	private static final Services STANDARD = read();

	/** A service: its short name, and in a few words what it is for. */
	record Service(String name, String purpose) {}

	private final Map<String, Service> services = new HashMap<>();

	private Services() {}

	static Services standard() {
		return STANDARD;
	}

	/** The usual service of a port; empty where there is none, or too many. */
	Optional<Service> find(int port, String protocol) {
		return Optional.ofNullable(services.get(port + "/" + protocol));
	}

	int size() {
		return services.size();
	}

	private static Services read() {
		Services read = new Services();
		try (InputStream in = Services.class.getResourceAsStream("services.txt")) {
			if (in == null) {
				throw new IllegalStateException("services.txt is missing");
			}
			BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (!line.isBlank() && !line.startsWith("#")) {
					read.add(line);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException("services.txt cannot be read", e);
		}
		return read;
	}

	private void add(String line) {
		String[] parts = line.strip().split("\\s+", 3);
		int slash = parts[0].indexOf('/');
		if (parts.length < 3 || slash < 0) {
			throw new IllegalStateException("services.txt: " + line);
		}
		Service service = new Service(parts[1], parts[2]);
		for (String protocol : parts[0].substring(slash + 1).split("\\+")) {
			if (services.put(parts[0].substring(0, slash) + "/" + protocol, service) != null) {
				throw new IllegalStateException("services.txt has this port twice: " + line);
			}
		}
	}
}
