package io.github.probelight.language.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.language.ide.Hover;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.language.ide.Section;
import io.github.probelight.language.ide.Span;
import io.github.probelight.testing.Samples;

/** What hovers say, word by word. */
class LineHoverTest {

	private static final String TIME = "2013-06-26T15:04:44 ";
	private static final String PORT = TIME + "[INFO] [10.0.0.3:3389/TCP] OPEN (reason=syn-ack:TTL=%s)";
	private static final String HOST = TIME
			+ "[10.0.0.5] ALIVE (reason=echo-reply:latency=85ms:variance=13ms:timeout=138ms)";
	private static final String PROGRESS = TIME
			+ "Nmap task Ping Scan is an estimated 25.06% complete with an estimated 93 second(s) remaining.";

	private final LogLanguage language = LogLanguage.in(ZoneId.of("Europe/Berlin"));

	static List<Topic> reasons() {
		return Knowledge.standard().topics(Kind.REASON);
	}

	@ParameterizedTest
	@MethodSource("reasons")
	void explainsEachReason(Topic reason) {
		String line = TIME + "[10.0.0.7] DEAD (reason=" + reason.word() + ')';
		Hover hover = hover(line, reason.word(), "");
		assertThat(hover.title()).startsWith(reason.word()).contains(reason.name());
		assertThat(text(hover)).contains(reason.meaning())
				.contains(reason.trigger())
				.contains(reason.causes())
				.contains(reason.checks())
				.contains("10.0.0.7 is DEAD, because of " + reason.word());
		reason.rfcs().forEach(rfc -> assertThat(text(hover)).contains("RFC " + rfc));
	}

	/** The words of the second entry of a line are about that entry. */
	@Test
	void explainsEachEntryOfALine() {
		String first = TIME + "[INFO] [10.0.0.7] DEAD (reason=no-response)";
		String second = HOST.replace(TIME, TIME + "[INFO] ");
		Hover hover = hover(first + "_ or _" + second, "10.0.0.5", "");
		assertThat(text(hover)).contains("10.0.0.5").doesNotContain("10.0.0.7");
		Hover state = hover(first + second, "ALIVE", "");
		assertThat(text(state)).contains("10.0.0.5 is ALIVE");
	}

	@Test
	void coversAllReasons() {
		assertThat(reasons()).hasSize(36);
	}

	@Test
	void tellsTheTimeHereAndInGmt() {
		Hover hover = hover(PROGRESS, "2013-06-26T15:04:44", "");
		assertThat(hover.sections()).contains(new Section("GMT", "Wednesday, 26 June 2013, 15:04:44"),
				new Section("In Europe/Berlin", "Wednesday, 26 June 2013, 17:04:44 +02:00"));
	}

	@Test
	void turnsAZoneOfTheLineIntoGmt() {
		assertThat(here("2026-02-11T01:00:00.5+02:00 x", "2026-02-11T01:00:00.5+02:00")).isEmpty();
		assertThat(text(hover("2026-02-11T01:00:00.5+02:00 x", "2026", "")))
				.contains("Tuesday, 10 February 2026, 23:00:00");
	}

	@Test
	void saysThatATimeIsImpossible() {
		assertThat(here("2026-02-30T08:00:00 x", "2026")).isEqualTo("There is no such time as 2026-02-30T08:00:00.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			124 | 128 | 4 routers
			64  | 64  | own segment
			250 | 255 | 5 routers
			""")
	void readsTheTtl(String ttl, String start, String distance) {
		for (String word : List.of("TTL", ttl, "OPEN", "syn-ack")) {
			assertThat(here(PORT.formatted(ttl), word)).contains("TTL of " + ttl).contains(start).contains(distance);
		}
	}

	@Test
	void saysThatTtlZeroWasNotMeasuredAndWhichTaskRan() {
		String line = PORT.formatted("0");
		assertThat(here(line, "TTL")).contains("not measured").doesNotContain("running task");
		assertThat(text(hover(line, "TTL", "Connect Scan"))).contains("not measured")
				.contains("fits the running task, Connect Scan");
		assertThat(text(hover(line, "TTL", "UDP Scan"))).contains("The running task was UDP Scan.")
				.doesNotContain("fits");
		assertThat(text(hover(PORT.formatted("64"), "TTL", "UDP Scan"))).doesNotContain("UDP Scan");
	}

	@ParameterizedTest
	@ValueSource(strings = {"x", "99999999999999999999", "-5"})
	void saysThatATtlCannotBeRead(String ttl) {
		assertThat(here(PORT.formatted(ttl), "TTL")).contains("no number that can be read");
	}

	@ParameterizedTest
	@ValueSource(strings = {"latency", "85ms", "variance", "13ms", "timeout", "138ms", "ALIVE", "echo-reply"})
	void explainsTheRoundTripWithItsOwnNumbers(String word) {
		assertThat(here(HOST, word)).contains("85 + 4 × 13 = 137 ms").contains("138 ms");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			10.0.0.3:3389/TCP  | 10.0.0.3 is an IPv4 address for private networks (RFC 1918). | Port 3389/TCP is registered for the service ms-wbt-server
			172.31.255.255     | private networks | RFC 1918
			172.32.0.0         | of the public Internet | IPv4
			192.0.2.1          | for documentation | RFC 5737
			100.127.0.1        | RFC 6598 | shared
			10.0.0.3:5900/TCP  | private networks | Port 5900/TCP is registered for the service vnc;
			10.0.0.3:135/tcp   | private networks | Port 135/TCP is registered for the service msrpc;
			10.0.0.3:00080/tcp | private networks | Port 00080/TCP is registered for the service http;
			10.0.0.3:53/SCTP   | private networks | no common service is registered
			127.0.0.1:53/udp   | loopback | Port 53/UDP is registered for the service domain
			169.254.1.1        | link-local | RFC 3927
			8.8.8.8:53         | of the public Internet | does not say over which protocol
			224.0.0.1          | multicast | group
			999.0.2.300        | not a possible IPv4 address | 255
			010.0.0.1          | not a possible IPv4 address | needless 0
			1:2:3.example.test | neither an address nor a name | 1:2:3
			2001:DB8::192.0.2.1 | IPv6 address for documentation | RFC 3849
			febf::1            | link-local | IPv6
			10.0..1            | neither an address nor a name | 10.0..1
			re:sult:s          | neither an address nor a name | re:sult:s
			::ffff:10.0.0.1    | IPv4 | private networks
			2001:db8::5:443/TCP | IPv6 address for documentation | Port 443/TCP is registered for the service https
			::1                | loopback | IPv6
			fe80::1%eth0       | link-local | one link
			fd12:3456::1       | unique local | RFC 4193
			ff02::1            | multicast | group
			2a00:1450::1       | public Internet | IPv6
			64:ff9b::1         | special use | IPv6
			web.example.test:4711/TCP | a host name | no common service is registered
			""")
	void explainsTargets(String target, String first, String second) {
		assertThat(here(TIME + '[' + target + "] x", target)).contains(first).contains(second);
	}

	@ParameterizedTest
	@ValueSource(strings = {"25.06", "93", "Ping Scan", "Nmap task", "second(s) remaining"})
	void computesWhenATaskEnds(String word) {
		assertThat(here(PROGRESS, word)).contains("25.06 % done")
				.contains("1 min 33 s")
				.contains("15:06:17 GMT (17:06:17 +02:00 in Europe/Berlin)")
				.contains("about 2 min 04 s");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Nmap will scan 1024 IP addresses at a time.  | 1024       | at most 1024 addresses
			Nmap scan of 1 IP address starting.          | 1          | takes 1 address.
			Nmap task UDP Scan started.                  | UDP Scan   | UDP Scan starts here.
			Nmap task UDP Scan ended.                    | UDP Scan   | UDP Scan ends here.
			Nmap task UDP Scan is an estimated 0.5% complete. | 0.5   | no estimate of the time that is left
			Nmap task UDP Scan is an estimated 0% complete with an estimated 5 second(s) remaining. | 5 | About 5 s are left
			Scan for site A started by "amelia".         | "amelia"   | The scan of the site A was started by "amelia".
			Excluding address range: 10.0.0.1 - 10.0.0.9 | 10.0.0.1 - 10.0.0.9 | Left out: 10.0.0.1 - 10.0.0.9.
			Excluding named host: a.b                    | a.b        | Left out: a.b.
			Unable to determine IP address for target: a | target:    | No address was found for a.
			Loaded 1 policy checks for scan.             | 1          | 1 policy check.
			Completed TCP port scan (5 open ports): 3661.5 seconds | 5 | found 5 open ports in 1 h 01 min
			Completed UDP port scan (1 open ports): 9.5 seconds | 9.5   | found 1 open port in 9.5 s
			SystemFingerprint [certainty=0.85][description=Linux] source: SSH | 0.85 | Linux, with a certainty of 0.85
			a - NOT VULNERABLE [UNIQUE ID: 7]            | NOT VULNERABLE | a: not vulnerable.
			Shutting down spider (37 URLs spidered in 5 s) | 37       | 37 URLs were visited.
			3 nodes completed, 2 active, 5 pending.      | 5          | 30 % are done
			Scan [50] completed in 31 seconds            | 50         | The scan 50 took 31 seconds.
			Scan stopped: "amelia"                       | amelia     | Stopped by amelia.
			""")
	void saysWhatALineSays(String message, String word, String expected) {
		assertThat(here(TIME + message, word)).contains(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Scan default:1:nmap:stdin                | scan 1 of the silo default
			Scan 44:nmap:stdin                       | scan 44.
			SPIDER::do-http-spiderv2-setup@192.0.2.7 | works on 192.0.2.7.
			do-unix-create-system-fingerprint@host.example.test:22 | works on host.example.test:22.
			http-nio-443-exec-5=/data/user/login     | The thread http-nio-443-exec-5=/data/user/login.
			""")
	void explainsThreads(String thread, String expected) {
		assertThat(here(TIME + "[Thread: " + thread + "] x", thread)).contains(expected);
	}

	@Test
	void explainsOtherBracketsAsAWhole() {
		String line = TIME + "[Engine ID: 5] [Site: North] x";
		assertThat(here(line, "Engine")).isEqualTo("Engine ID: 5");
		assertThat(here(line, "5")).isEqualTo("Engine ID: 5");
		assertThat(here(line, "North")).isEqualTo("North");
	}

	@Test
	void takesUnknownWordsAsTheyAre() {
		String line = TIME + "[FINE] [10.0.0.1] AJAR (reason=door-bell:tone=c)";
		for (String word : List.of("FINE", "AJAR", "door-bell", "tone")) {
			assertThat(text(hover(line, word, ""))).contains("Nothing is known about this word");
		}
		assertThat(here(line, "tone")).isEqualTo("tone is c.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			java.lang.OutOfMemoryError: Java heap space | memory
			some banner                                 | entry above
			""")
	void explainsContinuations(String line, String expected) {
		Hover hover = hover(line, line, "");
		assertThat(hover.title() + text(hover)).containsIgnoringCase(expected);
	}

	@Test
	void quotesHostileTextAsItIsAndNotAtLength() {
		String site = "<b onclick='x'>&amp;\u202E\u0000" + "a".repeat(500);
		String here = here(TIME + "[Site: " + site + "] x", "<b");
		assertThat(here).startsWith("<b onclick='x'>&amp;\u202E\u0000").endsWith("…").hasSize(201);
	}

	@Test
	void hoversOnlyWhereSomethingIsColoured() {
		assertThat(language.hover(HOST, 19, "")).isEmpty();
		assertThat(language.hover(HOST, -1, "")).isEmpty();
		assertThat(language.hover(HOST, HOST.length(), "")).isEmpty();
		assertThat(language.hover(HOST, Integer.MAX_VALUE, "")).isEmpty();
		assertThat(language.hover(HOST, 0, "")).isPresent();
		assertThat(language.hover(HOST, 18, "").orElseThrow().length()).isEqualTo(19);
	}

	/** Every coloured word of the samples whose words are all known leads to a topic. */
	@ParameterizedTest
	@ValueSource(strings = {"small-scan.log", "every-reason.log", "other-messages.log", "ipv6.log", "one-address.log",
			"continuations.log", "connect-scan.log"})
	void knowsEveryColouredWordOfOrdinaryLogs(String sample) {
		Map<String, String> unknown = new TreeMap<>();
		new String(Samples.bytes(sample), StandardCharsets.UTF_8).lines().forEach(line -> {
			for (Span span : language.colours(line)) {
				Hover hover = language.hover(line, span.offset(), "").orElseThrow();
				if (text(hover).contains("Nothing is known about this word")) {
					unknown.put(span.style() + " " + line.substring(span.offset(), span.offset() + span.length()),
							line);
				}
			}
		});
		assertThat(unknown).isEmpty();
	}

	private Hover hover(String line, String word, String task) {
		int behindTime = line.startsWith(TIME) && !TIME.startsWith(word + ' ') ? TIME.length() : 0;
		return language.hover(line, line.indexOf(word, behindTime), task).orElseThrow();
	}

	/** What the hover of a word says of this line; "" if nothing. */
	private String here(String line, String word) {
		return hover(line, word, "").sections()
				.stream()
				.filter(section -> section.heading().equals("On this line"))
				.map(Section::text)
				.collect(Collectors.joining());
	}

	private static String text(Hover hover) {
		return hover.sections()
				.stream()
				.map(section -> section.heading() + '\n' + section.text())
				.collect(Collectors.joining("\n"));
	}
}
