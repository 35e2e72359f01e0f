package io.github.probelight.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A log in which one site, one host, one person and one address stand in every spelling that tools and attackers use, for
 * tests of what is written without names.
 */
public final class TellingLog {

	/** Any of these in an output tells whose the log was; small letters. */
	public static final List<String> TELLING = List.of("wintersdorf", "mwinters", "quarzhaus", "glimmer",
			"hinterkirchen",
			"fertigung", "motor-nord", "83.27.219", "83-27-219", "0x53", "0a531bdb", "173218779", "a53:1bdb",
			"c3d4", "91f0", "9e3d", "a85d", "71:a8", "71-a8", "71 a8", "bxdpb", "eyjhb", "9f86d081", "aaaab3",
			"4a:7f:33");

	/** Where a person stands: the wordings of logins, paths, traces. */
	private static final List<String> PERSONS = List.of("Login of user %s failed", "Authenticated as %s",
			"User '%s' logged in",
			"uid=%s,ou=people,dc=glimmer-werke,dc=test", "Administrative credentials for %s failed (access denied).",
			"Credentials for GLIMMER\\%s failed", "ssh %s@quarzhaus-db3", "Scan stopped: \"%s\"", "Scan paused by %s",
			"Scan for site Glimmer Werke Sued started by \"%s\".",
			"Scan [glimmersilo:44] completed in 4 minutes, by %s",
			"sudo -u %s", "Access denied for user '%s'@'quarzhaus-db3' (using password: YES)", "login.%s.failed",
			"C:\\Users\\%s\\AppData", "file:///home/%s/.kube", "~%s/bin", "password=%s!2024", "${%s}", "user%%3D%s",
			"\tat com.glimmer.%s.Foo.bar(Foo.java:17)", "Caused by: java.lang.IllegalStateException: %s",
			"com.rapid7.nexpose.plugin.%s", "com.rapid7.nexpose.scan.%sException: x", "%s\u001b[31m", "%s\u00e9",
			"\u00e9%s", "x_%s_y", "%s1", "1%s", "%s");

	private static final List<String> ADDRESSES = List.of("10.83.27.219", "173218779", "0x0a531bdb", "0A531BDB",
			"010.083.027.219", "0xa.0x53.0x1b.0xdb", "10-83-27-219", "10_83_27_219", "ip-10-83-27-219.intern",
			"219.27.83.10.in-addr.arpa", "a10.83.27.219b", "1.2.10.83.27.219", "10.83.27.219.5", "10.83.27.219-230",
			"10.\u200b83.27.219", "10\u0000.83.27.219", "[10].[83].[27].[219]", "\uff11\uff10.83.27.219",
			"fe80::a1b2:c3d4:77e5:91f0%ens192", "FE80:0:0:0:A1B2:C3D4:77E5:91F0",
			"2001-db8-77a1-4c--9e3d.ipv6-literal.net",
			"d.3.e.9.0.0.0.0.0.0.0.0.0.0.0.0.c.4.0.0.1.a.7.7.8.b.d.0.1.0.0.2.ip6.arpa", "::ffff:a53:1bdb",
			"2002:a53:1bdb::1", "20010db877a1004c0000000000009e3d", "3c:ec:ef:71:a8:5d", "3C-EC-EF-71-A8-5D",
			"3cec.ef71.a85d", "3cecef71a85d", "3c ec ef 71 a8 5d");

	private static final List<String> HOSTS = List.of("quarzhaus-db3", "QUARZHAUS-DB3",
			"quarzhaus-db3.glimmer-werke.test",
			"*.glimmer-werke.test", "\\\\quarzhaus-db3\\Daten$\\Fertigung", "ldap://quarzhaus-db3:389/dc=glimmer",
			"HTTPS://QUARZHAUS-DB3:8443/a?b=quarzhaus-db3", "xn--quarzhaus-db3", "quarzhaus-db3%3A443",
			"quarz\u0000haus-db3",
			"CN=quarzhaus-db3, OU=Fertigung Zwei, O=Glimmer Werke GmbH, L=Hinterkirchen, C=DE",
			"/C=DE/ST=Hinterland/L=Hinterkirchen/O=Glimmer Werke GmbH/CN=quarzhaus-db3", "serial 4A:7F:33:9B:C2:D1",
			"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "Basic bXdpbnRlcnNkb3JmOmdlaGVpbQ==",
			"Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtd2ludGVyc2RvcmYifQ.abc",
			"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQDquarzhaus mwintersdorf@quarzhaus-db3");

	private static final List<String> AROUND = List.of("%s", "Unable to resolve %s", "[%s] ALIVE (reason=echo-reply)",
			"[%s:22/TCP] OPEN (reason=syn-ack:TTL=64)", "Unable to determine IP address for target: %s",
			"Excluding named host: %s", "%s - VULNERABLE", "[192.0.2.9:443/TCP] SystemFingerprint [certainty=0.9]"
					+ "[description=%s Linux] source: %s",
			"\tat %s", "{\"host\":\"%s\"}", "<a href='%s'>", "=%s;");

	private TellingLog() {}

	/** Returns which telling parts a text holds, also where signs that are not seen part them. */
	public static List<String> told(String text) {
		String small = text.toLowerCase(Locale.ROOT);
		String bare = small.replaceAll("[\\x00-\\x08\\x0b-\\x1f\\x7f\\u200b]", "");
		return TELLING.stream().filter(part -> small.contains(part) || bare.contains(part)).toList();
	}

	/** Returns the log. */
	public static String text() {
		List<String> messages = new ArrayList<>();
		PERSONS.forEach(form -> messages.add(form.replace("%%", "%").replace("%s", "mwintersdorf")));
		PERSONS.forEach(form -> messages.add(form.replace("%%", "%").replace("%s", "MWintersdorf")));
		for (String form : AROUND) {
			Stream.of(ADDRESSES, HOSTS).flatMap(List::stream).forEach(name -> messages.add(form.replace("%s", name)));
		}
		StringBuilder log = new StringBuilder(
				head("Glimmer Werke Sued") + "Scan for site Glimmer Werke Sued started by \"mwintersdorf\".\n"
						+ head("Glimmer Werke Sued") + "Nmap phase started.\n");
		for (String message : messages) {
			log.append(head("Glimmer/Werke: S\u00fcd [prod] x")).append(message).append('\n');
			log.append(message).append("\n\tat ").append(message).append('\n');
			log.append("2026-01-01T00:00:01 [WARN] [Engine Name: motor-nord-17] [Silo ID: glimmersilo] "
					+ "[Principal: mwintersdorf] [Report: Glimmer Monat] [Target: quarzhaus-db3] ")
					.append(message)
					.append('\n');
		}
		return log.toString();
	}

	private static String head(String site) {
		return "2026-01-01T00:00:00 [INFO] [Thread: Scan glimmersilo:44:nmap:stdin] [Site: " + site + "] ";
	}
}
