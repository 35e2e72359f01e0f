package io.github.probelight.language.ide.internal;

import java.util.Locale;

import io.github.probelight.knowledge.Services;
import io.github.probelight.language.scanLog.Target;

/** What a target names. */
final class TargetText {

	private TargetText() {}

	/** The target as a person names it: {@code 10.0.0.3 port 3389/TCP}. */
	static String name(Target target) {
		String host = Quote.of(target.getHost());
		return target.getPort() == null ? host : host + " port " + port(target);
	}

	/** Its host, and its port with the service that is usual there. */
	static String explain(Target target) {
		String host = Quote.of(target.getHost());
		String text = host + " is " + Addresses.describe(host) + '.';
		if (target.getPort() == null) {
			return text;
		}
		String protocol = target.getProtocol() == null ? "" : target.getProtocol();
		return text + "\nPort " + port(target) + Services.standard()
				.find(Numbers.leadingInt(target.getPort()), protocol)
				.map(service -> " is registered for the service " + service.name() + "; anything else may run there.")
				.orElse(protocol.isEmpty()
						? ": the line does not say over which protocol."
						: ": no common service is registered for it.");
	}

	private static String port(Target target) {
		return Quote.of(target.getPort())
				+ (target.getProtocol() == null ? "" : '/' + target.getProtocol().toUpperCase(Locale.ROOT));
	}
}
