package io.github.probelight.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.github.probelight.knowledge.internal.ServiceFile;

/** The usual services of ports. Immutable, safe for use from several threads. */
public final class Services {

	private record Key(int port, String protocol) {}

	private final Map<Key, Service> byPort = new LinkedHashMap<>();

	private Services(List<Service> services) {
		services.forEach(service -> byPort.put(new Key(service.port(), service.protocol()), service));
	}

	/**
	 * The services that ship with the product. The first call reads the data file, about 15 KB.
	 *
	 * @throws IllegalArgumentException
	 *             if the data file is malformed; the message names the line
	 */
	public static Services standard() {
		return Standard.SERVICES;
	}

	/** The usual service of a port; empty where there is none, or too many. Upper and lower case count as equal. */
	public Optional<Service> find(int port, String protocol) {
		return Optional.ofNullable(byPort.get(new Key(port, protocol.toUpperCase(Locale.ROOT))));
	}

	/** Every service, in the order of the data file. */
	public List<Service> all() {
		return List.copyOf(byPort.values());
	}

	/** Holds the services, so that they are read when first asked for. */
	private static final class Standard {

		static final Services SERVICES = read("services.txt");

		private static Services read(String name) {
			try (InputStream in = Services.class.getResourceAsStream("data/" + name)) {
				if (in == null) {
					throw new IllegalStateException("The data file " + name + " is missing");
				}
				return new Services(ServiceFile.read(name, new InputStreamReader(in, StandardCharsets.UTF_8)));
			} catch (IOException e) {
				throw new UncheckedIOException("The data file " + name + " cannot be read", e);
			}
		}
	}
}
