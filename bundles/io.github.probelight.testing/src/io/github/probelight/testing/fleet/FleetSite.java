package io.github.probelight.testing.fleet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import io.github.probelight.testing.fleet.PlantedChange.Kind;

/** A site as it is in one night after the other. */
final class FleetSite {
	private static final List<String> PORTS = List.of("22/TCP", "25/TCP", "80/TCP", "443/TCP", "3389/TCP", "161/UDP");
	private static final String OPEN = "OPEN syn-ack";
	private static final String CLOSED = "CLOSED reset";
	private static final String FILTERED = "FILTERED no-response";
	private static final String ECHO = "echo-reply";
	private static final String TIMESTAMP = "timestamp-reply";

	final String name;
	private final Random random;
	private final int changes;
	/** Nobody ever answers there. */
	private final boolean silent;
	private final List<String> addresses;
	private final SortedMap<String, FleetHost> hosts = new TreeMap<>();
	private final SortedSet<String> scope = new TreeSet<>();
	private final List<PlantedChange> planted = new ArrayList<>();

	FleetSite(FleetPlan plan, int number, String name) {
		this.name = name;
		silent = number % 10 == 9;
		changes = plan.changes();
		random = new Random(plan.seed() * 1_000_003 + number);
		addresses = new ArrayList<>();
		for (int i = 0; i < plan.addresses(); i++) {
			// two sites share each network
			addresses.add("10." + number / 2 + "." + i / 250 + "." + (i % 250 + 1));
		}
		for (String address : addresses) {
			scope.add(address);
			hosts.put(address, silent || random.nextInt(3) == 0 ? dead(address) : alive(address));
		}
	}

	/** Goes on to the next night. */
	void nextNight() {
		planted.clear();
		List<String> order = new ArrayList<>(addresses);
		Collections.shuffle(order, random);
		for (String address : order.subList(0, changes)) {
			change(address);
		}
	}

	/** The addresses that are scanned this night. */
	SortedSet<String> scope() {
		return new TreeSet<>(scope);
	}

	/** Those with a result. */
	SortedMap<String, FleetHost> hosts() {
		return new TreeMap<>(hosts);
	}

	/** What is different from the night before. */
	List<PlantedChange> planted() {
		return List.copyOf(planted);
	}

	/** All addresses, scanned or not. */
	List<String> addresses() {
		return addresses;
	}

	private void change(String address) {
		FleetHost host = hosts.get(address);
		if (!scope.contains(address)) {
			scope.add(address);
			to(Kind.JOINED_SCOPE, address, silent ? dead(address) : alive(address));
		} else if (host == null) {
			to(Kind.APPEARED, address, silent ? dead(address) : alive(address));
		} else if (random.nextInt(6) == 0) {
			scope.remove(address);
			gone(Kind.LEFT_SCOPE, host);
		} else if (random.nextInt(6) == 0) {
			gone(Kind.VANISHED, host);
		} else if (!host.alive() && !silent) {
			to(Kind.CAME_ALIVE, address, alive(address));
		} else if (host.alive()) {
			changeAlive(host);
		}
	}

	private void changeAlive(FleetHost host) {
		switch (random.nextInt(3)) {
			case 0 -> to(Kind.DIED, host.address(), dead(host.address()));
			case 1 -> to(Kind.OTHER_REASON, host.address(), new FleetHost(host.address(), host.state(),
					host.reason().equals(ECHO) ? TIMESTAMP : ECHO, host.ports()));
			default -> changePort(host, PORTS.get(random.nextInt(PORTS.size() - 1)));
		}
	}

	private void changePort(FleetHost host, String port) {
		String from = String.valueOf(host.ports().get(port));
		if (from.equals(OPEN) && random.nextBoolean()) {
			port(Kind.PORT_CLOSED, host, port, CLOSED);
		} else if (from.equals(OPEN)) {
			port(Kind.PORT_FILTERED, host, port, FILTERED);
		} else {
			port(Kind.PORT_OPENED, host, port, OPEN);
		}
	}

	private void port(Kind kind, FleetHost host, String port, String to) {
		SortedMap<String, String> ports = new TreeMap<>(host.ports());
		String from = String.valueOf(ports.put(port, to));
		hosts.put(host.address(), new FleetHost(host.address(), host.state(), host.reason(), ports));
		planted.add(new PlantedChange(kind, name, host.address(), port, from, to));
	}

	private void to(Kind kind, String address, FleetHost host) {
		FleetHost before = hosts.put(address, host);
		planted.add(new PlantedChange(kind, name, address, "", before == null ? "" : text(before), text(host)));
	}

	private void gone(Kind kind, FleetHost host) {
		hosts.remove(host.address());
		planted.add(new PlantedChange(kind, name, host.address(), "", text(host), ""));
	}

	private static String text(FleetHost host) {
		return host.state() + ' ' + host.reason();
	}

	private FleetHost dead(String address) {
		return new FleetHost(address, "DEAD", "no-response", new TreeMap<>());
	}

	private FleetHost alive(String address) {
		SortedMap<String, String> ports = new TreeMap<>();
		for (String port : PORTS) {
			int chance = random.nextInt(4);
			ports.put(port, port.endsWith("/UDP") ? FILTERED : chance < 2 ? CLOSED : chance == 2 ? OPEN : FILTERED);
		}
		return new FleetHost(address, "ALIVE", ECHO, ports);
	}
}
